import type { WebSocket } from "ws";
import type { WireActivity } from "../activity.ts";
import type { ActivityLog, LogEntry } from "../log.ts";
import type { SendFrame } from "./heartbeat.ts";

/** Brings a socket up to date; given an activity that is shown and not kept, it shows that. */
export type ActivityStream = (passing: WireActivity | undefined) => Promise<void>;

/** Activities and characters sent at once; the next are read when these have left, so a slow visitor costs no memory. */
const PAGE = 20;
const MAX_FRAME_CHARACTERS = 128 * 1024;

/**
 * Creates the function that brings one socket up to date. Calls take turns; what piles up while one is under way
 * comes down to a single further reading, and one passing activity (typing) at most.
 */
export function createActivityStream(
  send: SendFrame,
  socket: Pick<WebSocket, "readyState" | "OPEN">,
  activities: Pick<ActivityLog, "read">,
  { conversationId, watermark }: { readonly conversationId: string; readonly watermark: number },
): ActivityStream {
  let position = watermark;
  let tail: Promise<void> = Promise.resolve();
  const waiting = { reading: false, passing: false };

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

  async function show(passing: WireActivity): Promise<void> {
    waiting.passing = false;
    // Typing shown after what was typed would never end.
    const isStale = position > Number(passing.channelData?.["webchat:sequence-id"]);
    if (!isStale && socket.readyState === socket.OPEN) await send(toFrame([JSON.stringify(passing)]));
  }

  function toFrame(jsons: readonly string[]): string {
    return `{"activities":[${jsons.join(",")}],"watermark":"${position}"}`;
  }

  return (passing) => {
    const kind = passing === undefined ? "reading" : "passing";
    if (waiting[kind]) return tail;
    waiting[kind] = true;
    tail = tail.then(() => (passing === undefined ? readOn() : show(passing)));
    return tail;
  };
}

/** The first of a page's entries that fit into one frame, and always one. */
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
