import type { FeedbackIndex, IndexedFeedback } from "../advisor/model/my-data.ts";
import type { Session } from "../advisor/model/session.ts";
import type { Alerts } from "../alerts/alerts.ts";
import type { Alert } from "../jobs/model/alert.ts";
import type { Entry, Store } from "../ports/store.ts";
import type { ConversationReferences, KeptReference } from "../channels/bot-framework/conversation-references.ts";
import type { DataSubject } from "./data-links.ts";
import { CHANNEL_ID, type WireActivity } from "../channels/direct-line/activity.ts";
import type { Conversations } from "../channels/direct-line/conversations.ts";
import { TEAMS } from "../channels/rendering/render.ts";
import { cardsOf, SENT_CARD, type SentCard } from "../channels/teams/sent-cards.ts";
import { readSession } from "../conversation/sessions.ts";
import { keepReadable } from "../ports/read-checked.ts";
import { listUnreadable } from "./unreadable.ts";
import { welcomedKey } from "../channels/teams/member.ts";

/** Everything that is kept of a conversation, as it is kept. */
export type EverythingKept = {
  readonly session: Session | undefined;
  /** Word for word; absent where the channel keeps it itself. */
  readonly transcript?: readonly WireActivity[];
  readonly cards: readonly SentCard[];
  readonly reference: KeptReference | undefined;
  /** When the person was welcomed. */
  readonly welcomed: unknown;
  readonly alerts: readonly Alert[];
  readonly opinions: readonly IndexedFeedback[];
  /** Values that could not be read and were set aside; absent without any. */
  readonly unreadable?: readonly unknown[];
};

/** Where what is kept of a conversation lies. */
export type KeptParts = {
  readonly store: Store;
  readonly conversations: Conversations;
  readonly references: Pick<ConversationReferences, "find" | "drop">;
  readonly feedbackIndex: FeedbackIndex;
  /** Absent where no alerts can be made. */
  readonly alerts?: Pick<Alerts, "list" | "forgetOwner">;
};

const PAGE = 500;

/** Reads everything that is kept of a conversation. */
export async function readKept(parts: KeptParts, subject: DataSubject): Promise<EverythingKept> {
  const { store, references, feedbackIndex: given, alerts } = parts;
  const { channel, conversation, person } = subject;
  const owner = `${channel}/${conversation}`;
  const transcript = await readTranscript(parts, subject);
  const kept = {
    session: await readSession(store, channel, conversation),
    ...(transcript && { transcript }),
    cards: await keepReadable(store, await listCards(store, subject), SENT_CARD),
    reference: person === undefined ? undefined : await references.find(channel, conversation),
    welcomed: person === undefined ? undefined : (await store.read(welcomedKey(person)))?.value,
    alerts: (await alerts?.list(owner)) ?? [],
    opinions: await given.read({ ...subject, owner, requester: owner }),
  };
  // Last, for what cannot be read was found just now.
  const unreadable = (await listUnreadable(store, subject)).map(({ value }) => value);
  return { ...kept, ...(unreadable.length > 0 && { unreadable }) };
}

/** Whether this process keeps a conversation word for word. */
export async function hasTranscript({ conversations }: KeptParts, subject: DataSubject): Promise<boolean> {
  return subject.channel === CHANNEL_ID && (await conversations.find(subject.conversation)) !== undefined;
}

/** The cards kept of a conversation, all of them. */
export async function listCards(store: Store, { channel, conversation }: DataSubject): Promise<Entry[]> {
  if (channel !== TEAMS) return [];
  const cards: Entry[] = [];
  for (;;) {
    const page = await store.list(cardsOf(conversation), { after: cards.at(-1)?.key ?? "", limit: PAGE });
    cards.push(...page);
    if (page.length < PAGE) return cards;
  }
}

async function readTranscript(parts: KeptParts, subject: DataSubject): Promise<WireActivity[] | undefined> {
  if (!(await hasTranscript(parts, subject))) return undefined;
  const { log } = parts.conversations;
  const transcript: WireActivity[] = [];
  let watermark = 0;
  for (;;) {
    const page = await log.read(subject.conversation, watermark, PAGE);
    transcript.push(...page.map(({ activity }) => activity));
    watermark = page.at(-1)?.sequence ?? watermark;
    if (page.length < PAGE) return transcript;
  }
}
