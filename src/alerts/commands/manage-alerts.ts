import type { ActionResult, AlertsResult, AlertsRequest, CommandContext } from "../../advisor/model/command.ts";
import type { Alerts } from "../alerts.ts";
import type { Alert } from "../../jobs/model/alert.ts";

/** Shows or changes an alert of the owner; when the request fits several alerts, it lists them and changes nothing. */
export async function manageAlerts(
  alerts: Alerts,
  request: AlertsRequest,
  { owner }: CommandContext,
): Promise<ActionResult> {
  const all = await alerts.list(owner);
  const { alert: id } = request;
  const meant = id === undefined ? (all.length === 1 ? all[0] : undefined) : all.find((alert) => alert.id === id);
  if (meant !== undefined) return { kind: "done", alerts: await execute(alerts, request, meant, owner) };
  return { kind: "done", alerts: id === undefined ? { kind: "all", alerts: all } : { kind: "gone" } };
}

async function execute(alerts: Alerts, { wanted }: AlertsRequest, alert: Alert, owner: string): Promise<AlertsResult> {
  switch (wanted) {
    case "show":
    case "change":
      return { kind: "one", alert };
    case "delete":
      return (await alerts.delete(alert.id, owner)) ? { kind: "deleted", alert } : { kind: "gone" };
    case "pause":
    case "resume":
    case "keep": {
      const changed = await alerts[wanted](alert.id, owner);
      return changed === undefined ? { kind: "gone" } : { kind: "one", alert: changed };
    }
  }
}
