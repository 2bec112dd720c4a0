import type { Alerts } from "./alerts/alerts.ts";
import type { Conversations } from "./channels/direct-line/conversations.ts";
import { CARDS } from "./channels/teams/sent-cards.ts";
import { SESSIONS } from "./conversation/state-key.ts";
import { FEEDBACK_INDEX_PREFIX } from "./feedback/feedback-index.ts";
import { forgetFeedbackBefore } from "./feedback/save.ts";
import type { Store } from "./ports/store.ts";
import { DATA_LINK_PREFIX, LINK_LIFE_MS } from "./privacy/links.ts";
import type { Sweep } from "./privacy/forget-old.ts";
import { forgetUnusedSince } from "./privacy/forget-unused.ts";
import { sweepUnreadable } from "./privacy/unreadable.ts";

/** Parts of the daily sweep. */
export type SweepParts = {
  readonly store: Store;
  readonly webConversations: Conversations;
  readonly alerts: Pick<Alerts, "sweep">;
  /** Days for which a conversation is kept after its last use. */
  readonly retainDays: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** Days for which feedback is kept. */
const FEEDBACK_DAYS = 365;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Returns the deletions of expired data, by the name that the log gives them. */
export function toSweeps({ store, webConversations, alerts, retainDays, now }: SweepParts): Record<string, Sweep> {
  const unused = () => now() - retainDays * DAY_MS;
  return {
    conversations: () => webConversations.forgetUnusedSince(unused()),
    sessions: () => forgetUnusedSince(store, SESSIONS, unused()),
    cards: () => forgetUnusedSince(store, CARDS, unused()),
    feedbackIndex: () => forgetUnusedSince(store, FEEDBACK_INDEX_PREFIX, unused()),
    opinions: () => forgetFeedbackBefore(store, now() - FEEDBACK_DAYS * DAY_MS),
    links: () => forgetUnusedSince(store, DATA_LINK_PREFIX, now() - LINK_LIFE_MS),
    turns: () => store.turns.forgetBefore(unused()),
    unreadable: () => sweepUnreadable(store, now(), unused()),
    alerts: () => alerts.sweep().then(() => 0),
  };
}
