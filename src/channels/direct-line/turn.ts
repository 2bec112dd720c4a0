import { setTimeout as wait } from "node:timers/promises";
import type { Log } from "../../log.ts";
import type { Transaction } from "../../ports/store.ts";
import type { TurnJob } from "../../ports/turn-jobs.ts";
import { toWire, type ReceivedByBot, type WireActivity } from "./activity.ts";
import type { Conversations } from "./conversations.ts";

/** An activity to send; a string is a message with that text. */
export type ToSend = string | (Readonly<Record<string, unknown>> & { readonly type?: string });

/** One activity of a visitor, and the functions that send, change and delete replies. */
export type DirectLineTurn = {
  readonly activity: ReceivedByBot;
  /** The job that the turn ends; absent for a turn that no activity of the visitor causes. */
  readonly job?: TurnJob;
  /** Identifies the sender for rate limits, if known. */
  readonly requester?: string;
  /** Commits a transaction together with replies. @param options `clears` when the transaction deletes all earlier activities. */
  commit(
    transaction: Transaction,
    replies: readonly ToSend[],
    options?: { readonly clears?: boolean },
  ): Promise<boolean>;
  /** Sends an activity; a typing indicator is shown but not stored, and has an empty id. */
  readonly sendActivity: (activity: ToSend) => Promise<{ readonly id: string }>;
  /** Sends several activities in order. */
  sendActivities(activities: readonly ToSend[]): Promise<{ readonly id: string }[]>;
  /** Replaces the content of an activity sent before; it keeps its id, time and position. */
  updateActivity(activity: ToSend & { readonly id?: string }): Promise<void>;
  /** Deletes an activity sent before: replaces it by an event with its id, which Web Chat does not draw. */
  deleteActivity(id: string): Promise<void>;
};

/** Name of the event by which a client removes all earlier activities from view. */
const CLEARED = "conversationCleared";

/** Longest pause that a `delay` activity may ask for. */
const MAX_DELAY_MS = 5000;

/** Creates a turn of the embedded Direct Line. */
export function createTurn(
  { log: activities }: Pick<Conversations, "log">,
  log: Pick<Log, "warn">,
  activity: ReceivedByBot,
  { requester, job }: { readonly requester?: string; readonly job?: TurnJob } = {},
): DirectLineTurn {
  const conversationId = activity.conversation.id;

  async function send(wanted: ToSend): Promise<{ id: string }> {
    const sent = toActivity(wanted);
    if (sent.type === "trace" || sent.type === "invokeResponse") return { id: "" };
    if (sent.type === "delay") {
      await wait(Math.min(Number(sent["value"]) || 0, MAX_DELAY_MS));
      return { id: "" };
    }
    const wire = await withKnownReply(toWire(sent, activity));
    if (sent.type !== "typing") return { id: (await activities.append(conversationId, wire)).activity.id ?? "" };
    await activities.broadcast(conversationId, wire);
    return { id: "" };
  }

  async function replace(id: string, wire: WireActivity, action: string): Promise<void> {
    if ((await activities.replace(conversationId, id, wire)) !== undefined) return;
    log.warn({ conversation: conversationId, activity: id }, `activity to ${action} is unknown`);
  }

  /** Drops an unknown `replyToId`: Web Chat delays replies to activities it has not seen by five seconds. */
  async function withKnownReply(wire: WireActivity): Promise<WireActivity> {
    const id = wire.replyToId;
    if (id !== undefined && (await activities.has(conversationId, id))) return wire;
    const { replyToId: _, ...rest } = wire;
    return { ...rest, type: wire.type };
  }

  return {
    activity,
    ...(requester !== undefined && { requester }),
    ...(job && { job }),
    async commit(transaction, replies, { clears = false } = {}) {
      const cleared = clears ? [toWire(toClearedEvent(activity))] : [];
      const sent = await Promise.all(replies.map((each) => withKnownReply(toWire(toActivity(each), activity))));
      return activities.commit(conversationId, transaction, [...cleared, ...sent], { clears });
    },
    sendActivity: send,
    async sendActivities(wanted) {
      const sent: { id: string }[] = [];
      for (const each of wanted) sent.push(await send(each));
      return sent;
    },
    async updateActivity(wanted) {
      const edited = toActivity(wanted);
      await replace(edited.id ?? "", await withKnownReply(toWire(edited, activity)), "update");
    },
    deleteActivity: (id) => replace(id, toWire({ type: "event", name: "messageDeleted" }, activity), "delete"),
  };
}

/** Keeps the client's id of the message that asked for it, so that the message is known when it is posted again. */
function toClearedEvent({ channelData }: ReceivedByBot): WireActivity {
  const clientActivityID = channelData?.["clientActivityID"];
  return { type: "event", name: CLEARED, ...(clientActivityID !== undefined && { channelData: { clientActivityID } }) };
}

function toActivity(wanted: ToSend): WireActivity {
  if (typeof wanted === "string") return { type: "message", text: wanted, inputHint: "acceptingInput" };
  return { ...wanted, type: wanted.type ?? "message" };
}
