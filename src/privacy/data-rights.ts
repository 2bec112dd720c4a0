import type { DataRights } from "../advisor/model/my-data.ts";
import type { Alert, Outgoing } from "../jobs/model/alert.ts";
import { hasTranscript, listCards, readKept, type EverythingKept, type KeptParts } from "./data-kept.ts";
import { LINK_LIFE_MS, type DataLinks, type DataSubject } from "./data-links.ts";
import { toWire, type WireActivity } from "../channels/direct-line/activity.ts";
import { forgetSession } from "../conversation/sessions.ts";
import { welcomedKey } from "../channels/teams/member.ts";
import { forgetUnreadable } from "./unreadable.ts";

/** What data rights are carried out with. */
export type DataRightsParts = KeptParts & {
  readonly links: DataLinks;
  readonly retainDays: number;
  /** Where visitors reach this server. */
  readonly publicUrl: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** An alert with what was sent for it, as fingerprints of the ads, and what waits to be sent. */
export type AlertCopy = Alert & { readonly sent: readonly number[]; readonly waiting: readonly Outgoing[] };

/** A copy of everything kept of a conversation, as its visitor downloads it. */
export type DataCopy = Omit<EverythingKept, "alerts"> & {
  /** ISO time. */
  readonly madeAt: string;
  readonly channel: string;
  readonly conversation: string;
  readonly alerts: readonly AlertCopy[];
};

/** Data rights, and what their links open. */
export type OpenDataRights = DataRights & {
  /** The copy that a link's token opens; `undefined` for one unknown or too old. */
  open(token: string): Promise<DataCopy | undefined>;
};

/** Name of the event that tells a chat to show no more of what was said before it. */
const CLEARED = "conversationCleared";

const DAY_MS = 24 * 60 * 60 * 1000;
const MINUTE_MS = 60 * 1000;

/** Creates what shows, hands out and deletes what is kept of a conversation. */
export function createDataRights(parts: DataRightsParts): OpenDataRights {
  const { store, conversations, references, feedbackIndex: given, alerts, links, retainDays, publicUrl, now } = parts;

  /** A block stays: whoever wants no messages must not get any because they wanted to be forgotten as well. */
  async function forgetPerson({ channel, conversation, person }: DataSubject): Promise<void> {
    if (person === undefined) return;
    await store.delete(welcomedKey(person));
    const kept = await references.find(channel, conversation);
    if (kept?.blockedAt === undefined) await references.drop(channel, conversation);
  }

  async function copyAlert(alert: Alert): Promise<AlertCopy> {
    const { alerts: kept } = store;
    return { ...alert, sent: await kept.sentLogOf(alert.id), waiting: await kept.waitingFor([alert.id]) };
  }

  return {
    async show(commandContext) {
      const { transcript, cards, reference, alerts: made, opinions } = await readKept(parts, commandContext);
      return {
        ...(transcript && { messages: countMessages(transcript) }),
        cards: cards.length,
        isNamed: reference !== undefined,
        opinions: opinions.length,
        alerts: made,
        keptUntil: now() + retainDays * DAY_MS,
      };
    },

    async link(commandContext) {
      const token = await links.issue(commandContext);
      return { url: `${publicUrl().replace(/\/+$/, "")}/my-data/${token}`, validMinutes: LINK_LIFE_MS / MINUTE_MS };
    },

    async open(token) {
      const subject = await links.find(token);
      if (subject === undefined) return undefined;
      const { channel, conversation } = subject;
      const kept = await readKept(parts, subject);
      const copies = await Promise.all(kept.alerts.map(copyAlert));
      return { madeAt: new Date(now()).toISOString(), channel, conversation, ...kept, alerts: copies };
    },

    async forget(commandContext) {
      const { channel, conversation, owner } = commandContext;
      const { transcript = [] } = await readKept(parts, commandContext);
      // The alerts first: should the rest fail, nothing more is sent to anybody.
      const deleted = {
        messages: countMessages(transcript),
        alerts: (await alerts?.forgetOwner(owner)) ?? 0,
        opinions: await given.forget(commandContext),
      };
      for (const { key } of await listCards(store, commandContext)) await store.delete(key);
      await forgetPerson(commandContext);
      await links.forget(commandContext);
      await forgetSession(store, channel, conversation);
      await forgetUnreadable(store, commandContext);
      if (await hasTranscript(parts, commandContext))
        await conversations.log.clear(conversation, toWire({ type: "event", name: CLEARED }));
      await store.scrub();
      return deleted;
    },
  };
}

function countMessages(transcript: readonly WireActivity[]): number {
  return transcript.filter(({ type }) => type === "message").length;
}
