import { randomUUID } from "node:crypto";
import type { Feedback } from "../advisor/effect.ts";
import { toDay } from "../content/day.ts";
import type { Store } from "../store/store.ts";

/** Where feedback lies in the store, by day. */
const FEEDBACK = "feedback/";

/**
 * Saves an opinion under a random key. Only the day is kept with it, so that it cannot be matched with a conversation by
 * its time.
 */
export async function saveFeedback(store: Store, feedback: Feedback, now: number): Promise<void> {
  const { action: _, ...opinion } = feedback;
  await store.write(`${FEEDBACK}${toDay(now)}/${randomUUID()}`, opinion, 0);
}
