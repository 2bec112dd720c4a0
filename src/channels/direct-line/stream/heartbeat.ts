import type { WebSocket } from "ws";

/** Finds the sockets that nobody reads any more, by what happened between one beat and the next. */
export type Heartbeat = {
  /** Begins to watch a socket; returns how to send on it. */
  watch(socket: WebSocket): SendFrame;
  stop(): void;
};

/** Sends a frame; resolves when it has left for the client, or the socket has failed. */
export type SendFrame = (frame: string) => Promise<void>;

type Signs = { hasAnswered: boolean; quietBeats: number; sendingBeats: number };

const GOING_AWAY = 1001;

/**
 * Creates the pulse of a server's sockets: at each beat a socket that has not answered the last ping is ended, and one
 * that has not taken in a frame since the beat before, for a client may answer pings and still read nothing, so that what
 * it was sent waits here. One on which nothing was said for long is closed.
 */
export function createHeartbeat(
  sockets: ReadonlySet<WebSocket>,
  { pingMs, idleMs }: { readonly pingMs: number; readonly idleMs: number },
): Heartbeat {
  const signs = new WeakMap<WebSocket, Signs>();
  const maxQuietBeats = Math.ceil(idleMs / pingMs);

  function beat(socket: WebSocket, sign: Signs): void {
    if (sign.sendingBeats > 0) sign.sendingBeats += 1;
    sign.quietBeats += 1;
    if (!sign.hasAnswered || sign.sendingBeats > 2) return socket.terminate();
    if (sign.quietBeats > maxQuietBeats) return socket.close(GOING_AWAY, "quiet for long");
    sign.hasAnswered = false;
    socket.ping();
  }

  const timer = setInterval(() => {
    for (const socket of sockets) {
      const sign = signs.get(socket);
      if (sign === undefined) socket.terminate();
      else beat(socket, sign);
    }
  }, pingMs).unref();

  return {
    watch(socket) {
      const sign: Signs = { hasAnswered: true, quietBeats: 0, sendingBeats: 0 };
      signs.set(socket, sign);
      socket.on("pong", () => (sign.hasAnswered = true));
      return (frame) =>
        new Promise((resolve) => {
          sign.quietBeats = 0;
          sign.sendingBeats = 1;
          // A failed write ends the socket, which is told by its own event.
          socket.send(frame, () => {
            sign.sendingBeats = 0;
            resolve();
          });
        });
    },

    stop: () => clearInterval(timer),
  };
}
