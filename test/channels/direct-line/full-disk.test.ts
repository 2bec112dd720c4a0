import { expect, test } from "vitest";
import { enter } from "../../harness/direct-line-visitor.ts";
import { startBot } from "../../harness/start-bot.ts";

test("on a disk that is nearly full no conversation begins, those under way go on, and the operator is told", async () => {
  const bot = await startBot({ log: "readable", limits: { web: { minFreeBytes: 2 ** 60 } } });
  const ask = (method: string, path: string, token?: string) =>
    fetch(bot.address + path, { method, ...(token && { headers: { Authorization: `Bearer ${token}` } }) });

  for (const path of ["/widget/session", "/v3/directline/tokens/generate"]) {
    const refused = await ask("POST", path);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "300"]);
    expect(await refused.json()).toMatchObject({ error: { message: expect.stringMatching(/no room.*Please/) } });
  }
  const ready = await ask("GET", "/readyz");
  expect([ready.status, await ready.json()]).toMatchObject([
    200,
    { status: "degraded", parts: { store: { state: "degraded" } } },
  ]);
  expect(bot.logged()).toContain("disk is nearly full");
});

test("a conversation that began before goes on, and comes back", async () => {
  const bot = await startBot();
  const visitor = await enter({ url: bot.address });
  await bot.restart({ web: { minFreeBytes: 2 ** 60 } });

  const back = await enter({ url: bot.address }, {}, visitor.resume);
  expect(back.isResumed).toBe(true);
  expect((await back.say("hi")).status).toBe(200);
});

test("a token made while there was room opens no conversation once there is none", async () => {
  const bot = await startBot();
  const made = await fetch(`${bot.address}/v3/directline/tokens/generate`, { method: "POST" });
  const { token } = (await made.json()) as { token: string };
  await bot.restart({ web: { minFreeBytes: 2 ** 60 } });

  const started = await fetch(`${bot.address}/v3/directline/conversations`, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}` },
  });
  expect(started.status).toBe(503);
});
