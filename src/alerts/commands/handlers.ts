import type { ActionHandlers } from "../../conversation/executor.ts";
import type { Alerts } from "../alerts.ts";
import { manageAlerts } from "./manage-alerts.ts";
import { saveAlert } from "./save-alert.ts";

/** Creates the handlers that make job alerts and manage them. */
export function createAlertHandlers(alerts: Alerts): ActionHandlers {
  return {
    "save-alert": (request, context) => saveAlert(alerts, request, context),
    "manage-alerts": (request, context) => manageAlerts(alerts, request, context),
  };
}
