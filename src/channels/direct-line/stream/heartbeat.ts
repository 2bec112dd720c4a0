import type { WebSocket } from "ws";

/** Closes sockets that no client reads any more, judged by their traffic between two beats. */
export type Heartbeat = {
  /** Watches a socket; returns the function that sends on it. */
  watch(socket: WebSocket): SendFrame;
  stop(): void;
};

/** Sends a frame; resolves when it is written to the network, or the socket has failed. */
export type SendFrame = (frame: string) => Promise<void>;

type Signs = { hasAnswered: boolean; quietBeats: number; sendingBeats: number };

const GOING_AWAY = 1001;

/**
 * Creates the heartbeat of a server's sockets. At each beat it ends a socket that has not answered the last ping, or has
 * not taken a pending frame since the beat before: a client may answer pings and still read nothing, and its frames would
 * fill this server's memory. It closes a socket without traffic for `idleMs`.
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
          // A failed write ends the socket, which reports it by its own event.
          socket.send(frame, () => {
            sign.sendingBeats = 0;
            resolve();
          });
        });
    },

    stop: () => clearInterval(timer),
  };
}
