import type { WebSocket } from "ws";
import type { WireActivity } from "../activity.ts";
import type { ActivityLog, LogEntry } from "../log.ts";
import type { SendFrame } from "./heartbeat.ts";

/** Sends new log entries to a socket or, if given, an activity that is not stored. */
export type ActivityStream = (transient: WireActivity | undefined) => Promise<void>;

/** Most activities and characters sent at once; the next are read when these are written, so a slow client costs no memory. */
const PAGE = 20;
const MAX_FRAME_CHARACTERS = 128 * 1024;

/**
 * Creates the stream of one socket. Calls run one after another; those made during another one are merged into a single
 * further reading, with one transient activity (typing) at most.
 */
export function createActivityStream(
  send: SendFrame,
  socket: Pick<WebSocket, "readyState" | "OPEN">,
  activities: Pick<ActivityLog, "read">,
  { conversationId, watermark }: { readonly conversationId: string; readonly watermark: number },
): ActivityStream {
  let position = watermark;
  let tail: Promise<void> = Promise.resolve();
  const waiting = { reading: false, transient: false };

  async function readOn(): Promise<void> {
    waiting.reading = false;
    for (;;) {
      const batch = toBatch(await activities.read(conversationId, position, PAGE));
      const last = batch.at(-1);
      if (last === undefined || socket.readyState !== socket.OPEN) return;
      position = last.sequence;
      await send(toFrame(batch.map(({ json }) => json)));
    }
  }

  async function show(transient: WireActivity): Promise<void> {
    waiting.transient = false;
    // A typing indicator shown after its message would never disappear.
    const isStale = position > Number(transient.channelData?.["webchat:sequence-id"]);
    if (!isStale && socket.readyState === socket.OPEN) await send(toFrame([JSON.stringify(transient)]));
  }

  function toFrame(jsons: readonly string[]): string {
    return `{"activities":[${jsons.join(",")}],"watermark":"${position}"}`;
  }

  return (transient) => {
    const kind = transient === undefined ? "reading" : "transient";
    if (waiting[kind]) return tail;
    waiting[kind] = true;
    tail = tail.then(() => (transient === undefined ? readOn() : show(transient)));
    return tail;
  };
}

/** Returns the first entries of a page that fit into one frame, and at least one. */
function toBatch(entries: readonly LogEntry[]): { readonly sequence: number; readonly json: string }[] {
  const batch: { sequence: number; json: string }[] = [];
  let characters = 0;
  for (const { sequence, activity } of entries) {
    const json = JSON.stringify(activity);
    characters += json.length;
    if (batch.length > 0 && characters > MAX_FRAME_CHARACTERS) return batch;
    batch.push({ sequence, json });
  }
  return batch;
}
