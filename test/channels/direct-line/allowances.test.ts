import { connect } from "node:net";
import { text as readText } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { openStream } from "../../harness/direct-line-stream.ts";
import { enter, type Visitor } from "../../harness/direct-line-visitor.ts";
import { toEntryKey } from "../../../src/channels/direct-line/keys.ts";
import { createActivityLog } from "../../../src/channels/direct-line/activity-log.ts";
import { openSqliteStore } from "../../../src/store/sqlite/store.ts";
import { startServer, texts, type TestServer } from "./server.ts";

const HOUR_MS = 60 * 60 * 1000;
const START = Date.parse("2026-11-22T12:00:00.000Z");

describe("a day", () => {
  it("bounds the conversations of one address", async () => {
    const server = await startServer({ limits: { conversationsPerDay: 2 } });
    const { resume } = await enter(server);
    await server.call("POST", "/v3/directline/tokens/generate");

    const refused = await server.call("POST", "/widget/session");
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, String(12 * 3600)]);
    expect((await server.call("POST", "/widget/session", { body: { resume } })).status).toBe(200);
    server.pass(12 * HOUR_MS);
    expect((await server.call("POST", "/widget/session")).status).toBe(200);
  });

  it("bounds the messages of one address, in whatever conversation", async () => {
    const server = await startServer({ limits: { messagesPerDay: 2 } });
    const [visitor, other] = [await enter(server), await enter(server)];
    await visitor.say("one");
    await other.say("two");

    expect([(await visitor.say("three")).status, (await other.say("three")).status]).toEqual([429, 429]);
  });

  it("bounds the bytes of one address", async () => {
    const server = await startServer({ limits: { postedBytesPerDay: 20_000 } });
    const [visitor, other] = [await enter(server), await enter(server)];

    expect((await visitor.say("å".repeat(6000))).status).toBe(200);
    expect((await other.say("å".repeat(6000))).status).toBe(429);
    expect((await other.say("a short one")).status).toBe(200);
  });

  it.each([["conversationsPerDayInAll"], ["messagesPerDayInAll"], ["postedBytesPerDayInAll"]] as const)(
    "bounds what all addresses use: %s",
    async (name) => {
      const server = await startServer({ limits: { [name]: 1000 }, trustedProxies: ["127.0.0.1"] });
      const visitor = await enter(server);
      const post = (address: number) =>
        server.call("POST", `/v3/directline/conversations/${visitor.conversationId}/activities`, {
          headers: forwardedFor(address),
          token: visitor.token,
          body: { type: "message", text: "x".repeat(name === "postedBytesPerDayInAll" ? 900 : 1) },
        });
      const open = (address: number) => server.call("POST", "/widget/session", { headers: forwardedFor(address) });
      const use = name === "conversationsPerDayInAll" ? open : post;

      let uses = 1;
      for (; uses <= 1000; uses++) {
        server.pass(1000);
        if ((await use(uses)).status === 429) break;
      }
      expect(uses).toBe({ conversationsPerDayInAll: 1000, messagesPerDayInAll: 1001, postedBytesPerDayInAll: 2 }[name]);
    },
  );
});

it("a class of thirty behind one address talks and polls all lesson long", async () => {
  const server = await startServer();
  const pupils: Visitor[] = await Promise.all(Array.from({ length: 30 }, () => enter(server)));
  const statuses = new Set<number>();

  for (let second = 0; second < 20; second++) {
    server.pass(1000);
    const polls = pupils.map((pupil) => read(server, pupil, "0"));
    const says = second % 5 === 0 ? pupils.map((pupil) => pupil.say(`question ${second}`)) : [];
    for (const { status } of await Promise.all([...polls, ...says])) statuses.add(status);
  }
  expect([...statuses]).toEqual([200]);
});

describe("reading", () => {
  it("is bounded in bytes, and the watermark leads to the rest", async () => {
    const server = await startServer();
    const visitor = await enter(server);
    const long = "x".repeat(50_000);
    for (let i = 0; i < 10; i++)
      await server.conversations.log.append(visitor.conversationId, { type: "message", text: `${i}${long}` });

    const seen: string[] = [];
    let watermark = "0";
    for (;;) {
      const { body } = await read(server, visitor, watermark);
      expect(JSON.stringify(body).length).toBeLessThan(160_000);
      if (body.activities.length === 0) break;
      for (const { text } of body.activities) seen.push(String(text).slice(0, 1));
      watermark = body.watermark;
    }
    expect(seen.slice(1)).toEqual(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]);
  });

  it("passes over what is damaged", async () => {
    const store = openSqliteStore(":memory:");
    const log = createActivityLog(store, () => START);
    await store.write(toEntryKey("c", 1), "x".repeat(300_000));
    await log.append("c", { type: "message", text: "hi" });

    expect((await log.read("c", 0, 10)).map(({ activity }) => activity["text"])).toEqual(["hi"]);
    await store.close();
  });

  it("too often is refused for a while, and so are new streams", async () => {
    const server = await startServer({ limits: { requestsPerTenSeconds: 3 } });
    const visitor = await enter(server);
    const statuses = [];
    for (let i = 0; i < 4; i++) statuses.push((await read(server, visitor, "0")).status);

    expect(statuses).toEqual([200, 200, 429, 429]);
    await expect(openStream(visitor.streamUrl)).rejects.toThrow("429");
    expect((await visitor.say("hi")).status).toBe(200);
    server.pass(10_000);
    expect((await read(server, visitor, "0")).status).toBe(200);
  });

  it("is refused while earlier responses are not taken, and goes on once they are", async () => {
    const server = await startServer({ limits: { untakenPerAddress: 3, requestsPerTenSeconds: 1000 } });
    const visitor = await enter(server);
    const long = "x".repeat(100_000);
    for (let i = 0; i < 3; i++)
      await server.conversations.log.append(visitor.conversationId, { type: "message", text: `${i}${long}` });

    const answers = await askWithoutReading(server, visitor, 300);
    const statuses = [...answers.matchAll(/HTTP\/1\.1 (\d+) /g)].map(([, status]) => status);
    expect(statuses).toHaveLength(300);
    expect(statuses.filter((status) => status === "200").length).toBeLessThan(200);
    expect(statuses.filter((status) => status === "429").length).toBeGreaterThan(100);
    expect((await read(server, visitor, "0")).status).toBe(200);
  });
});

describe("a conversation that grows too large", () => {
  it("loses its oldest activities, and goes on", async () => {
    const store = openSqliteStore(":memory:");
    const log = createActivityLog(store, () => START, 10_000);
    for (let i = 1; i <= 50; i++)
      await log.append("c", {
        type: "message",
        text: `${i} ${"x".repeat(1000)}`,
        channelData: { clientActivityID: `client-${i}` },
      });

    const kept = (await log.read("c", 0, 100)).map(({ sequence }) => sequence);
    expect(kept).toEqual([43, 44, 45, 46, 47, 48, 49, 50]);
    expect(await log.has("c", "c|0000042")).toBe(false);
    const again = createActivityLog(store, () => START, 10_000);
    expect((await again.append("c", { type: "message", text: "next" })).activity.id).toBe("c|0000051");
    await store.close();
  });

  it("keeps the newest, however large it is", async () => {
    const store = openSqliteStore(":memory:");
    const log = createActivityLog(store, () => START, 100);
    await log.append("c", { type: "message", text: "x".repeat(1000) });
    await log.append("c", { type: "message", text: "y".repeat(1000) });
    expect(texts((await log.read("c", 0, 10)).map(({ activity }) => activity))).toEqual(["y".repeat(1000)]);
    await store.close();
  });

  it("counts the new text of an edited activity only", async () => {
    const store = openSqliteStore(":memory:");
    const log = createActivityLog(store, () => START, 10_000);
    const { activity } = await log.append("c", { type: "message", text: "first" });
    for (let i = 0; i < 50; i++) await log.replace("c", activity.id!, { type: "message", text: "x".repeat(1000) });
    await log.append("c", { type: "message", text: "second" });
    expect(await log.read("c", 0, 10)).toHaveLength(2);
    await store.close();
  });
});

function forwardedFor(address: number) {
  return { "X-Forwarded-For": `192.0.${address >> 8}.${address % 256}` };
}

function read(server: TestServer, { conversationId, token }: Visitor, watermark: string) {
  return server.call("GET", `/v3/directline/conversations/${conversationId}/activities?watermark=${watermark}`, {
    token,
  });
}

/** Sends many requests on one connection, and reads the answers only when all are sent. */
async function askWithoutReading(server: TestServer, { conversationId, token }: Visitor, times: number) {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  socket.pause();
  const head = (connection: string) =>
    `GET /v3/directline/conversations/${conversationId}/activities HTTP/1.1\r\nHost: x\r\n` +
    `Authorization: Bearer ${token}\r\nConnection: ${connection}\r\n\r\n`;
  await new Promise<void>((resolve) =>
    socket.write(head("keep-alive").repeat(times - 1) + head("close"), () => resolve()),
  );
  return readText(socket);
}
