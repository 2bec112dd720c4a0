import type { AlertChange } from "./store.ts";
import type { Alert, Schedule } from "../jobs/model/alert.ts";
import { ALERT_LIFE_MS, toFirstRun, type AlertsParts } from "./parts.ts";
import type { Alerts } from "./alerts.ts";
import { createConfirmation } from "./signup/confirmation.ts";
import { createLinkSigner } from "./signup/link-signer.ts";
import { createSignUp } from "./signup/sign-up.ts";
import { sweepAlerts } from "./sweep.ts";

/** Creates the job alerts of a store. */
export function createAlerts(parts: AlertsParts): Alerts {
  const { store, now, wake } = parts;
  const { alerts } = store;
  const links = createLinkSigner(parts.tokenSecrets);

  return {
    within: (transaction) =>
      createAlerts({
        ...parts,
        // Scrubbing comes after the commit.
        store: { alerts: alerts.within(transaction), scrub: () => Promise.resolve() },
        wake: () => transaction.afterwards(wake),
      }),
    signUp: createSignUp(parts),
    ...createConfirmation(parts),
    list: (owner) => alerts.ofOwner(owner),
    sweep: () => sweepAlerts(parts),

    pause: async (id, owner) => pause(await ofOwner(id, owner)),
    resume: async (id, owner) => resume(await ofOwner(id, owner)),
    keep: async (id, owner) => keep(await ofOwner(id, owner)),
    delete: async (id, owner) => (await remove(await ofOwner(id, owner))) > 0,

    toLink: ({ id }) => links.toToken(id),
    ofLink,
    ofSameAddress,
    pauseByLink: async (token) => pause(await ofLink(token)),
    resumeByLink: async (token) => resume(await ofLink(token)),
    keepByLink: async (token) => keep(await ofLink(token)),
    rescheduleByLink: async (token, schedule) => reschedule(await ofLink(token), schedule),
    deleteByLink: async (token) => (await remove(await ofLink(token))) > 0,
    deleteAddressByLink: async (token) => removeForGood(...(await ofSameAddress(token))),

    async forgetOwner(owner) {
      const own = await alerts.ofOwner(owner);
      // Unconfirmed addresses are left out: anyone can type the address of another person.
      const addresses = own.flatMap(({ recipient, confirmedAt }) =>
        recipient.kind === "mail" && confirmedAt !== undefined ? [recipient.address] : [],
      );
      const theirs = await Promise.all(addresses.map((address) => alerts.ofAddress(address)));
      return removeForGood(...own, ...theirs.flat());
    },
  };

  async function ofOwner(id: string, owner: string): Promise<Alert | undefined> {
    const alert = await alerts.read(id);
    return alert?.owner === owner ? alert : undefined;
  }

  async function ofLink(token: string): Promise<Alert | undefined> {
    const id = links.read(token);
    return id === undefined ? undefined : alerts.read(id);
  }

  async function ofSameAddress(token: string): Promise<Alert[]> {
    const alert = await ofLink(token);
    if (alert === undefined) return [];
    const { recipient } = alert;
    // Alerts to a Teams conversation are only ever made in that conversation.
    const all = await (recipient.kind === "mail" ? alerts.ofAddress(recipient.address) : alerts.ofOwner(alert.owner));
    return [alert, ...all.filter(({ id, recipient: { kind } }) => id !== alert.id && kind === recipient.kind)];
  }

  async function pause(alert: Alert | undefined): Promise<Alert | undefined> {
    return change(alert, { paused: "asked" });
  }

  async function resume(alert: Alert | undefined): Promise<Alert | undefined> {
    return alert && change(alert, { isResumed: true, nextRoundAt: toFirstRun(parts, alert.schedule, now()) });
  }

  async function keep(alert: Alert | undefined): Promise<Alert | undefined> {
    return change(alert, { isKept: true, expiresAt: now() + ALERT_LIFE_MS });
  }

  async function reschedule(alert: Alert | undefined, schedule: Schedule): Promise<Alert | undefined> {
    return change(alert, { schedule, nextRoundAt: toFirstRun(parts, schedule, now()) });
  }

  async function change(alert: Alert | undefined, wanted: AlertChange): Promise<Alert | undefined> {
    const changed = alert && (await alerts.change(alert.id, wanted));
    if (changed !== undefined) wake();
    return changed;
  }

  async function remove(...unwanted: readonly (Alert | undefined)[]): Promise<number> {
    const ids = new Set(unwanted.flatMap((alert) => alert?.id ?? []));
    return alerts.delete([...ids]);
  }

  /** Deletes alerts and scrubs the files. Single deletions skip the slow scrub: mail providers send them by the hundred. */
  async function removeForGood(...unwanted: readonly Alert[]): Promise<number> {
    const count = await remove(...unwanted);
    if (count > 0) await store.scrub();
    return count;
  }
}
