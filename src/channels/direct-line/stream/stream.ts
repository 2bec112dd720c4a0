import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer, type WebSocket } from "ws";
import type { ActivityLog } from "../log.ts";
import type { WireActivity } from "../activity.ts";
import type { Log } from "../../../log.ts";
import { createActivityStream } from "./activity-stream.ts";
import { createHeartbeat } from "./heartbeat.ts";

/** The WebSockets on which visitors receive the activities of their conversations. */
export type Streams = {
  /** Turns a checked upgrade request into a socket that sends every activity after the watermark. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer, conversationId: string, watermark: number): void;
  /** Closes the sockets of a deleted conversation; clients that reconnect are refused. */
  end(conversationId: string): void;
  /** Closes every socket, so that clients reconnect to the next process; resolves when they are closed. */
  close(): Promise<void>;
};

/** Limits of the sockets. */
export type StreamBounds = {
  /** Most sockets of one conversation; a further one closes the oldest. */
  readonly socketsPerConversation: number;
  /** Time between pings; a socket that has not answered one by the next, or not taken its frames, is ended. */
  readonly pingMs: number;
  /** Time without traffic after which a socket is closed; an open page reconnects by itself. */
  readonly idleMs: number;
};

/** Largest incoming frame; clients send only an empty message now and then. */
const MAX_INCOMING_BYTES = 1024;

const CLOSE_WAIT_MS = 1000;
const NORMAL = 1000;
const GOING_AWAY = 1001;
const POLICY_VIOLATION = 1008;

/** Creates the streams of an activity log. */
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
      oldest.close(POLICY_VIOLATION, "too many streams of this conversation");
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
        const unwatch = activities.watch(conversationId, (transient) => void follow(transient));
        const follow = (transient: WireActivity | undefined) =>
          activityStream(transient).catch((err: unknown) => {
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
