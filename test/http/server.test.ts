import { expect, test } from "vitest";
import { silentLog } from "../../src/log.ts";
import { createServer, listen } from "../../src/http/server.ts";
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

test.each([
  ["an address of another machine", "192.0.2.7", "HOST 192.0.2.7 is not an address of this machine."],
  ["a name that nobody knows", "no-such-host.invalid", "HOST no-such-host.invalid is a name that cannot be resolved."],
  ["an address that is none", "300.1.1.1", "HOST 300.1.1.1 is a name that cannot be resolved."],
])("%s as HOST is a fault of the configuration, with the remedy", async (_name, host, message) => {
  const server = createServer({ routes: [], upgrade: () => undefined, log: silentLog });
  await expect(listen(server, 0, host)).rejects.toMatchObject({
    code: "CONFIG_INVALID",
    message,
    hint: expect.stringContaining("HOST"),
  });
});

test.each([
  ["an https address of the outside", { PUBLIC_URL: "https://bot.example.com" }, "max-age=31536000"],
  ["an http address of the outside", { PUBLIC_URL: "http://bot.example.com" }, null],
  ["no address of the outside", {}, null],
] as const)("with %s, Strict-Transport-Security is %o %s", async (_name, env, header) => {
  const { address } = await startBot({ env });
  const answers = await Promise.all([
    fetch(address),
    fetch(`${address}/healthz`),
    fetch(`${address}/widget.js`),
    fetch(`${address}/no/such/thing`),
    fetch(`${address}/widget/session`, { method: "POST" }),
    fetch(`${address}/alerts/manage?token=none`),
  ]);
  const sent = answers.map(({ headers }) => headers.get("strict-transport-security"));
  expect(sent).toEqual(answers.map(() => header));
});

test("the health page answers, and an unknown address gets a sentence", async () => {
  const { address } = await startBot();
  const health = await fetch(`${address}/healthz`);
  expect(await health.json()).toEqual({ status: "ok" });
  const unknown = await fetch(`${address}/no/such/thing`);
  expect(unknown.status).toBe(404);
  expect(await unknown.json()).toEqual({ error: { code: "NotFound", message: "There is nothing at this address." } });
});
