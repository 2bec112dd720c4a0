import { expect, test } from "vitest";
import { openApp } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import { silentLog } from "../../src/log.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";
import { startApp } from "../harness/running-app.ts";
import { knowledge } from "../harness/knowledge.ts";

test("a port in use is named, with the remedy", async () => {
  const taken = new URL(await startApp()).port;
  const store = openSqliteStore(":memory:");
  const config = readConfig({ PORT: taken, TOKEN_SECRET: "a-secret-of-at-least-32-characters" });
  const opening = openApp({ config, knowledge: () => knowledge, store, log: silentLog, now: Date.now });
  await expect(opening).rejects.toMatchObject({
    code: "PORT_IN_USE",
    message: `Port ${taken} is in use.`,
    hint: expect.stringContaining("PORT"),
  });
});

test("the health page answers, and an unknown address gets a sentence", async () => {
  const address = await startApp();
  const health = await fetch(`${address}/healthz`);
  expect(await health.json()).toEqual({ status: "ok" });
  const unknown = await fetch(`${address}/no/such/thing`);
  expect(unknown.status).toBe(404);
  expect(await unknown.json()).toEqual({ error: { code: "NotFound", message: "There is nothing at this address." } });
});
