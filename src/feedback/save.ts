import { randomUUID } from "node:crypto";
import type { Feedback } from "../advisor/model/command.ts";
import type { PersonKey } from "../conversation/state-key.ts";
import { toDay } from "../text/iso-day.ts";
import type { Store, Transaction } from "../ports/store.ts";
import { indexFeedback } from "./feedback-index.ts";

/** Prefix of the keys of feedback; the day follows it. */
const FEEDBACK_PREFIX = "feedback/";

const PAGE = 500;

/**
 * Saves feedback under a random key, as part of a turn. It carries only the day, so that its time does not reveal the conversation. The feedback
 * index links it to the person for as long as the conversation is kept.
 */
export async function saveFeedback(
  turn: Transaction,
  feedback: Feedback,
  person: PersonKey,
  now: number,
): Promise<void> {
  const { action: _, ...stored } = feedback;
  const key = `${FEEDBACK_PREFIX}${toDay(now)}/${randomUUID()}`;
  await indexFeedback(turn, person, key, now);
  await turn.write(key, stored, 0);
}

/** Deletes feedback given before the day of `time`, in milliseconds since 1970; returns the number deleted. */
export async function forgetFeedbackBefore(store: Store, time: number): Promise<number> {
  // Keys sort by day, so the oldest come first.
  const first = `${FEEDBACK_PREFIX}${toDay(time)}/`;
  let forgotten = 0;
  for (;;) {
    const old = (await store.list(FEEDBACK_PREFIX, { limit: PAGE })).filter(({ key }) => key < first);
    if (old.length === 0) return forgotten;
    for (const { key } of old) await store.delete(key);
    forgotten += old.length;
  }
}
