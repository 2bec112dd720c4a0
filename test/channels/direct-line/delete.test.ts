import { describe, expect, it } from "vitest";
import { openStream } from "../../harness/direct-line-stream.ts";
import { enter, type Visitor } from "../../harness/direct-line-visitor.ts";
import { echoBot, START, startServer, texts, type TestServer } from "./server.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

describe("a deleted conversation", () => {
  it("leaves nothing of its log and its session", async () => {
    const forgotten: string[] = [];
    const server = await startServer({
      forgetSession: async ({ conversationId }) => void forgotten.push(conversationId),
    });
    const [visitor, other] = [await enter(server), await enter(server)];
    await visitor.say("private");
    const stream = await openStream(visitor.streamUrl);
    await stream.until((all) => all.length >= 3);

    const { status, body } = await remove(server, visitor);

    expect([status, body]).toEqual([204, undefined]);
    expect(await server.conversations.log.read(visitor.conversationId, 0, 10)).toEqual([]);
    expect(forgotten).toEqual([visitor.conversationId]);
    expect(await server.conversations.find(other.conversationId)).toBeDefined();
  });

  it("ends its streams, and no other's", async () => {
    const server = await startServer();
    const [visitor, other] = [await enter(server), await enter(server)];
    const streams = [await openStream(visitor.streamUrl), await openStream(visitor.streamUrl)];
    const otherStream = await openStream(other.streamUrl);

    await remove(server, visitor);
    await other.say("hi");

    expect(await Promise.all(streams.map(({ closed }) => closed))).toEqual([1000, 1000]);
    expect(await otherStream.until((all) => all.length >= 3)).toHaveLength(3);
  });

  it("cannot be used, renewed, begun again or come back to with the tokens it had", async () => {
    const server = await startServer();
    const visitor = await enter(server);
    await remove(server, visitor);
    const { token, conversationId, resume } = visitor;
    const path = `/v3/directline/conversations/${conversationId}`;

    const replies = [
      await visitor.say("hi"),
      await server.call("GET", `${path}/activities`, { token }),
      await server.call("GET", path, { token }),
      await server.call("POST", "/v3/directline/conversations", { token, body: {} }),
      await server.call("POST", "/v3/directline/tokens/refresh", { token }),
      await remove(server, visitor),
    ];
    const session = (await server.call("POST", "/widget/session", { body: { resume } })).body;

    expect(replies.map(({ status, body }) => [status, body.error.code])).toEqual(
      replies.map(() => [404, "ConversationNotFound"]),
    );
    await expect(openStream(visitor.streamUrl)).rejects.toThrow("404");
    expect(session).toMatchObject({ isResumed: false });
    expect(session.conversationId).not.toBe(conversationId);
  });

  it("ends after the turn under way, and drops waiting messages", async () => {
    const [begun, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const heard: unknown[] = [];
    const server = await startServer({
      bot: async (context) => {
        if (context.activity.type !== "message") return;
        heard.push(context.activity.text);
        begun.resolve();
        await gate.promise;
        await echoBot(context);
      },
    });
    const visitor = await enter(server);
    await visitor.say("under way");
    await visitor.say("waiting");
    await begun.promise;

    const removing = remove(server, visitor);
    await expect.poll(() => server.conversations.isEnded(visitor.conversationId)).toBe(true);
    gate.resolve();

    expect((await removing).status).toBe(204);
    expect(heard).toEqual(["under way"]);
    expect(await server.conversations.log.read(visitor.conversationId, 0, 10)).toEqual([]);
  });

  it("is deleted with its own token only", async () => {
    const server = await startServer();
    const [visitor, other] = [await enter(server), await enter(server)];
    const path = `/v3/directline/conversations/${visitor.conversationId}`;

    const statuses = [
      (await server.call("DELETE", path)).status,
      (await server.call("DELETE", path, { token: other.token })).status,
      (await server.call("DELETE", path, { token: visitor.resume })).status,
    ];
    await visitor.say("still here");

    expect(statuses).toEqual([401, 403, 403]);
    const stream = await openStream(visitor.streamUrl);
    expect(texts(await stream.until((all) => all.length >= 3))).toContain("still here");
  });

  it("leaves only its id, until conversations of its age are deleted", async () => {
    const server = await startServer();
    const visitor = await enter(server);
    await remove(server, visitor);

    expect(await server.conversations.forgetUnusedSince(START)).toBe(0);
    expect(await server.conversations.isEnded(visitor.conversationId)).toBe(true);
    server.pass(DAY_MS);
    expect(await server.conversations.forgetUnusedSince(START + 1)).toBe(0);
    expect(await server.conversations.isEnded(visitor.conversationId)).toBe(false);
  });

  it("may be deleted from a page of another site", async () => {
    const server = await startServer();
    const headers = { Origin: "https://www.example.com", "Access-Control-Request-Method": "DELETE" };

    const { headers: allowed } = await server.call("OPTIONS", "/v3/directline/conversations/abc", { headers });

    expect(allowed.get("access-control-allow-methods")).toContain("DELETE");
  });
});

function remove(server: TestServer, { conversationId, token }: Visitor) {
  return server.call("DELETE", `/v3/directline/conversations/${conversationId}`, { token });
}
