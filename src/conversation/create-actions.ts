import type { ActionResult, Actions, JobsRequest, SkillsRequest } from "../advisor/model/command.ts";
import type { DataRights } from "../advisor/model/my-data.ts";
import type { ActionName } from "../content/model/actions.ts";
import type { Store } from "../ports/store.ts";
import { executeDataRequest } from "../privacy/execute-data-request.ts";
import type { Alerts } from "../alerts/alerts.ts";
import { manageAlerts } from "../alerts/commands/manage-alerts.ts";
import { saveAlert } from "../alerts/commands/save-alert.ts";
import { saveFeedback } from "../feedback/save-feedback.ts";
import { ADS_SHOWN } from "../advisor/results/show-jobs.ts";
import { MAX_REACH, type JobBoard, type Range } from "../jobs/model/job-board.ts";
import { sendPersonRequest, type Webhook } from "../handover/send-person-request.ts";

/** What flows' actions are carried out with. */
export type ActionParts = {
  readonly store: Store;
  /** Where a request for a person goes; without one the bot says plainly how to get in touch. */
  readonly webhook?: Webhook;
  /** Where jobs are looked for; without one flows go without. */
  readonly board?: JobBoard;
  /** Shows, hands out and deletes what is kept of whoever asks. */
  readonly dataRights?: DataRights;
  /** Where job alerts are made and kept; without it flows go without. */
  readonly alerts?: Alerts;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** Creates what carries out the actions of flows. */
export function createActions({ store, webhook, board, alerts, dataRights, now }: ActionParts): Actions {
  const can: ActionName[] = [
    "save-feedback",
    ...(board === undefined ? [] : (["find-jobs", "count-skills"] as const)),
    ...(webhook === undefined ? [] : (["request-person"] as const)),
    ...(alerts === undefined ? [] : (["save-alert", "manage-alerts"] as const)),
  ];
  return {
    can,
    async execute(request, commandContext) {
      switch (request.action) {
        case "save-feedback":
          await saveFeedback(store, request, commandContext, now());
          return { kind: "done" };
        case "request-person": {
          const isSent = webhook !== undefined && (await sendPersonRequest(webhook, request, now));
          return { kind: isSent ? "done" : "failed" };
        }
        case "find-jobs":
          return search(board, request, { offset: request.offset, limit: ADS_SHOWN, order: "best" });
        case "count-skills":
          return search(board, request, { offset: 0, limit: MAX_REACH, order: "best" });
        case "show-data":
        case "export-data":
        case "delete-data":
          return executeDataRequest(dataRights, request, commandContext);
        case "save-alert":
          return alerts === undefined ? { kind: "failed" } : saveAlert(alerts, request, commandContext);
        case "manage-alerts":
          return alerts === undefined ? { kind: "failed" } : manageAlerts(alerts, request, commandContext);
      }
    },
  };
}

/** A board that cannot be reached is something to tell as well, with where to look instead. */
async function search(
  board: JobBoard | undefined,
  { criteria }: JobsRequest | SkillsRequest,
  range: Range,
): Promise<ActionResult> {
  return board === undefined ? { kind: "failed" } : { kind: "done", found: await board.search(criteria, range) };
}
