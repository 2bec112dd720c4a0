import type { Alert } from "../../jobs/model/alert.ts";
import { ALERT_LIFE_MS, toFirstRun, type AlertsParts } from "../parts.ts";
import type { Alerts } from "../alerts.ts";
import { isSameCriteria } from "./sign-up.ts";
import { hashToken } from "./tokens.ts";

/** Creates the calls of the page that confirms an alert. */
export function createConfirmation(parts: AlertsParts): Pick<Alerts, "ofConfirmLink" | "confirm"> {
  const { store, now, wake } = parts;
  const { alerts } = store;

  async function ofConfirmLink(token: string): Promise<Alert | undefined> {
    const id = await alerts.findToken(hashToken(token), now());
    return id === undefined ? undefined : alerts.read(id);
  }

  return {
    ofConfirmLink,

    async confirm(token) {
      const alert = await ofConfirmLink(token);
      if (alert === undefined) return undefined;
      // The alert starts before the token is used up, so that the link still works if the process dies in between.
      const confirmed = await start(alert);
      await alerts.useToken(hashToken(token), now());
      if (alert.replaces !== undefined) await alerts.delete([alert.replaces]);
      wake();
      return confirmed;
    },
  };

  async function start(alert: Alert): Promise<Alert | undefined> {
    if (alert.confirmedAt !== undefined) return alert;
    const twin = await findTwin(alert);
    if (twin !== undefined) {
      // Two equal alerts were pending. The running one stays, because it has the sent log.
      await alerts.delete([alert.id]);
      return twin;
    }
    const time = now();
    const started = await alerts.change(alert.id, {
      confirmedAt: time,
      isResumed: true,
      expiresAt: time + ALERT_LIFE_MS,
      nextRoundAt: toFirstRun(parts, alert.schedule, time),
    });
    return started && keepFirst(started);
  }

  /** Keeps the first of two equal alerts that were confirmed at the same moment; every process chooses the same one. */
  async function keepFirst(started: Alert): Promise<Alert> {
    const twin = await findTwin(started);
    if (twin === undefined) return started;
    const [first, second] = [started, twin].toSorted(byConfirmation);
    await alerts.delete([second!.id]);
    return first!;
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

function byConfirmation(one: Alert, other: Alert): number {
  return (one.confirmedAt ?? 0) - (other.confirmedAt ?? 0) || (one.id < other.id ? -1 : 1);
}
