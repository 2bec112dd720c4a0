import { afterEach, beforeEach } from "vitest";
import type { CommandContext } from "../../src/advisor/model/command.ts";
import type { AlertDraft, Alerts } from "../../src/alerts/alerts.ts";
import { createAlerts } from "../../src/alerts/create-alerts.ts";
import { createConfirmToken } from "../../src/alerts/signup/tokens.ts";
import type { Outgoing } from "../../src/jobs/model/alert.ts";
import { openSqliteStore, type Storage } from "../../src/store/sqlite/store.ts";

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** Job alerts on a real store, with a clock to set; anew for each test. */
export type SomeAlerts = {
  alerts: Alerts;
  store: Storage;
  now: number;
  /** Number of times the scheduler was woken. */
  wakes: number;
  /** Takes all that may be sent out of the outbox, as a sender does; with the token of each mail that asks to confirm. */
  send(): Promise<(Outgoing & { readonly token?: string })[]>;
};

/** Gives each test of a file alerts of its own. */
export function useAlerts(): SomeAlerts {
  const some = { send } as SomeAlerts;

  beforeEach(() => {
    some.store = openSqliteStore(":memory:");
    some.now = Date.UTC(2026, 10, 23, 12);
    some.wakes = 0;
    some.alerts = createAlerts({
      store: some.store,
      now: () => some.now,
      tokenSecrets: ["a secret of at least thirty-two characters"],
      wake: () => void (some.wakes += 1),
      // A run each midnight is enough to distinguish it from an immediate run.
      nextRun: (_, after) => (Math.floor(after / DAY_MS) + 1) * DAY_MS,
    });
  });

  afterEach(async () => {
    await some.store.close();
  });

  return some;

  async function send(): Promise<(Outgoing & { token?: string })[]> {
    const { alerts } = some.store;
    const sent: (Outgoing & { token?: string })[] = [];
    for (;;) {
      const message = await alerts.claimMessage({ by: "sender", now: some.now, until: some.now + HOUR_MS });
      if (message === undefined) return sent;
      const token = message.kind === "confirm" ? await createConfirmToken(alerts, message.alert, some.now) : undefined;
      await alerts.finishSending("sender", message.id);
      sent.push({ ...message, ...(token !== undefined && { token }) });
    }
  }
}

/** Makes a draft: back-end jobs for `anna@example.se`, daily, except for the given values. */
export function someDraft(said: Partial<AlertDraft> = {}): AlertDraft {
  return {
    recipient: { kind: "mail", address: "anna@example.se" },
    language: "en",
    search: { role: "back-end-developer", place: "", wishes: "" },
    criteria: { role: ["backend"] },
    schedule: { frequency: "daily", hour: 8, timeZone: "Europe/Stockholm" },
    ...said,
  };
}

/** A command context of a visitor on the web with its own network address. */
export function someCommandContext(conversation = "c1", requester = conversation): CommandContext {
  return {
    owner: `web/${conversation}`,
    channel: "web",
    conversation,
    person: conversation,
    isGroup: false,
    requester,
  };
}
