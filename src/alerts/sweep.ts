import type { Alert } from "../jobs/model/alert.ts";
import { ASK_BEFORE_MS, type AlertsParts } from "./parts.ts";
import { LIMIT_WITHIN_MS } from "./signup/mail-limits.ts";
import { toNotice } from "./sending/messages.ts";
import { CONFIRM_WITHIN_MS } from "./signup/tokens.ts";

const BATCH = 500;

/** Asks before alerts expire, and deletes expired and unconfirmed alerts, as `Alerts.sweep` describes. */
export async function sweepAlerts({ store, now, wake }: Pick<AlertsParts, "store" | "now" | "wake">): Promise<void> {
  const { alerts } = store;
  const time = now();
  await alerts.forgetUsed(time, time - LIMIT_WITHIN_MS);
  await forAll(() => alerts.expiring(time + ASK_BEFORE_MS, { limit: BATCH, isAsked: false }), ask);
  await forAll(() => alerts.expiring(time, { limit: BATCH }), remove);
  await forAll(() => alerts.unconfirmed(time - CONFIRM_WITHIN_MS, BATCH), remove);
  wake();

  async function ask(found: readonly Alert[]): Promise<void> {
    for (const { id, expiresAt } of found) {
      // If no sweep ran in time, the recipient still gets the full time to answer.
      await alerts.change(
        id,
        { askedAt: time, expiresAt: Math.max(expiresAt, time + ASK_BEFORE_MS) },
        toNotice("still-wanted", id, time),
      );
    }
  }

  async function remove(found: readonly Alert[]): Promise<void> {
    await alerts.delete(found.map(({ id }) => id));
  }
}

async function forAll(find: () => Promise<Alert[]>, handle: (found: readonly Alert[]) => Promise<void>): Promise<void> {
  for (let found = await find(); found.length > 0; found = await find()) await handle(found);
}
