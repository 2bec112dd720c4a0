import { describe, expect, it } from "vitest";
import { createTokens } from "../../../src/channels/direct-line/tokens.ts";
import { openStream } from "../../harness/direct-line-stream.ts";
import { enter, type Visitor } from "../../harness/direct-line-visitor.ts";
import { readRefusal, SECRET, START, startServer, texts, type TestServer } from "./server.ts";

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

type Call = (server: TestServer, visitor: Visitor, token?: string) => ReturnType<TestServer["call"]>;

const CALLS: Readonly<Record<string, Call>> = {
  reconnect: (server, { conversationId }, token) =>
    server.call("GET", `/v3/directline/conversations/${conversationId}`, { token }),
  poll: (server, { conversationId }, token) =>
    server.call("GET", `/v3/directline/conversations/${conversationId}/activities`, { token }),
  post: (server, { conversationId }, token) =>
    server.call("POST", `/v3/directline/conversations/${conversationId}/activities`, {
      token,
      body: { type: "message", text: "hi" },
    }),
  upload: (server, { conversationId }, token) =>
    server.call("POST", `/v3/directline/conversations/${conversationId}/upload?userId=me`, { token }),
};

const STREAM: Call = async (_server, visitor, token) => {
  const url = new URL(visitor.streamUrl);
  if (token === undefined) url.searchParams.delete("t");
  else url.searchParams.set("t", token);
  return readRefusal(url.href);
};

describe.each(Object.entries({ ...CALLS, stream: STREAM }))("who may %s", (_name, call) => {
  it("needs a token", async () => {
    const server = await startServer();
    const visitor = await enter(server);

    expect((await call(server, visitor)).status).toBe(401);
  });

  it("needs a token that has not expired", async () => {
    const server = await startServer();
    const visitor = await enter(server);
    server.pass(HOUR_MS + 1000);

    const { status, body } = await call(server, visitor, visitor.token);

    expect(status).toBe(403);
    expect(body.error.code).toBe("TokenExpired");
  });

  it("needs a token for this conversation", async () => {
    const server = await startServer();
    const [visitor, other] = [await enter(server), await enter(server)];

    expect((await call(server, visitor, other.token)).status).toBe(403);
  });

  it.each([
    ["nonsense", async () => "nonsense"],
    [
      "another secret's",
      (visitor: Visitor) => createTokens(["x".repeat(32)], 30, () => START).issue("directline", visitor),
    ],
    ["a resume token", async (visitor: Visitor) => visitor.resume],
    ["an unsigned one", async (visitor: Visitor) => unsigned(visitor)],
  ])("does not take %s for a token", async (_, make) => {
    const server = await startServer();
    const visitor = await enter(server);

    expect((await call(server, visitor, await make(visitor))).status).toBe(403);
  });

  it("needs a conversation that exists", async () => {
    const server = await startServer();
    const visitor = await enter(server);
    const ticket = { conversationId: "gone", userId: "dl_gone" };
    const token = await createTokens([SECRET], 30, () => START).issue("directline", ticket);
    const streamUrl = visitor.streamUrl.replace(visitor.conversationId, "gone");

    expect((await call(server, { ...visitor, ...ticket, streamUrl }, token)).status).toBe(404);
  });
});

describe("a visitor's token", () => {
  it("is renewed for another hour", async () => {
    const server = await startServer();
    const visitor = await enter(server);
    server.pass(HOUR_MS - 1000);

    const renewed = await server.call("POST", "/v3/directline/tokens/refresh", visitor);
    server.pass(HOUR_MS - 1000);

    expect(renewed.body).toMatchObject({ conversationId: visitor.conversationId, expires_in: 3600 });
    expect((await CALLS["poll"]?.(server, visitor, renewed.body.token))?.status).toBe(200);
    expect((await CALLS["poll"]?.(server, visitor, visitor.token))?.status).toBe(403);
  });

  it("cannot be renewed once it has expired", async () => {
    const server = await startServer();
    const visitor = await enter(server);
    server.pass(HOUR_MS + 1000);

    expect((await server.call("POST", "/v3/directline/tokens/refresh", visitor)).status).toBe(403);
  });

  it("names the user to Web Chat by an unguessable id", async () => {
    const server = await startServer();
    const visitor = await enter(server);

    const claims = JSON.parse(Buffer.from(visitor.token.split(".")[1] ?? "", "base64url").toString());

    expect(claims).toMatchObject({ user: visitor.userId, conv: visitor.conversationId });
    expect(visitor.userId).toMatch(/^dl_[0-9a-f-]{36}$/);
  });

  it("decides the sender, not the activity", async () => {
    const server = await startServer();
    const visitor = await enter(server);
    await visitor.post({
      type: "message",
      text: "hi",
      id: "mine",
      from: { id: "career-advice-bot", role: "bot" },
      conversation: { id: "another" },
      recipient: { id: "another" },
      serviceUrl: "https://example.com",
      deliveryMode: "expectReplies",
    });

    const stream = await openStream(visitor.streamUrl);

    const [, mine, reply] = await stream.until((all) => all.length >= 3);
    expect(mine).toMatchObject({
      from: { id: visitor.userId, role: "user" },
      conversation: { id: visitor.conversationId },
    });
    expect(mine?.id).not.toBe("mine");
    expect(mine).not.toHaveProperty("serviceUrl");
    expect(reply).toMatchObject({ text: "echo: hi" });
  });
});

describe("coming back", () => {
  it("gives the same conversation and user a new token, days later", async () => {
    const server = await startServer();
    const visitor = await enter(server);
    server.pass(29 * DAY_MS);

    const { body } = await server.call("POST", "/widget/session", { body: { resume: visitor.resume } });
    const back = await server.call("GET", `/v3/directline/conversations/${visitor.conversationId}?watermark=`, body);

    expect(body).toMatchObject({
      conversationId: visitor.conversationId,
      userId: visitor.userId,
      expiresIn: 3600,
      isResumed: true,
    });
    expect(body.resume).not.toBe(visitor.resume);
    expect(texts(await (await openStream(back.body.streamUrl)).until((all) => all.length > 0))).toHaveLength(1);
  });

  it.each([
    ["expired", async (server: TestServer, visitor: Visitor) => (server.pass(31 * DAY_MS), visitor.resume)],
    ["nonsense", async () => "nonsense"],
    ["of the wrong type", async () => 7],
    ["a Direct Line token", async (_: TestServer, visitor: Visitor) => visitor.token],
    [
      "for a conversation that is gone",
      async (server: TestServer, visitor: Visitor) => {
        await server.conversations.forgetUnusedSince(START + 1);
        return visitor.resume;
      },
    ],
  ])("opens a new conversation when the token is %s", async (_, makeToken) => {
    const server = await startServer();
    const visitor = await enter(server);

    const { status, body } = await server.call("POST", "/widget/session", {
      body: { resume: await makeToken(server, visitor) },
    });

    expect(status).toBe(200);
    expect(body).toMatchObject({ isResumed: false, userId: expect.stringMatching(/^dl_/) });
    expect(body.conversationId).not.toBe(visitor.conversationId);
    expect(body.userId).not.toBe(visitor.userId);
  });

  it("greets a visitor whose page was closed before the conversation began", async () => {
    const server = await startServer();
    const { conversationId, token } = (await server.call("POST", "/widget/session")).body;

    const { body } = await server.call("GET", `/v3/directline/conversations/${conversationId}?watermark=`, { token });

    expect(texts(await (await openStream(body.streamUrl)).until((all) => all.length > 0))).toHaveLength(1);
  });
});

describe("pages of other sites", () => {
  it("may all use the service unless told otherwise", async () => {
    const server = await startServer();

    const { status, headers } = await preflight(server, "https://www.example.com");

    expect(status).toBe(204);
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-allow-headers")).toBe(
      "authorization, content-type, x-ms-bot-agent, x-requested-with",
    );
    expect(headers.get("access-control-allow-methods")).toContain("POST");
  });

  it("may use it only when allowed, where origins are listed", async () => {
    const server = await startServer({ allowedOrigins: ["https://www.example.com"] });

    const allowed = await preflight(server, "https://www.example.com");
    const other = await preflight(server, "https://evil.example");

    expect(allowed.headers.get("access-control-allow-origin")).toBe("https://www.example.com");
    expect(allowed.headers.get("vary")).toBe("Origin");
    expect(other.headers.has("access-control-allow-origin")).toBe(false);
  });

  it("may open a stream only when allowed; our own pages always may", async () => {
    const server = await startServer({ allowedOrigins: ["https://www.example.com"] });
    const { streamUrl } = await enter(server);

    await openStream(streamUrl, { origin: "https://www.example.com" });
    await openStream(streamUrl, { origin: server.url });

    await expect(openStream(streamUrl, { origin: "https://evil.example" })).rejects.toThrow("403");
  });

  it("can read refusals, and how long to wait", async () => {
    const server = await startServer({ limits: { conversationsPerMinute: 0 } });

    const { status, headers } = await server.call("POST", "/v3/directline/conversations");

    expect(status).toBe(401);
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-expose-headers")).toBe("Retry-After");
  });
});

function unsigned(visitor: Visitor): string {
  const claims = {
    iss: "career-advice",
    aud: "directline",
    conv: visitor.conversationId,
    user: visitor.userId,
    exp: 9e9,
  };
  return `${encode({ alg: "none" })}.${encode(claims)}.`;
}

function preflight(server: TestServer, origin: string) {
  return server.call("OPTIONS", "/v3/directline/conversations/abc/activities", {
    headers: {
      Origin: origin,
      "Access-Control-Request-Method": "POST",
      "Access-Control-Request-Headers": "authorization,content-type,x-ms-bot-agent,x-requested-with",
    },
  });
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
