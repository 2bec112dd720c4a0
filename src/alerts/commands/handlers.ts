import type { ActionHandlers } from "../../conversation/executor.ts";
import type { Alerts } from "../alerts.ts";
import { manageAlerts } from "./manage-alerts.ts";
import { saveAlert } from "./save-alert.ts";

/** Creates the action handlers that save and manage job alerts. */
export function createAlertHandlers(alerts: Pick<Alerts, "within">): ActionHandlers {
  return {
    "save-alert": (request, context, turn) => saveAlert(alerts.within(turn), request, context),
    "manage-alerts": (request, context, turn) => manageAlerts(alerts.within(turn), request, context),
  };
}
