import { connect } from "node:net";
import { once } from "node:events";
import { describe, expect, it, onTestFinished } from "vitest";
import { openStream } from "../../harness/direct-line-stream.ts";
import { enter } from "../../harness/direct-line-visitor.ts";
import { echoBot, readRefusal, startServer, texts } from "./server.ts";

describe("the sockets of one address", () => {
  it("are limited, and closing one frees a slot", async () => {
    const server = await startServer({ limits: { socketsPerAddress: 2 } });
    const visitors = [await enter(server), await enter(server), await enter(server)];
    const [first] = [await openStream(visitors[0]!.streamUrl), await openStream(visitors[1]!.streamUrl)];

    const refused = await readRefusal(visitors[2]!.streamUrl);
    first.socket.close();
    await first.closed;

    expect(refused.status).toBe(503);
    expect(refused.body.error.code).toBe("ServiceUnavailable");
    await expect.poll(() => openStream(visitors[2]!.streamUrl).then(() => "open", String)).toBe("open");
  });

  it("are counted for each visitor behind a proxy that is trusted", async () => {
    const server = await startServer({ limits: { socketsPerAddress: 1 }, trustedProxies: ["127.0.0.1"] });
    const visitor = await enter(server);
    const open = (address: string) => openStream(visitor.streamUrl, { headers: { "X-Forwarded-For": address } });

    await open("203.0.113.1");
    await open("203.0.113.2");

    await expect(open("203.0.113.1")).rejects.toThrow("503");
  });

  it("that are refused do not count", async () => {
    const server = await startServer({ limits: { socketsPerAddress: 1 } });
    const visitor = await enter(server);
    const forged = visitor.streamUrl.replace(/t=[^&]+/, "t=forged");

    for (let i = 0; i < 3; i++) expect((await readRefusal(forged)).status).toBe(403);

    await expect.poll(() => openStream(visitor.streamUrl).then(() => "open", String)).toBe("open");
  });
});

it("the total of all sockets is limited", async () => {
  const server = await startServer({ limits: { sockets: 1 }, trustedProxies: ["127.0.0.1"] });
  const [visitor, other] = [await enter(server), await enter(server)];

  await openStream(visitor.streamUrl, { headers: { "X-Forwarded-For": "203.0.113.1" } });

  await expect(openStream(other.streamUrl, { headers: { "X-Forwarded-For": "203.0.113.2" } })).rejects.toThrow("503");
});

it("messages of one address are limited over all its conversations", async () => {
  const server = await startServer({ limits: { messagesPerAddress: 2 } });
  const visitors = [await enter(server), await enter(server), await enter(server)];

  const statuses: number[] = [];
  for (const visitor of visitors) statuses.push((await visitor.say("hi")).status);

  expect(statuses).toEqual([200, 200, 429]);
});

it("an idle socket is closed, and its page reconnects at the same position", async () => {
  const server = await startServer({ limits: { pingMs: 100, idleMs: 300 } });
  const visitor = await enter(server);
  const quiet = await openStream(visitor.streamUrl);

  expect(await quiet.closed).toBe(1001);
  await visitor.say("hi");

  const path = `/v3/directline/conversations/${visitor.conversationId}?watermark=${quiet.watermark}`;
  const back = await openStream((await server.call("GET", path, visitor)).body.streamUrl);
  expect(texts(await back.until((all) => all.length >= 2))).toEqual(["hi", "echo: hi"]);
});

it("a socket that answers but never reads is ended, and its unread frames are not kept", async () => {
  const server = await startServer({ limits: { pingMs: 200, bytesPerConversation: 2 ** 30 } });
  const visitor = await enter(server);
  const { log } = server.conversations;
  const total = 120;
  const text = "x".repeat(250_000);
  for (let i = 0; i < total; i++) await log.append(visitor.conversationId, { type: "message", text });
  let furthest = 0;
  const read = log.read.bind(log);
  log.read = (id, watermark, limit) => {
    furthest = Math.max(furthest, watermark);
    return read(id, watermark, limit);
  };

  await neverRead(visitor.streamUrl);

  expect(furthest).toBeGreaterThan(0);
  expect(furthest).toBeLessThan(total - 20);
  expect((await visitor.say("still there?")).status).toBe(200);
});

describe("a server that stops", () => {
  it("sends the pending answer, and then closes the stream", async () => {
    const [begun, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const server = await startServer({
      bot: async (context) => {
        if (context.activity.type === "message") begun.resolve();
        if (context.activity.type === "message") await gate.promise;
        await echoBot(context);
      },
    });
    const visitor = await enter(server);
    const stream = await openStream(visitor.streamUrl);
    await visitor.say("hi");
    await begun.promise;

    const stopped = server.stop();
    gate.resolve();

    expect(await stream.closed).toBe(1001);
    expect(texts(stream.activities)).toEqual(["welcome, stranger", "hi", "echo: hi"]);
    await stopped;
  });

  it("waits a limited time for a turn that does not end", async () => {
    const begun = Promise.withResolvers<void>();
    const server = await startServer({
      limits: { stopMs: 10 },
      bot: async (context) => {
        if (context.activity.type !== "message") return;
        begun.resolve();
        await new Promise(() => {});
      },
    });
    const visitor = await enter(server);
    const stream = await openStream(visitor.streamUrl);
    await visitor.say("hang");
    await begun.promise;

    await server.stop();

    expect(await stream.closed).toBe(1001);
  });
});

/** Opens a raw stream, sends pongs and reads nothing; resolves when it is cut off. */
async function neverRead(streamUrl: string): Promise<void> {
  const url = new URL(streamUrl);
  const socket = connect(Number(url.port), url.hostname);
  onTestFinished(() => void socket.destroy());
  socket.on("error", () => {});
  await once(socket, "connect");
  socket.write(
    `GET ${url.pathname}${url.search} HTTP/1.1\r\nHost: ${url.host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
      "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
  );
  // An empty masked pong, as a reading client sends after a ping.
  const pongs = setInterval(() => socket.write(Buffer.from([0x8a, 0x80, 0, 0, 0, 0])), 50);
  await new Promise((resolve) => socket.once("close", resolve));
  clearInterval(pongs);
}
