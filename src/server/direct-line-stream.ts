import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer, type WebSocket } from "ws";
import type { WireActivity } from "../chat/direct-line-activity.ts";
import type { ActivityLog } from "../chat/direct-line-log.ts";
import type { Log } from "../log.ts";

/** The WebSockets on which visitors see their conversations grow. */
export type Streams = {
  /** Turns a checked upgrade request into a socket that shows everything after the watermark. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer, conversationId: string, watermark: number): void;
  /** Ends every socket; resolves when they are closed. */
  close(): Promise<void>;
};

/** How the sockets are kept in bounds. */
export type StreamBounds = {
  /** Sockets of one conversation; a further one ends the oldest. */
  readonly socketsPerConversation: number;
  /** A socket that has not answered one ping by the next is ended: it is dead, or too slow to follow. */
  readonly pingMs: number;
};

/** Activities sent at once; the next are read when these have left, so a slow visitor costs no memory. */
const PAGE = 20;

/** Clients have nothing to say here but an empty message now and then. */
const MAX_INCOMING_BYTES = 1024;

const CLOSE_WAIT_MS = 1000;
const GOING_AWAY = 1001;
const POLICY_VIOLATION = 1008;

/** Creates the streams of a log. */
export function createStreams(
  activities: ActivityLog,
  bounds: StreamBounds,
  log: Pick<Log, "debug" | "error">,
): Streams {
  const server = new WebSocketServer({ noServer: true, maxPayload: MAX_INCOMING_BYTES, perMessageDeflate: false });
  const open = new Map<string, Set<WebSocket>>();
  const answering = new WeakSet<WebSocket>();

  const heartbeat = setInterval(() => {
    for (const socket of server.clients) {
      if (!answering.delete(socket)) socket.terminate();
      else socket.ping();
    }
  }, bounds.pingMs).unref();

  function admit(socket: WebSocket, conversationId: string): void {
    const sockets = open.get(conversationId) ?? new Set();
    open.set(conversationId, sockets.add(socket));
    const [oldest] = sockets;
    if (oldest !== undefined && sockets.size > bounds.socketsPerConversation) {
      sockets.delete(oldest);
      oldest.close(POLICY_VIOLATION, "opened elsewhere too often");
    }
    answering.add(socket);
    socket.on("pong", () => answering.add(socket));
    socket.on("error", (err) => log.debug({ err, conversation: conversationId }, "socket failed"));
    socket.once("close", () => {
      sockets.delete(socket);
      if (sockets.size === 0 && open.get(conversationId) === sockets) open.delete(conversationId);
    });
  }

  return {
    accept(request, socket, head, conversationId, watermark) {
      server.handleUpgrade(request, socket, head, (client) => {
        admit(client, conversationId);
        const feed = createFeed(client, activities, conversationId, watermark);
        const unwatch = activities.watch(conversationId, (passing) => void follow(passing));
        const follow = (passing: WireActivity | undefined) =>
          feed(passing).catch((err: unknown) => {
            log.error({ err, conversation: conversationId }, "stream failed");
            client.terminate();
          });
        client.once("close", unwatch);
        void follow(undefined);
      });
    },

    async close() {
      clearInterval(heartbeat);
      const closed = Array.from(server.clients, (client) => {
        client.close(GOING_AWAY, "server is stopping");
        return new Promise((resolve) => client.once("close", resolve));
      });
      await Promise.race([Promise.all(closed), new Promise((resolve) => setTimeout(resolve, CLOSE_WAIT_MS).unref())]);
      for (const client of server.clients) client.terminate();
    },
  };
}

/**
 * Creates the function that brings one socket up to date. Calls take turns; what piles up while one is under way
 * comes down to a single further reading, and one passing activity (typing) at most.
 */
function createFeed(socket: WebSocket, activities: ActivityLog, conversationId: string, watermark: number) {
  let position = watermark;
  let tail: Promise<void> = Promise.resolve();
  const waiting = { reading: false, passing: false };

  async function readOn(): Promise<void> {
    waiting.reading = false;
    for (;;) {
      const entries = await activities.read(conversationId, position, PAGE);
      if (entries.length === 0 || socket.readyState !== socket.OPEN) return;
      position = entries.at(-1)?.sequence ?? position;
      await send(entries.map((entry) => entry.activity));
    }
  }

  async function show(passing: WireActivity): Promise<void> {
    waiting.passing = false;
    // Typing shown after what was typed would never end.
    const isStale = position > Number(passing.channelData?.["webchat:sequence-id"]);
    if (!isStale && socket.readyState === socket.OPEN) await send([passing]);
  }

  function send(batch: readonly WireActivity[]): Promise<void> {
    const frame = JSON.stringify({ activities: batch, watermark: String(position) });
    // A failed write ends the socket, which is told by its own event.
    return new Promise((resolve) => socket.send(frame, () => resolve()));
  }

  return (passing: WireActivity | undefined): Promise<void> => {
    const kind = passing === undefined ? "reading" : "passing";
    if (waiting[kind]) return tail;
    waiting[kind] = true;
    tail = tail.then(() => (passing === undefined ? readOn() : show(passing)));
    return tail;
  };
}
