import type { Content } from "../../content/model/content.ts";
import type { BoardFailure, JobPage } from "../../jobs/model/job-board.ts";
import { toChange } from "../jobs/alert-flows.ts";
import type { ActionRequest, ActionResult, AlertsResult, Command } from "../model/command.ts";
import { sayRefused, showAlerts } from "./alerts.ts";
import { showData } from "./my-data.ts";
import { showJobs } from "./jobs.ts";
import { showSkills } from "./skills.ts";
import { suspendFlow } from "../flows/outcome.ts";
import { joinReplies } from "../flows/run-steps.ts";
import { toShownAd } from "../model/shown-ad.ts";
import type { Session } from "../model/session.ts";
import type { ButtonValue, Reply } from "../model/reply.ts";
import type { CatalogueContext } from "../wording/localize.ts";

/** Creates the replies for the result of a command. Pure: found data are localized from the content alone. */
export function repliesToResult(
  { request, done, failed }: Command,
  result: ActionResult,
  content: Content,
): readonly Reply[] {
  const context = { content, language: request.language };
  if (result.kind === "failed") {
    const { refusal } = result;
    if (refusal === undefined) return failed.replies;
    return failed.replies.map((reply) => ({ ...reply, text: sayRefused(context, refusal) }));
  }
  if (nextButtonAfter(request, result, content) !== undefined) return [];
  if ("remembered" in request && result.data !== undefined)
    return withQuestion(showData(context, request, result.data), done);
  const found = result.alerts
    ? tell(context, request, result.alerts)
    : result.found && show(context, request, result.found);
  const [first, ...later] = done;
  if (found === undefined || first === undefined) return done;
  // The web chat shows only the last reply's buttons; where a flow waits, those are for its question.
  const suggestions = later.length > 0 ? [] : [...found.suggestions, ...first.suggestions].slice(0, MAX_BUTTONS);
  // The reply below the ads makes no sense where there are none.
  if (!hasMuch(found, result)) return [{ ...found, suggestions }, ...later];
  return [
    ...joinReplies([
      { ...found, suggestions: [] },
      { ...first, suggestions },
    ]),
    ...later,
  ];
}

/** Largest number of buttons on a card in Teams. */
const MAX_BUTTONS = 6;

/** The web chat shows only the last reply's buttons; where a flow waits, those are for its question. */
function withQuestion(said: Reply, waiting: readonly Reply[]): readonly Reply[] {
  return waiting.length > 0 ? [{ ...said, suggestions: [] }, ...waiting] : [said];
}

function hasMuch(found: Reply, { alerts }: Extract<ActionResult, { kind: "done" }>): boolean {
  if (alerts?.kind === "all") return alerts.alerts.length > 0;
  if (alerts !== undefined) return alerts.kind !== "gone" && alerts.kind !== "deleted";
  return found.items !== undefined || found.card !== undefined;
}

/** Returns the button that a result presses by itself: the change of an alert that was looked up. */
export function nextButtonAfter(
  request: ActionRequest,
  result: ActionResult,
  content: Content,
): ButtonValue | undefined {
  if (request.action !== "manage-alerts" || request.wanted !== "change" || result.kind === "failed") return undefined;
  return result.alerts?.kind === "one" ? toChange(content, result.alerts.alert, request.to) : undefined;
}

function tell(context: CatalogueContext, request: ActionRequest, news: AlertsResult): Reply | undefined {
  const isOfAlerts = request.action === "save-alert" || request.action === "manage-alerts";
  return isOfAlerts ? showAlerts(context, request, news) : undefined;
}

function show(context: CatalogueContext, request: ActionRequest, found: JobPage | BoardFailure): Reply | undefined {
  if (request.action === "find-jobs") return showJobs(context, request, found);
  return request.action === "count-skills" ? showSkills(context, request, found) : undefined;
}

/** Notes the ads that were shown and their boards, so that questions about them have an answer. */
export function sessionAfterResult(
  session: Session,
  { action }: ActionRequest,
  { board, found }: Extract<ActionResult, { kind: "done" }>,
): Session {
  const noted = board === undefined ? session : { ...session, board };
  if (action !== "find-jobs" || found?.kind !== "page" || found.ads.length === 0) return noted;
  const { adAt: _, ...rest } = noted;
  return { ...rest, shown: found.ads.map(toShownAd) };
}

/** Returns the visitor to the flow whose command failed, with all answers; another flow begun since is suspended. */
export function sessionAfterFailure(session: Session, { failed }: Command): Session {
  if (failed.flow === undefined) return session;
  const { ended: _, ...rest } = suspendFlow(session);
  return { ...rest, flow: failed.flow };
}
