import { once } from "node:events";
import { request } from "node:http";
import { describe, expect, it } from "vitest";
import { openStream } from "../../harness/direct-line-stream.ts";
import { enter } from "../../harness/direct-line-visitor.ts";
import { echoBot, startServer, texts } from "./server.ts";

describe("a posted activity", () => {
  it.each([
    ["malformed JSON", '{"type": "message', 400],
    ["nothing", undefined, 400],
    ["null", null, 400],
    ["a list", [], 400],
    ["a text", '"hi"', 400],
    ["no type", { text: "hi" }, 400],
    ["an empty type", { type: "" }, 400],
    ["a type that is the channel's to send", { type: "conversationUpdate", membersAdded: [] }, 400],
    ["a text that is a number", { type: "message", text: 7 }, 400],
    ["channelData that is a text", { type: "message", text: "hi", channelData: "x" }, 400],
    ["attachments that are a text", { type: "message", text: "hi", attachments: "x" }, 400],
    ["a thousand levels of lists", `{"type":"message","value":${"[".repeat(1000)}${"]".repeat(1000)}}`, 400],
    ["a value of more than 4 kB", { type: "message", value: { topic: "å".repeat(2048) } }, 400],
    ["more than 256 kB", { type: "message", text: "x".repeat(256 * 1024) }, 413],
  ])("with %s is refused with a sentence", async (_, body, status) => {
    const server = await startServer();
    const visitor = await enter(server);

    const reply = await visitor.post(body);

    expect(reply.status).toBe(status);
    expect(reply.body).toEqual({ error: { code: expect.any(String), message: expect.stringMatching(/^[A-Z].*\.$/s) } });
    expect(JSON.stringify(reply.body)).not.toMatch(/ at .*:\d+/);
    expect((await visitor.say("still there?")).status).toBe(200);
  });

  it.each([
    ["empty", { type: "message", text: "" }],
    ["without text", { type: "message" }],
    ["a lone attachment", { type: "message", attachments: [{ contentType: "text/plain", name: "cv.txt" }] }],
    ["as long as is read", { type: "message", text: "x".repeat(10_000) }],
    ["of emoji and HTML", { type: "message", text: "🙂<script>alert(1)</script>" }],
    ["a pressed button", { type: "message", value: { topic: "salary-junior" }, channelData: { postBack: true } }],
    [
      "full of nulls",
      { type: "message", text: "hi", locale: null, channelData: null, entities: null, attachments: null },
    ],
    ["an event", { type: "event", name: "webchat/join", value: { language: "en" } }],
  ])("that is %s reaches the bot", async (_, body) => {
    const server = await startServer({
      bot: async (context) => {
        if (context.activity.type !== "conversationUpdate") await context.sendActivity("received");
      },
    });
    const visitor = await enter(server);

    expect((await visitor.post(body)).status).toBe(200);
    const stream = await openStream(visitor.streamUrl);
    const [mine] = await stream.until((all) => texts(all).includes("received"));
    const kept = Object.entries(body).filter(([name, value]) => name !== "channelData" && value !== null);
    expect(mine).toMatchObject(Object.fromEntries(kept));
  });

  it.each([
    ["plain letters", "x".repeat(200_000), `${"x".repeat(10_000)}…`],
    ["pairs of surrogates", `x${"🙂".repeat(60_000)}`, `x${"🙂".repeat(5000)}…`],
    [
      "combining marks",
      `a${"\u0301".repeat(20_000)}b${"x".repeat(20_000)}`,
      `a${"\u0301".repeat(30)}b${"x".repeat(9968)}…`,
    ],
  ])("that is far too long, of %s, keeps its beginning, one character too long to be read", async (_, text, kept) => {
    const { mine } = await postAndRead({ type: "message", text });
    expect(mine.text === kept).toBe(true);
    expect(mine.text.length).toBeGreaterThan(10_000);
  });

  it("keeps what Web Chat needs to know its own message again, and what the bot reads", async () => {
    const kept = {
      type: "message",
      text: "hi",
      textFormat: "plain",
      locale: "sv-SE",
      value: { topic: "salary-junior" },
      localTimestamp: "2026-11-22T13:00:00.000+01:00",
      localTimezone: "Europe/Stockholm",
      attachments: [{ contentType: "text/plain", name: "cv.txt" }],
      entities: [{ type: "clientInfo", locale: "sv-SE" }],
      channelData: {
        clientActivityID: "client-1",
        page: "back-end-developer",
        postBack: true,
        messageBack: { displayText: "What does a junior earn?" },
      },
    };
    const { mine } = await postAndRead(kept);
    expect(mine).toMatchObject(kept);
  });

  it("keeps the name of a pressed thumb", async () => {
    const entity = { "@id": "urn:career-advice:rating:up", "@type": "LikeAction" };
    const { mine } = await postAndRead({
      type: "event",
      name: "webchat:activity-status/feedback",
      entities: [{ ...entity, actionStatus: "CompletedActionStatus" }],
    });
    expect(mine).toMatchObject({ name: "webchat:activity-status/feedback", entities: [entity] });
  });

  it("that is full of everything else is stored without it", async () => {
    const much = "x".repeat(8000);
    const many = Array.from({ length: 500 }, () => ({
      contentType: "text/plain",
      name: "a",
      content: much.slice(0, 50),
    }));
    const { mine } = await postAndRead({
      type: "message",
      text: "hi",
      id: much,
      textFormat: much,
      locale: much,
      name: much,
      speak: much,
      inputHint: much,
      replyToId: much,
      localTimestamp: much,
      unknown: { field: much },
      suggestedActions: { actions: [much] },
      attachments: many,
      entities: [
        { type: "ClientCapabilities", supports: much.slice(0, 1000) },
        { "@id": 7 },
        { type: "clientInfo", locale: "en", platform: "Web" },
        ...many,
      ],
      channelData: {
        clientActivityID: { nested: much },
        page: much.slice(0, 5000),
        postBack: "yes",
        messageBack: { displayText: 7, more: "x" },
        attachmentSizes: [1, 2, 3],
        state: "sent",
        "webchat:sequence-id": 999,
      },
    });
    const { id, timestamp, conversation, from, channelId, ...rest } = mine;
    expect([typeof id, typeof timestamp, typeof conversation, typeof from, channelId]).toEqual([
      "string",
      "string",
      "object",
      "object",
      "directline",
    ]);
    expect(rest).toEqual({
      type: "message",
      text: "hi",
      attachments: Array.from({ length: 4 }, () => ({ contentType: "text/plain", name: "a" })),
      entities: [{ type: "ClientCapabilities" }, { type: "clientInfo", locale: "en" }],
      channelData: { messageBack: {}, "webchat:sequence-id": 2 },
    });
  });

  it("that grows too large while it is received is refused", async () => {
    const server = await startServer();
    const { conversationId, token } = await enter(server);
    const chunk = Buffer.alloc(64 * 1024, "x");

    const status = await new Promise((resolve, reject) => {
      const sending = request(`${server.url}/v3/directline/conversations/${conversationId}/activities`, {
        method: "POST",
        headers: { Authorization: `Bearer ${token}`, "Transfer-Encoding": "chunked" },
      });
      sending.once("response", (response) => {
        resolve(response.resume().statusCode);
        sending.end();
      });
      sending.once("error", reject);
      for (let i = 0; i < 5; i++) sending.write(chunk);
    });

    expect(status).toBe(413);
  });

  it("with a file is refused with a sentence", async () => {
    const server = await startServer();
    const { conversationId, token } = await enter(server);
    const form = new FormData();
    form.append("file", new Blob(["my life"]), "cv.txt");

    const response = await fetch(`${server.url}/v3/directline/conversations/${conversationId}/upload?userId=me`, {
      method: "POST",
      headers: { Authorization: `Bearer ${token}` },
      body: form,
    });

    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({
      error: { message: expect.stringContaining("Files cannot be sent") },
    });
  });
});

/** Posts an activity and reads it back as the visitor's page would. */
async function postAndRead(body: unknown) {
  const server = await startServer();
  const visitor = await enter(server);
  const { status } = await visitor.post(body);
  expect(status).toBe(200);
  const stream = await openStream(visitor.streamUrl);
  const shown = await stream.until((all) => all.some(({ from }) => from?.role === "user"));
  // oxlint-disable-next-line typescript/no-explicit-any
  const mine: any = shown.find(({ from }) => from?.role === "user");
  return { mine };
}

describe("the limits", () => {
  it("bound the conversations of one address in a minute, by either route", async () => {
    const server = await startServer({ limits: { conversationsPerMinute: 2 } });
    const visitor = await enter(server);
    await server.call("POST", "/v3/directline/tokens/generate");

    const refused = await server.call("POST", "/widget/session");
    const generated = await server.call("POST", "/v3/directline/tokens/generate");
    const resumed = await server.call("POST", "/widget/session", { body: { resume: visitor.resume } });
    server.pass(60_000);
    const later = await server.call("POST", "/widget/session");

    expect([refused.status, generated.status, resumed.status, later.status]).toEqual([429, 429, 200, 200]);
    expect(refused.headers.get("retry-after")).toBe("60");
    expect(refused.body.error.message).toMatch(/Please wait/);
  });

  it("count visitors behind a proxy one by one, as the proxy names them", async () => {
    const server = await startServer({ limits: { conversationsPerMinute: 1 }, trustedProxies: ["127.0.0.1"] });
    const open = async (forwarded: string) =>
      (await server.call("POST", "/widget/session", { headers: { "X-Forwarded-For": forwarded } })).status;

    expect(await open("203.0.113.1")).toBe(200);
    expect(await open("203.0.113.2")).toBe(200);
    expect(await open("forged, 203.0.113.1")).toBe(429);
  });

  it("bound the messages of one conversation in ten seconds", async () => {
    const server = await startServer({ limits: { messagesPerTenSeconds: 2 } });
    const [visitor, other] = [await enter(server), await enter(server)];
    await visitor.say("one");
    server.pass(4000);
    await visitor.say("two");

    const refused = await visitor.say("three");
    server.pass(6000);

    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toBe("6");
    expect((await other.say("one")).status).toBe(200);
    expect((await visitor.say("three")).status).toBe(200);
    expect((await visitor.say("four")).status).toBe(429);
  });

  it("bound the waiting messages while the bot is busy", async () => {
    const gate = Promise.withResolvers<void>();
    const server = await startServer({
      limits: { messagesPerTenSeconds: 100 },
      bot: async (context) => {
        await gate.promise;
        await echoBot(context);
      },
    });
    const visitor = await enter(server);

    const statuses: number[] = [];
    for (let i = 0; i < 25; i++) statuses.push((await visitor.say(`${i}`)).status);
    gate.resolve();

    expect(statuses.filter((status) => status === 429)).toHaveLength(6);
    const stream = await openStream(visitor.streamUrl);
    expect(texts(await stream.until((all) => texts(all).includes("echo: 18"))).filter((t) => t === "19")).toEqual([]);
  });

  it("bound the streams of one conversation to the newest", async () => {
    const server = await startServer({ limits: { socketsPerConversation: 2 } });
    const visitor = await enter(server);

    const first = await openStream(visitor.streamUrl);
    const [second, third] = [await openStream(visitor.streamUrl), await openStream(visitor.streamUrl)];
    await visitor.say("hi");

    expect(await first.closed).toBe(1008);
    for (const stream of [second, third])
      expect(texts(await stream.until((all) => all.length >= 3))).toEqual(["welcome, stranger", "hi", "echo: hi"]);
  });

  it("end a stream that no longer answers", async () => {
    const server = await startServer({ limits: { pingMs: 20 } });
    const visitor = await enter(server);

    const dead = await openStream(visitor.streamUrl, { autoPong: false });

    expect(await dead.closed).toBe(1006);
  });

  it("keep a stream that answers", async () => {
    const server = await startServer({ limits: { pingMs: 250 } });
    const visitor = await enter(server);
    const alive = await openStream(visitor.streamUrl);

    for (let i = 0; i < 2; i++) await once(alive.socket, "ping");
    await visitor.say("hi");

    expect(await alive.until((all) => all.length >= 3)).toHaveLength(3);
  });

  it("end a stream on which a client talks", async () => {
    const server = await startServer();
    const stream = await openStream((await enter(server)).streamUrl);
    stream.socket.send("");

    stream.socket.send("x".repeat(5000));

    expect(await stream.closed).toBe(1009);
  });
});

describe("the addresses of streams", () => {
  it.each([
    ["the request's host", {}, {}, /^ws:\/\/127\.0\.0\.1:\d+\/v3\/directline\/conversations\//],
    ["wss behind a proxy that speaks https", {}, { "X-Forwarded-Proto": "https" }, /^wss:\/\/127\.0\.0\.1:/],
    [
      "the public address",
      { publicUrl: "https://bot.example.com/" },
      {},
      /^wss:\/\/bot\.example\.com\/v3\/directline\//,
    ],
  ])("have %s", async (_, options, headers, expected) => {
    const server = await startServer(options);
    const { token } = (await server.call("POST", "/widget/session")).body;

    const { body } = await server.call("POST", "/v3/directline/conversations", { token, headers });

    expect(body.streamUrl).toMatch(expected);
  });

  it("are the only ones that can be upgraded", async () => {
    const server = await startServer();
    const { streamUrl } = await enter(server);
    const url = new URL(streamUrl);
    url.pathname = "/";

    await expect(openStream(url.href)).rejects.toThrow("404");
    url.href = streamUrl;
    url.searchParams.set("watermark", "abc");
    await expect(openStream(url.href)).rejects.toThrow("400");
  });

  it("are closed when the server stops", async () => {
    const server = await startServer();
    const stream = await openStream((await enter(server)).streamUrl);

    await Promise.all([server.stop(), server.stop()]);

    expect(await stream.closed).toBe(1001);
  });
});
