import type { ActionHandlers } from "../../conversation/executor.ts";
import type { Alerts } from "../alerts.ts";
import { manageAlerts } from "./manage-alerts.ts";
import { saveAlert } from "./save-alert.ts";

/** Creates the action handlers that save and manage job alerts. */
export function createAlertHandlers(alerts: Alerts): ActionHandlers {
  return {
    "save-alert": (request, context) => saveAlert(alerts, request, context),
    "manage-alerts": (request, context) => manageAlerts(alerts, request, context),
  };
}
