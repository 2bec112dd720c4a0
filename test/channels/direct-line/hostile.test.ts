import { request } from "node:http";
import { pino } from "pino";
import { SignJWT } from "jose";
import { describe, expect, it } from "vitest";
import { startBot } from "../../harness/start-bot.ts";
import { connectClient } from "./client.ts";
import { openStream } from "../../harness/direct-line-stream.ts";
import { enter, type Visitor } from "../../harness/direct-line-visitor.ts";
import { SECRET, START, startServer, texts } from "./server.ts";

const signingKey = new TextEncoder().encode(SECRET);

const TEN_MEGABYTES = 10 * 2 ** 20;
const MARK = "zqxjkv";

/** Inputs of an attacker for a name, a question or a number. */
const INJECTIONS = [
  `<img src=x onerror="alert('${MARK}')">`,
  `<script>alert("${MARK}")</script>`,
  `[${MARK}](javascript:alert(1))`,
  `![${MARK}](https://evil.example/pixel.png)`,
  `"},{"type":"message","text":"${MARK}"`,
  `\u0000\u001b[31m${MARK}\r\n{"level":50,"msg":"${MARK}"}`,
];

describe("a forged token", () => {
  it.each([
    ["without a key's name", (visitor: Visitor) => sign(visitor).setProtectedHeader({ alg: "HS256" }).sign(signingKey)],
    [
      "with the name of an unknown key",
      (visitor: Visitor) =>
        sign(visitor).setProtectedHeader({ alg: "HS256", kid: "../../token-secret" }).sign(signingKey),
    ],
    ["with a changed conversation", async ({ token }: Visitor, other: Visitor) => forge(token, claims(other))],
    ["with a cut signature", async ({ token }: Visitor) => token.slice(0, -10)],
    ["by another method, none", async ({ token }: Visitor) => `${encode({ alg: "none" })}.${token.split(".")[1]}.`],
    ["of 8 kB of noise", async () => `${"x".repeat(4000)}.${"y".repeat(4000)}.z`],
  ])("%s opens nothing", async (_, make) => {
    const server = await startServer();
    const [visitor, other] = [await enter(server), await enter(server)];
    const token = await make(visitor, other);

    for (const { conversationId } of [visitor, other]) {
      const path = `/v3/directline/conversations/${conversationId}`;
      expect((await server.call("GET", `${path}/activities`, { token })).status).toBe(403);
      expect((await server.call("DELETE", path, { token })).status).toBe(403);
    }
    expect((await server.call("POST", "/v3/directline/tokens/refresh", { token })).status).toBe(403);
  });

  it("for a stream cannot be replayed once it is old, nor used to post", async () => {
    const server = await startServer();
    const visitor = await enter(server);
    const streamToken = new URL(visitor.streamUrl).searchParams.get("t") ?? "";
    const path = `/v3/directline/conversations/${visitor.conversationId}/activities`;

    const posted = await server.call("POST", path, { token: streamToken, body: { type: "message", text: "hi" } });
    server.pass(301_000);

    expect(posted.status).toBe(403);
    await expect(openStream(visitor.streamUrl)).rejects.toThrow("403");
  });

  it("replayed with the same activity gets no second answer", async () => {
    const server = await startServer();
    const visitor = await enter(server);
    for (let i = 0; i < 5; i++) await visitor.say("pay me", "client-1");

    const stream = await openStream(visitor.streamUrl);
    await visitor.say("done");

    const shown = await stream.until((all) => texts(all).includes("echo: done"));
    expect(texts(shown).filter((text) => text === "echo: pay me")).toHaveLength(1);
  });
});

describe("a manipulated path", () => {
  it.each([
    "../conversations/OTHER",
    "OWN/../OTHER",
    "OWN%2F..%2FOTHER",
    "OWN%00",
    "..%2f..%2f..%2fetc%2fpasswd",
    "OWN/activities/../../OTHER/activities",
    "%FF",
    "__proto__",
  ])("reads no conversation: %s", async (path) => {
    const server = await startServer();
    const [visitor, other] = [await enter(server), await enter(server)];
    await other.say(MARK);
    const target = path.replaceAll("OWN", visitor.conversationId).replaceAll("OTHER", other.conversationId);

    const { status, text } = await get(server.url, `/v3/directline/conversations/${target}`, visitor.token);

    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(text).not.toContain(MARK);
  });
});

describe("too much", () => {
  it("of a body, 10 MB, is refused wherever it is sent, and the server goes on", async () => {
    const server = await startServer();
    const visitor = await enter(server);
    const path = `/v3/directline/conversations/${visitor.conversationId}/activities`;
    const body = JSON.stringify({ type: "message", text: "x".repeat(TEN_MEGABYTES) });

    expect(await sendLarge(server.url + path, visitor.token, body)).toBe(413);
    expect(await sendLarge(`${server.url}/widget/session`, undefined, body)).toBe(413);
    expect((await visitor.say("still there?")).status).toBe(200);
  });

  it("of tokens, a thousand, is refused but for the first, and costs the store nothing", async () => {
    const server = await startServer({ limits: { conversationsPerMinute: 30 } });
    const ask = (i: number) => server.call("POST", i % 2 ? "/v3/directline/tokens/generate" : "/widget/session");

    const statuses = (await Promise.all(Array.from({ length: 1000 }, (_, i) => ask(i)))).map(({ status }) => status);

    expect(statuses.filter((status) => status === 200)).toHaveLength(30);
    expect(statuses.filter((status) => status === 429)).toHaveLength(970);
    expect(await server.conversations.forgetUnusedSince(START + 1)).toBeLessThanOrEqual(30);
  });
});

describe("injected HTML, Markdown and JSON", () => {
  it("reach the visitor as the text they are, in messages, names and card inputs, and never the log", async () => {
    const { address: url, logged } = await startRealApp();
    const session = (await post(`${url}/widget/session`, {})).body;
    const client = connectClient({ domain: `${url}/v3/directline`, token: session.token });
    const said = INJECTIONS.flatMap((text) => [
      { type: "message", text, from: { id: text, name: text } },
      {
        type: "message",
        value: { flow: text, step: text, [text]: text, salary: text },
        from: { id: "me", name: text },
      },
      { type: "event", name: text, value: text, from: { id: "me" } },
    ]);
    await expect.poll(() => client.texts().length, { timeout: 10_000 }).toBeGreaterThan(0);
    const path = `${url}/v3/directline/conversations/${session.conversationId}/activities`;

    for (const activity of said) expect((await post(path, activity, session.token)).status).toBe(200);

    const posted = () => client.activities.filter(({ from }) => from.role === "user");
    await expect.poll(() => posted().length, { timeout: 10_000 }).toBe(said.length);
    expect(posted().map((activity) => ("text" in activity ? activity.text : undefined))).toEqual(
      said.map((activity) => ("text" in activity ? activity.text : undefined)),
    );
    const byBot = () => client.activities.filter(({ from }) => from.role === "bot");
    await expect.poll(() => byBot().length, { timeout: 10_000 }).toBeGreaterThan(INJECTIONS.length);
    // The bot never repeats a link or a tag of a visitor in its Markdown.
    expect(JSON.stringify(byBot().map((activity) => ({ ...activity, recipient: undefined })))).not.toMatch(
      /javascript:|<img|<script|evil\.example/,
    );
    expect(logged()).toContain('"answered"');
    expect(logged()).not.toContain(MARK);
    expect(logged()).not.toContain(session.token);
  });

  it("of mentions that would multiply a text are read as the words they are, and the server goes on", async () => {
    const { address: url } = await startRealApp();
    const session = (await post(`${url}/widget/session`, {})).body;
    const client = connectClient({ domain: `${url}/v3/directline`, token: session.token });
    const grow = { type: "mention", text: "a", mentioned: { id: "somebody", name: "a".repeat(800) } };
    const answer = await fetch(`${url}/v3/directline/conversations/${session.conversationId}/activities`, {
      method: "POST",
      headers: { Authorization: `Bearer ${session.token}`, "Content-Type": "application/json" },
      body: JSON.stringify({ type: "message", text: "a".repeat(100), entities: [grow, grow, grow] }),
    });
    expect(answer.status).toBe(200);
    await client.say("how much does a developer earn");
    await expect.poll(() => JSON.stringify(client.activities), { timeout: 10_000 }).toMatch(/SEK/);
  });

  it("that fail leave an entry in the log, without what was written", async () => {
    const lines: string[] = [];
    const log = pino({ level: "debug" }, { write: (line: string) => void lines.push(line) });
    const server = await startServer({
      log,
      bot: async ({ activity }) => {
        if (activity.type === "message") throw new Error("it broke");
      },
    });
    const visitor = await enter(server);
    await visitor.post({ type: "message", text: MARK, from: { id: "me", name: MARK }, value: { name: MARK } });
    await visitor.post(`{"type": "message", "text": "${MARK}`);
    await visitor.post({ type: MARK });

    await expect.poll(() => lines.join("")).toContain("it broke");
    expect(lines.join("")).not.toContain(MARK);
  });

  it("are gone from the store with the conversation, what the bot remembers of it among it", async () => {
    const { address: url, store } = await startRealApp();
    const session = (await post(`${url}/widget/session`, {})).body;
    const client = connectClient({ domain: `${url}/v3/directline`, token: session.token });
    await client.say(`how much does a developer earn ${MARK}`);
    await expect.poll(() => client.activities.length, { timeout: 10_000 }).toBeGreaterThan(2);
    const keys = async () => (await store.list("")).map((entry) => entry.key);
    expect(await keys()).toContain(`session/directline/${session.conversationId}/${session.userId}/default`);

    const response = await fetch(`${url}/v3/directline/conversations/${session.conversationId}`, {
      method: "DELETE",
      headers: { Authorization: `Bearer ${session.token}` },
    });

    expect(response.status).toBe(204);
    expect(await keys()).toEqual([`conversation/${session.conversationId}`]);
    expect(JSON.stringify(await store.list(""))).not.toMatch(new RegExp(`${MARK}|${session.userId}`));
  });
});

function startRealApp() {
  return startBot({ limits: { web: { messagesPerTenSeconds: 100 } }, log: "readable", dataDir: ":memory:" });
}

async function post(url: string, body: unknown, token?: string) {
  const headers: Record<string, string> = token === undefined ? {} : { Authorization: `Bearer ${token}` };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
  // oxlint-disable-next-line typescript/no-explicit-any
  const answer: any = await response.json();
  return { status: response.status, body: answer };
}

/** Asks for a path as it is written; fetch would tidy it. */
function get(url: string, path: string, token: string): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, path, headers: { Authorization: `Bearer ${token}` } }, (response) => {
      let text = "";
      response.on("data", (chunk) => (text += String(chunk)));
      response.once("end", () => resolve({ status: response.statusCode ?? 0, text }));
    });
    asking.once("error", reject);
    asking.end();
  });
}

/** Sends a body in pieces, for as long as the server takes them. */
function sendLarge(url: string, token: string | undefined, body: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = { "Content-Type": "application/json", ...(token && { Authorization: `Bearer ${token}` }) };
    const sending = request(url, { method: "POST", headers }, (response) => {
      resolve(response.resume().statusCode);
      sending.destroy();
    });
    sending.once("error", reject);
    sending.write(body);
  });
}

function sign(visitor: Visitor): SignJWT {
  return new SignJWT(claims(visitor)).setIssuer("career-advice").setAudience("directline").setExpirationTime(9e9);
}

function claims({ conversationId, userId }: Visitor): { conv: string; user: string } {
  return { conv: conversationId, user: userId };
}

function forge(token: string, changes: object): string {
  const [header, payload = "", signature] = token.split(".");
  const known = JSON.parse(Buffer.from(payload, "base64url").toString());
  return [header, encode({ ...known, ...changes }), signature].join(".");
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
