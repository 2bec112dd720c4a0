import { describe, expect, it } from "vitest";
import { fromVisitor } from "../../../src/channels/direct-line/activity.ts";
import { toJob } from "../../../src/channels/direct-line/jobs.ts";
import { TURN_TIMES } from "../../../src/conversation/turn-limits.ts";
import { makeTemporaryFolder } from "../../harness/temporary-folder.ts";
import { openStream } from "../../harness/direct-line-stream.ts";
import { enter } from "../../harness/direct-line-visitor.ts";
import { echoBot, START, startServer, texts } from "./server.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

describe("a conversation over Direct Line", () => {
  it("begins with one welcome, in the locale the page asks for", async () => {
    const server = await startServer();
    const visitor = await enter(server, { locale: "sv-SE", user: { id: "somebody" } });

    const stream = await openStream(visitor.streamUrl);

    expect(texts(await stream.until((all) => all.length > 0))).toEqual(["welcome, sv-SE"]);
  });

  it("takes the browser's first language when the page asks for none", async () => {
    const server = await startServer();
    const { token } = (await server.call("POST", "/widget/session")).body;
    const headers = { "Accept-Language": "sv-FI,en;q=0.5" };
    const { body } = await server.call("POST", "/v3/directline/conversations", { token, headers });

    const stream = await openStream(body.streamUrl);

    expect(texts(await stream.until((all) => all.length > 0))).toEqual(["welcome, sv-FI"]);
  });

  it("is started once, however often the page starts it", async () => {
    const server = await startServer();
    const visitor = await enter(server);
    const { token, conversationId } = visitor;

    const again = await server.call("POST", "/v3/directline/conversations", { token, body: {} });
    await server.call("GET", `/v3/directline/conversations/${conversationId}?watermark=`, { token });
    await visitor.say("hi");

    expect([again.status, again.body.conversationId]).toEqual([200, conversationId]);
    const stream = await openStream(visitor.streamUrl);
    const shown = await stream.until((all) => all.length >= 3);
    expect(texts(shown)).toEqual(["welcome, stranger", "hi", "echo: hi"]);
  });

  it("starts with a token of its own as Direct Line clients get it", async () => {
    const server = await startServer();
    const generated = await server.call("POST", "/v3/directline/tokens/generate");
    const { token, conversationId } = generated.body;

    const before = await server.call("GET", `/v3/directline/conversations/${conversationId}/activities`, { token });
    const started = await server.call("POST", "/v3/directline/conversations", { token });

    expect(generated.body).toMatchObject({ expires_in: 3600 });
    expect(before.status).toBe(404);
    expect(started.status).toBe(201);
    expect(started.body).toMatchObject({ conversationId, token: expect.any(String), expires_in: 3600 });
  });

  it("shows the visitor's own message first, as it was posted, then the reply to it", async () => {
    const server = await startServer();
    const visitor = await enter(server);
    const stream = await openStream(visitor.streamUrl);

    const posted = await visitor.say("hi", "client-1");

    const [welcome, mine, reply] = await stream.until((all) => all.length >= 3);
    expect(posted.body).toEqual({ id: mine?.id });
    expect(mine).toMatchObject({
      type: "message",
      text: "hi",
      from: { id: visitor.userId, role: "user" },
      timestamp: "2026-11-22T12:00:00.000Z",
      conversation: { id: visitor.conversationId },
      channelData: { clientActivityID: "client-1", "webchat:sequence-id": 2 },
    });
    expect(reply).toMatchObject({
      text: "echo: hi",
      replyToId: mine?.id,
      from: { role: "bot" },
      recipient: { id: visitor.userId },
      channelData: { "webchat:sequence-id": 3 },
    });
    expect(new Set([welcome?.id, mine?.id, reply?.id]).size).toBe(3);
    // The greeting replies to an activity that the visitor's page has never seen.
    expect(welcome).not.toHaveProperty("replyToId");
    expect(reply).not.toHaveProperty("serviceUrl");
    expect(stream.watermark).toBe("3");
  });

  it("keeps messages posted at once, and the answers to them, in order", async () => {
    const server = await startServer();
    const visitor = await enter(server);
    const words = Array.from({ length: 15 }, (_, i) => `word ${i}`);

    await Promise.all(words.map((word) => visitor.say(word)));

    const stream = await openStream(visitor.streamUrl);
    const shown = await stream.until((all) => all.length >= 31);
    const said = texts(shown.filter((activity) => activity.from?.role === "user"));
    expect(new Set(said)).toEqual(new Set(words));
    expect(texts(shown).filter((text) => String(text).startsWith("echo"))).toEqual(
      said.map((text) => `echo: ${String(text)}`),
    );
    expect(shown.map((activity) => activity.channelData?.["webchat:sequence-id"])).toEqual(shown.map((_, i) => i + 1));
  });

  it("answers an activity posted twice under one clientActivityID once, also after a restart", async () => {
    const dataDir = makeTemporaryFolder();
    const first = await startServer({ dataDir });
    const visitor = await enter(first);
    const once = await visitor.say("hi", "client-1");
    const twice = await visitor.say("hi", "client-1");
    await first.stop();
    const second = await startServer({ dataDir });

    const path = `/v3/directline/conversations/${visitor.conversationId}/activities`;
    const thrice = await second.call("POST", path, {
      token: visitor.token,
      body: { type: "message", text: "hi", channelData: { clientActivityID: "client-1" } },
    });
    await second.stop();

    expect([twice.body, thrice.body]).toEqual([once.body, once.body]);
    const third = await startServer({ dataDir });
    const { body } = await third.call("GET", path, { token: visitor.token });
    expect(texts(body.activities)).toEqual(["welcome, stranger", "hi", "echo: hi"]);
  });

  it("can be polled from any watermark", async () => {
    const server = await startServer();
    const visitor = await enter(server);
    const stream = await openStream(visitor.streamUrl);
    await visitor.say("hi");
    await stream.until((all) => all.length >= 3);
    const poll = (query: string) =>
      server.call("GET", `/v3/directline/conversations/${visitor.conversationId}/activities${query}`, visitor);

    expect((await poll("")).body).toMatchObject({ activities: [{}, {}, {}], watermark: "3" });
    expect((await poll("?watermark=2")).body).toMatchObject({ activities: [{ text: "echo: hi" }], watermark: "3" });
    expect((await poll("?watermark=3")).body).toEqual({ activities: [], watermark: "3" });
    expect((await poll("?watermark=-1")).status).toBe(400);
    expect((await poll("?watermark=abc")).status).toBe(400);
  });

  it("returns a long transcript in pages", async () => {
    const server = await startServer({ bot: async () => {} });
    const visitor = await enter(server);
    const { log } = server.conversations;
    for (let i = 1; i <= 130; i++) await log.append(visitor.conversationId, { type: "message", text: `${i}` });
    const path = `/v3/directline/conversations/${visitor.conversationId}/activities`;

    const first = (await server.call("GET", path, visitor)).body;
    const rest = (await server.call("GET", `${path}?watermark=${first.watermark}`, visitor)).body;
    const stream = await openStream(visitor.streamUrl);

    expect(texts([...first.activities, ...rest.activities])).toEqual(Array.from({ length: 130 }, (_, i) => `${i + 1}`));
    expect(await stream.until((all) => all.length >= 130)).toHaveLength(130);
  });

  it("continues after a restart at the page's position", async () => {
    const dataDir = makeTemporaryFolder();
    const first = await startServer({ dataDir });
    const visitor = await enter(first);
    const before = await openStream(visitor.streamUrl);
    await visitor.say("one");
    await before.until((all) => all.length >= 3);
    await first.stop();
    const second = await startServer({ dataDir });
    const path = `/v3/directline/conversations/${visitor.conversationId}`;

    const back = (await second.call("GET", `${path}?watermark=${before.watermark}`, visitor)).body;
    const after = await openStream(back.streamUrl);
    await second.call("POST", `${path}/activities`, { token: back.token, body: { type: "message", text: "two" } });

    expect(texts(await after.until((all) => all.length >= 2))).toEqual(["two", "echo: two"]);
    expect(after.activities[0]?.channelData?.["webchat:sequence-id"]).toBe(4);
    const whole = await openStream(back.streamUrl.replace("watermark=3", "watermark="));
    expect(texts(await whole.until((all) => all.length >= 5))).toEqual([
      "welcome, stranger",
      "one",
      "echo: one",
      "two",
      "echo: two",
    ]);
  });

  it("shows typing and does not store it", async () => {
    const seen = Promise.withResolvers<void>();
    const server = await startServer({
      bot: async (context) => {
        if (context.activity.type !== "message") return;
        await context.sendActivity({ type: "typing" });
        await seen.promise;
        await context.sendActivities([
          { type: "delay", value: 1 },
          { type: "trace", name: "not for the visitor" },
          { type: "message", text: "ok" },
        ]);
      },
    });
    const visitor = await enter(server);
    const stream = await openStream(visitor.streamUrl);

    const typed = await visitor.post({ type: "typing" });
    await visitor.say("hi");
    await stream.until((all) => all.length >= 2);
    seen.resolve();

    const shown = await stream.until((all) => all.length >= 3);
    expect(typed).toMatchObject({ status: 200, body: { id: expect.any(String) } });
    expect(shown.map((activity) => activity.type)).toEqual(["message", "typing", "message"]);
    expect(shown[1]).toMatchObject({ from: { role: "bot" }, channelData: { "webchat:sequence-id": 1 } });
    const later = await openStream(visitor.streamUrl);
    expect(texts(await later.until((all) => all.length >= 2))).toEqual(["hi", "ok"]);
  });

  it("does not show typing after its message", async () => {
    const server = await startServer();
    const visitor = await enter(server);
    const { log } = server.conversations;
    const read = log.read.bind(log);
    const gate = Promise.withResolvers<void>();
    log.read = async (...args) => {
      await gate.promise;
      return read(...args);
    };
    const stream = await openStream(visitor.streamUrl);

    await log.broadcast(visitor.conversationId, { type: "typing" });
    await log.append(visitor.conversationId, { type: "message", text: "typed" });
    gate.resolve();
    await stream.until((all) => texts(all).includes("typed"));
    await log.broadcast(visitor.conversationId, { type: "typing", name: "the next" });

    const shown = await stream.until((all) => all.some((activity) => activity.type === "typing"));
    expect(shown.map((activity) => activity["name"] ?? activity["text"])).toEqual([
      "welcome, stranger",
      "typed",
      "the next",
    ]);
  });

  it("does not reply to an activity that the page has never seen", async () => {
    const server = await startServer({
      bot: async (context) => {
        await context.sendActivity(`to ${context.activity.type}`);
      },
    });
    const visitor = await enter(server);
    await visitor.say("hi");

    const stream = await openStream(visitor.streamUrl);

    const shown = await stream.until((all) => all.length >= 3);
    const replies = shown.filter((activity) => activity.from?.role === "bot");
    expect(replies.map((reply) => [reply["text"], reply.replyToId])).toEqual([
      ["to conversationUpdate", undefined],
      ["to message", shown.find((activity) => activity["text"] === "hi")?.id],
    ]);
  });

  it("lets a message wait until the one before it has its answer", async () => {
    const gate = Promise.withResolvers<void>();
    const server = await startServer({
      bot: async (context) => {
        if (context.activity.text === "slow") await gate.promise;
        await echoBot(context);
      },
    });
    const visitor = await enter(server);
    await visitor.say("slow");
    await visitor.say("fast");
    gate.resolve();

    const stream = await openStream(visitor.streamUrl);

    expect(texts(await stream.until((all) => all.length >= 5)).slice(1)).toEqual([
      "slow",
      "fast",
      "echo: slow",
      "echo: fast",
    ]);
  });

  it("shows an edit and a deletion with the id, time and position of the old activity", async () => {
    const sent: string[] = [];
    const server = await startServer({
      bot: async (context) => {
        if (context.activity.text === "write") {
          const responses = await context.sendActivities([{ text: "draft" }, { text: "slip" }]);
          sent.push(...responses.map((response) => response.id));
        }
        if (context.activity.text === "correct") {
          await context.updateActivity({ type: "message", text: "final", id: sent[0] });
          await context.deleteActivity(sent[1] ?? "");
          await context.sendActivity("done");
        }
      },
    });
    const visitor = await enter(server);
    const stream = await openStream(visitor.streamUrl);
    await visitor.say("write");
    const [, draft, slip] = await stream.until((all) => texts(all).includes("slip"));
    server.pass(5000);
    await visitor.say("correct");

    const shown = await stream.until((all) => texts(all).includes("done"));

    const final = shown.find((activity) => activity["text"] === "final");
    const gone = shown.find((activity) => activity["name"] === "messageDeleted");
    expect(final).toMatchObject({ id: sent[0], timestamp: draft?.timestamp, channelData: draft?.channelData });
    expect(gone).toMatchObject({ type: "event", id: sent[1], channelData: slip?.channelData });
    expect(JSON.stringify(gone)).not.toContain("slip");
    const later = await openStream(visitor.streamUrl);
    expect(texts(await later.until((all) => texts(all).includes("done")))).toEqual([
      "write",
      "correct",
      "final",
      "done",
    ]);
  });

  it("ignores an edit and a deletion of what was never sent", async () => {
    const server = await startServer({
      bot: async (context) => {
        await context.updateActivity({ type: "message", text: "final", id: "unknown" });
        await context.deleteActivity("unknown");
        await context.sendActivity("done");
      },
    });
    const visitor = await enter(server);

    const stream = await openStream(visitor.streamUrl);

    expect(texts(await stream.until((all) => all.length > 0))).toEqual(["done"]);
  });

  it("gives the visitor a sentence when a turn fails, and continues", async () => {
    const server = await startServer({
      bot: async (context) => {
        if (context.activity.text === "fail") throw new Error("the secret cause");
        await context.sendActivity("ok");
      },
    });
    const visitor = await enter(server);
    await visitor.say("fail");
    await visitor.say("go on");

    const stream = await openStream(visitor.streamUrl);

    const shown = texts(await stream.until((all) => all.length >= 5));
    expect(shown).toEqual(["ok", "fail", expect.stringContaining("went wrong"), "go on", "ok"]);
    expect(shown.join()).not.toContain("secret cause");
  });

  it("lets the bot write on its own in an existing conversation only", async () => {
    const server = await startServer();
    const { conversationId, userId, streamUrl } = await enter(server);
    const seen: string[] = [];
    const stream = await openStream(streamUrl);
    await stream.until((all) => all.length >= 1);

    await server.adapter.goOn({ conversationId, userId }, async ({ activity, sendActivity }) => {
      seen.push(String(activity["name"]));
      await sendActivity("news");
    });
    await server.adapter.goOn(
      { conversationId: "gone", userId },
      async () => void seen.push("ran without a conversation"),
    );

    expect(texts(await stream.until((all) => all.length >= 2))).toEqual(["welcome, stranger", "news"]);
    expect(seen).toEqual(["ContinueConversation"]);
  });

  it("answers messages that a killed process had received and not answered, once", async () => {
    const dataDir = makeTemporaryFolder();
    const first = await startServer({ dataDir });
    const visitor = await enter(first);
    const { conversationId, userId } = visitor;
    await visitor.say("answered");
    await (await openStream(visitor.streamUrl)).until((all) => all.length >= 3);
    const identity = { conversationId, userId };
    for (const text of ["unanswered", "silence"])
      await first.conversations.log.append(
        conversationId,
        fromVisitor({ type: "message", text }, identity),
        async ({ turns }, sequence) => {
          const taking = { claim: { by: "killed", until: START + TURN_TIMES.leaseMs }, tries: 0 } as const;
          await turns.add(toJob(identity, { sequence }, taking, START));
        },
      );
    await first.stop();
    const heard: unknown[] = [];
    const second = await startServer({
      dataDir,
      startMs: 60_000,
      bot: async (context) => {
        heard.push(context.activity.text);
        if (context.activity.text !== "silence") await echoBot(context);
      },
    });

    const path = `/v3/directline/conversations/${conversationId}?watermark=3`;
    const back = (await second.call("GET", path, visitor)).body;
    await second.call("GET", path, visitor);

    const stream = await openStream(back.streamUrl);
    await stream.until((all) => all.length >= 3);
    await second.call("GET", path, visitor);
    await second.stop();
    expect(texts(stream.activities)).toEqual(["unanswered", "silence", "echo: unanswered"]);
    expect(heard).toEqual(["unanswered", "silence"]);
  });

  it("is deleted with its log when it has not been used for long", async () => {
    const server = await startServer();
    const old = await enter(server);
    await old.say("private");
    server.pass(2 * DAY_MS);
    const fresh = await enter(server);

    const forgotten = await server.conversations.forgetUnusedSince(START + DAY_MS);

    expect(forgotten).toBe(1);
    expect(await server.conversations.find(old.conversationId)).toBeUndefined();
    expect(await server.conversations.log.read(old.conversationId, 0, 10)).toEqual([]);
    expect(await server.conversations.find(fresh.conversationId)).toBeDefined();
  });

  it("is not deleted while its visitor comes back", async () => {
    const server = await startServer();
    const visitor = await enter(server);
    server.pass(2 * DAY_MS);
    await server.call("POST", "/widget/session", { body: { resume: visitor.resume } });

    expect(await server.conversations.forgetUnusedSince(START + DAY_MS)).toBe(0);
  });
});
