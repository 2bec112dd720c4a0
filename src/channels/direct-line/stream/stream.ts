import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer, type WebSocket } from "ws";
import type { ActivityLog } from "../log.ts";
import type { WireActivity } from "../activity.ts";
import type { Log } from "../../../log.ts";
import { createActivityStream } from "./activity-stream.ts";
import { createHeartbeat } from "./heartbeat.ts";

/** The WebSockets on which visitors see their conversations grow. */
export type Streams = {
  /** Turns a checked upgrade request into a socket that shows everything after the watermark. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer, conversationId: string, watermark: number): void;
  /** Ends the sockets of a conversation that is gone; their clients are told so when they come back. */
  end(conversationId: string): void;
  /** Ends every socket, whose clients then move on to the next process; resolves when they are closed. */
  close(): Promise<void>;
};

/** How the sockets are kept in bounds. */
export type StreamBounds = {
  /** Sockets of one conversation; a further one ends the oldest. */
  readonly socketsPerConversation: number;
  /** A socket that has not answered one ping by the next, or not taken what it was sent, is ended: it is dead or too slow. */
  readonly pingMs: number;
  /** A socket on which nothing was said for so long is ended; a page that is still there comes back by itself. */
  readonly idleMs: number;
};

/** Clients have nothing to say here but an empty message now and then. */
const MAX_INCOMING_BYTES = 1024;

const CLOSE_WAIT_MS = 1000;
const NORMAL = 1000;
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
  const heartbeat = createHeartbeat(server.clients, bounds);
  let isClosing = false;

  function admit(socket: WebSocket, conversationId: string): void {
    const sockets = open.get(conversationId) ?? new Set();
    open.set(conversationId, sockets.add(socket));
    const [oldest] = sockets;
    if (oldest !== undefined && sockets.size > bounds.socketsPerConversation) {
      sockets.delete(oldest);
      oldest.close(POLICY_VIOLATION, "opened elsewhere too often");
    }
    socket.on("error", (err) => log.debug({ err, conversation: conversationId }, "socket failed"));
    socket.once("close", () => {
      sockets.delete(socket);
      if (sockets.size === 0 && open.get(conversationId) === sockets) open.delete(conversationId);
    });
  }

  return {
    accept(request, socket, head, conversationId, watermark) {
      server.handleUpgrade(request, socket, head, (client) => {
        if (isClosing) return client.close(GOING_AWAY);
        admit(client, conversationId);
        const activityStream = createActivityStream(heartbeat.watch(client), client, activities, {
          conversationId,
          watermark,
        });
        const unwatch = activities.watch(conversationId, (passing) => void follow(passing));
        const follow = (passing: WireActivity | undefined) =>
          activityStream(passing).catch((err: unknown) => {
            log.error({ err, conversation: conversationId }, "stream failed");
            client.terminate();
          });
        client.once("close", unwatch);
        void follow(undefined);
      });
    },

    end(conversationId) {
      for (const socket of open.get(conversationId) ?? []) socket.close(NORMAL, "conversation deleted");
    },

    async close() {
      isClosing = true;
      heartbeat.stop();
      const closed = Array.from(server.clients, (client) => {
        client.close(GOING_AWAY, "server is stopping");
        return new Promise((resolve) => client.once("close", resolve));
      });
      await Promise.race([Promise.all(closed), new Promise((resolve) => setTimeout(resolve, CLOSE_WAIT_MS).unref())]);
      for (const client of server.clients) client.terminate();
    },
  };
}
