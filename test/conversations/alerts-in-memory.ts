import type { Alerts } from "../../src/alerts/alerts.ts";
import type { Alert } from "../../src/jobs/alert.ts";

type Kept = Pick<Alerts, "signUp" | "list" | "pause" | "resume" | "keep" | "delete">;

/** Job alerts of one conversation as long as the test runs, without pages, mails and rounds. */
export function createAlertsInMemory(now: () => number): Alerts {
  let kept: readonly Alert[] = [];
  let signUps = 0;
  const change = async (id: string, owner: string, to: (alert: Alert) => Alert) => {
    kept = kept.map((alert) => (alert.id === id && alert.owner === owner ? to(alert) : alert));
    return kept.find((alert) => alert.id === id && alert.owner === owner);
  };
  const alerts: Kept = {
    async signUp(wish, { owner }, changed) {
      signUps += 1;
      if (signUps > MOST_SIGN_UPS) return { kind: "too-many" };
      const old = kept.find(({ id }) => id === changed);
      const isConfirmed = wish.recipient.kind === "teams" || old?.confirmedAt !== undefined;
      const alert: Alert = {
        ...wish,
        id: changed ?? `alert-${signUps}`,
        owner,
        createdAt: now(),
        ...(isConfirmed && { confirmedAt: now() }),
        expiresAt: now() + HALF_YEAR_MS,
        nextRoundAt: Date.parse("2026-11-23T07:00:00Z"),
        hasBegun: false,
      };
      kept = [...kept.filter(({ id }) => id !== changed), alert];
      return { kind: isConfirmed ? "running" : "asked", alert };
    },
    list: async (owner) => kept.filter((alert) => alert.owner === owner),
    pause: (id, owner) => change(id, owner, (alert) => ({ ...alert, paused: "asked" })),
    resume: (id, owner) => change(id, owner, ({ paused: _, ...alert }) => alert),
    keep: (id, owner) => change(id, owner, (alert) => ({ ...alert, expiresAt: now() + HALF_YEAR_MS })),
    async delete(id, owner) {
      const before = kept.length;
      kept = kept.filter((alert) => alert.id !== id || alert.owner !== owner);
      return kept.length < before;
    },
  };
  return alerts as Alerts;
}

const MOST_SIGN_UPS = 4;
const HALF_YEAR_MS = 182 * 24 * 60 * 60 * 1000;
