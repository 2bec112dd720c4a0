import type { Handlers } from "../../conversation/executor.ts";
import type { Alerts } from "../alerts.ts";
import { manageAlerts } from "./manage-alerts.ts";
import { saveAlert } from "./save-alert.ts";

/** Creates the command handlers that save and manage job alerts. */
export function createAlertHandlers(alerts: Alerts): Handlers {
  return {
    "save-alert": (request, context) => saveAlert(alerts, request, context),
    "manage-alerts": (request, context) => manageAlerts(alerts, request, context),
  };
}
