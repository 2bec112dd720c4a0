import { onTestFinished } from "vitest";
import { WebSocket } from "ws";
import type { WireActivity } from "../../src/channels/direct-line/activity.ts";

/** A WebSocket that keeps what it is sent. */
export type Stream = {
  readonly socket: WebSocket;
  readonly activities: readonly WireActivity[];
  readonly watermark: string;
  /** Resolves with everything received once that satisfies the condition. */
  until(condition: (activities: readonly WireActivity[]) => boolean): Promise<readonly WireActivity[]>;
  /** Resolves with the code the server closed the socket with. */
  readonly closed: Promise<number>;
};

/** Opens a stream; it is closed after the test. */
export async function openStream(
  url: string,
  options: { autoPong?: boolean; origin?: string; headers?: Record<string, string> } = {},
): Promise<Stream> {
  const socket = new WebSocket(url, options);
  const activities: WireActivity[] = [];
  const waiting = new Set<() => void>();
  let watermark = "";
  socket.on("message", (data: Buffer) => {
    const frame = JSON.parse(data.toString("utf8"));
    activities.push(...frame.activities);
    watermark = frame.watermark;
    for (const look of waiting) look();
  });
  const closed = new Promise<number>((resolve) => socket.once("close", resolve));
  await new Promise<void>((resolve, reject) => {
    socket.once("open", () => resolve());
    socket.once("unexpected-response", (_, response) => reject(new Error(`refused with ${response.statusCode}`)));
    socket.once("error", reject);
  });
  onTestFinished(() => socket.terminate());
  return {
    socket,
    activities,
    get watermark() {
      return watermark;
    },
    closed,
    until: (condition) =>
      new Promise((resolve) => {
        const look = () => {
          if (!condition(activities)) return;
          waiting.delete(look);
          resolve(activities);
        };
        waiting.add(look);
        look();
      }),
  };
}
