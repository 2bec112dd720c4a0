import type { Alert } from "../jobs/alert.ts";
import { ALERT_LIFE_MS, toFirstRound, type AlertsParts } from "./alert-parts.ts";
import type { Alerts } from "./alerts.ts";
import { isSameCriteria } from "./sign-up.ts";
import { hashToken } from "./tokens.ts";

/** Creates what the page that confirms needs. */
export function createConfirming(parts: AlertsParts): Pick<Alerts, "toConfirm" | "confirm"> {
  const { store, now, kick } = parts;
  const { alerts } = store;

  async function toConfirm(token: string): Promise<Alert | undefined> {
    const id = await alerts.findToken(hashToken(token), now());
    return id === undefined ? undefined : alerts.read(id);
  }

  return {
    toConfirm,

    async confirm(token) {
      const alert = await toConfirm(token);
      if (alert === undefined) return undefined;
      // Before the token is used up: a process that dies in between leaves a link that still works.
      const confirmed = await start(alert);
      await alerts.useToken(hashToken(token), now());
      if (alert.replaces !== undefined) await alerts.delete([alert.replaces]);
      kick();
      return confirmed;
    },
  };

  async function start(alert: Alert): Promise<Alert | undefined> {
    if (alert.confirmedAt !== undefined) return alert;
    const twin = await findTwin(alert);
    if (twin !== undefined) {
      // Signed up for twice before either was confirmed: the one that runs knows what it has sent.
      await alerts.delete([alert.id]);
      return twin;
    }
    const time = now();
    return alerts.change(alert.id, {
      confirmedAt: time,
      isResumed: true,
      expiresAt: time + ALERT_LIFE_MS,
      nextRoundAt: toFirstRound(parts, alert.schedule, time),
    });
  }

  async function findTwin({ id, recipient, ...alert }: Alert): Promise<Alert | undefined> {
    if (recipient.kind !== "mail") return undefined;
    const theirs = await alerts.ofAddress(recipient.address);
    return theirs.find(
      (other) =>
        other.id !== id &&
        other.id !== alert.replaces &&
        other.confirmedAt !== undefined &&
        isSameCriteria(other, alert),
    );
  }
}
