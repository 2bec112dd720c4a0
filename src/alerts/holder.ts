import { toPersonPath, type PersonKey } from "../conversation/state-key.ts";
import type { Alert, Outgoing } from "../jobs/model/alert.ts";
import type { AlertStore } from "./store.ts";
import type { Alerts } from "./alerts.ts";

/** Creates the data holder for the alerts that a person made in a conversation. */
export function createAlertHolder(alerts: Pick<Alerts, "list" | "forgetOwner">, store: AlertStore) {
  async function copy(alert: Alert): Promise<Alert & { sent: readonly number[]; waiting: readonly Outgoing[] }> {
    return { ...alert, sent: await store.sentLogOf(alert.id), waiting: await store.waitingFor([alert.id]) };
  }

  return {
    async read(person: PersonKey) {
      return Promise.all((await alerts.list(toPersonPath(person))).map(copy));
    },
    forget: (person: PersonKey) => alerts.forgetOwner(toPersonPath(person)),
  };
}
