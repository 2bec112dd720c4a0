import { expect, test } from "vitest";
import type { DirectLineTurn } from "../../../src/channels/direct-line/turn.ts";
import { startServer } from "./server.ts";

test("a turn has a pseudonym of its requester, the same in all their conversations and without the address", async () => {
  const requesters: string[] = [];
  const bot = async (context: DirectLineTurn) => {
    if (context.activity.type !== "message") return;
    requesters.push(String(context.requester));
    expect(JSON.stringify(context.activity)).not.toContain("203.0.113");
  };
  const server = await startServer({ bot, trustedProxies: ["127.0.0.1"] });
  for (const address of ["203.0.113.7", "203.0.113.7", "203.0.113.8"]) {
    const headers = { "x-forwarded-for": address };
    const { body } = await server.call("POST", "/widget/session", { headers });
    await server.call("POST", "/v3/directline/conversations", { token: body.token, headers });
    const path = `/v3/directline/conversations/${body.conversationId}/activities`;
    const posted = { type: "message", text: "hello" };
    const { status } = await server.call("POST", path, { token: body.token, body: posted, headers });
    expect(status).toBe(200);
  }
  await server.stop();
  const [first, again, other] = requesters;
  expect(first).toMatch(/^[\w-]{43}$/u);
  expect(again).toBe(first);
  expect(other).not.toBe(first);
});
