import { expect, test } from "vitest";
import { startBot } from "../harness/start-bot.ts";

test("a port in use is named, with the remedy", async () => {
  const taken = new URL((await startBot()).address).port;
  const opening = startBot({ env: { PORT: taken }, dataDir: ":memory:" });
  await expect(opening).rejects.toMatchObject({
    code: "PORT_IN_USE",
    message: `Port ${taken} is in use.`,
    hint: expect.stringContaining("PORT"),
  });
});

test("the health page answers, and an unknown address gets a sentence", async () => {
  const { address } = await startBot();
  const health = await fetch(`${address}/healthz`);
  expect(await health.json()).toEqual({ status: "ok" });
  const unknown = await fetch(`${address}/no/such/thing`);
  expect(unknown.status).toBe(404);
  expect(await unknown.json()).toEqual({ error: { code: "NotFound", message: "There is nothing at this address." } });
});
