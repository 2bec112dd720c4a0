import { randomUUID } from "node:crypto";
import type { Feedback } from "../advisor/model/command.ts";
import type { PersonKey } from "../conversation/state-key.ts";
import { toDay } from "../text/iso-day.ts";
import type { Store } from "../ports/store.ts";
import { indexFeedback } from "./opinions.ts";

/** Where feedback lies in the store, by day. */
const FEEDBACK = "feedback/";

const PAGE = 500;

/**
 * Saves an opinion under a random key. Only the day is kept with it, so that it cannot be matched with a conversation by
 * its time; that it was given in this one is noted elsewhere, for as long as the conversation is kept.
 */
export async function saveFeedback(store: Store, feedback: Feedback, person: PersonKey, now: number): Promise<void> {
  const { action: _, ...opinion } = feedback;
  const key = `${FEEDBACK}${toDay(now)}/${randomUUID()}`;
  // The note first: one that leads nowhere does no harm, but an opinion without it could not be deleted.
  await indexFeedback(store, person, key, now);
  await store.write(key, opinion, 0);
}

/** Deletes the opinions given before the day of a time in milliseconds; returns how many. */
export async function forgetFeedbackBefore(store: Store, time: number): Promise<number> {
  // Keys sort by day, so the oldest come first.
  const first = `${FEEDBACK}${toDay(time)}/`;
  let forgotten = 0;
  for (;;) {
    const old = (await store.list(FEEDBACK, { limit: PAGE })).filter(({ key }) => key < first);
    if (old.length === 0) return forgotten;
    for (const { key } of old) await store.delete(key);
    forgotten += old.length;
  }
}
