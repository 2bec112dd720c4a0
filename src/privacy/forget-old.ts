import { FEEDBACK_INDEX } from "../feedback/feedback-index.ts";
import { forgetFeedbackBefore } from "../feedback/save-feedback.ts";
import type { Alerts } from "../alerts/alerts.ts";
import { DATA_LINKS, LINK_LIFE_MS } from "./data-links.ts";
import type { Conversations } from "../channels/direct-line/conversations.ts";
import { forgetUnusedSince } from "./forget-unused.ts";
import { sweepUnreadable } from "./unreadable.ts";
import { CARDS } from "../channels/teams/sent-cards.ts";
import { SESSIONS } from "../conversation/sessions.ts";
import type { Log } from "../log.ts";
import type { Store } from "../ports/store.ts";

/** What old things are forgotten from. */
export type ForgetOldParts = {
  readonly store: Store;
  readonly conversations: Conversations;
  readonly alerts: Pick<Alerts, "sweep">;
  /** How long a conversation is kept after it was last used. */
  readonly retainDays: number;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** Opinions are kept for a year. */
const FEEDBACK_DAYS = 365;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Deletes what has been kept long enough, as the page on privacy tells. */
export async function forgetOld({ store, conversations, alerts, retainDays, log, now }: ForgetOldParts): Promise<void> {
  const time = now();
  const since = time - retainDays * DAY_MS;
  const forgotten = {
    conversations: await conversations.forgetUnusedSince(since),
    sessions: await forgetUnusedSince(store, SESSIONS, since),
    cards: await forgetUnusedSince(store, CARDS, since),
    given: await forgetUnusedSince(store, FEEDBACK_INDEX, since),
    opinions: await forgetFeedbackBefore(store, time - FEEDBACK_DAYS * DAY_MS),
    links: await forgetUnusedSince(store, DATA_LINKS, time - LINK_LIFE_MS),
    unreadable: await sweepUnreadable(store, time, since),
  };
  await alerts.sweep();
  await store.scrub({ isThorough: true });
  log.info(forgotten, "old conversations forgotten");
}
