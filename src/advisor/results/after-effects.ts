import type { Content } from "../../content/model/content.ts";
import type { BoardFailure, JobPage } from "../../jobs/model/job-board.ts";
import { toChange } from "../jobs/alert-flows.ts";
import type { ActionRequest, ActionResult, AlertsNews, Effect } from "../model/effect.ts";
import { sayRefused, showAlerts } from "./show-alerts.ts";
import { showData } from "./show-data.ts";
import { showJobs } from "./show-jobs.ts";
import { showSkills } from "./show-skills.ts";
import { putAside } from "../flows/outcome.ts";
import { joinReplies } from "../flows/walk.ts";
import { MAX_FLOWS_ASIDE, type Session } from "../model/session.ts";
import type { ButtonValue, Reply } from "../model/reply.ts";
import type { Voice } from "../wording/voiced.ts";

/** What to say once it is known what became of an effect. Pure: what was found is shown from the content alone. */
export function repliesAfter(
  { request, done, failed }: Effect,
  result: ActionResult,
  content: Content,
): readonly Reply[] {
  const voice = { content, language: request.language };
  if (result.kind === "failed") {
    const { refusal } = result;
    if (refusal === undefined) return failed.replies;
    return failed.replies.map((reply) => ({ ...reply, text: sayRefused(voice, refusal) }));
  }
  if (nextAfter(request, result, content) !== undefined) return [];
  if ("remembered" in request && result.data !== undefined)
    return withQuestion(showData(voice, request, result.data), done);
  const found = result.alerts
    ? tell(voice, request, result.alerts)
    : result.found && show(voice, request, result.found);
  const [first, ...later] = done;
  if (found === undefined || first === undefined) return done;
  // Only the last reply's buttons are shown on the web; where a flow waits, they are for its question.
  const suggestions = later.length > 0 ? [] : [...found.suggestions, ...first.suggestions].slice(0, MAX_BUTTONS);
  // What is said below ads makes no sense where there are none.
  if (!hasMuch(found, result)) return [{ ...found, suggestions }, ...later];
  return [
    ...joinReplies([
      { ...found, suggestions: [] },
      { ...first, suggestions },
    ]),
    ...later,
  ];
}

/** More do not fit on a card of Teams. */
const MAX_BUTTONS = 6;

/** Only the last reply's buttons are shown on the web; where a flow waits, they are for its question. */
function withQuestion(said: Reply, waiting: readonly Reply[]): readonly Reply[] {
  return waiting.length > 0 ? [{ ...said, suggestions: [] }, ...waiting] : [said];
}

function hasMuch(found: Reply, { alerts }: Extract<ActionResult, { kind: "done" }>): boolean {
  if (alerts?.kind === "all") return alerts.alerts.length > 0;
  if (alerts !== undefined) return alerts.kind !== "gone" && alerts.kind !== "deleted";
  return found.items !== undefined || found.card !== undefined;
}

/** What goes on by itself after an action, as if its button were pressed: the change of an alert that was looked up. */
export function nextAfter(request: ActionRequest, result: ActionResult, content: Content): ButtonValue | undefined {
  if (request.action !== "manage-alerts" || request.wanted !== "change" || result.kind === "failed") return undefined;
  return result.alerts?.kind === "one" ? toChange(content, result.alerts.alert) : undefined;
}

function tell(voice: Voice, request: ActionRequest, news: AlertsNews): Reply | undefined {
  const isOfAlerts = request.action === "save-alert" || request.action === "manage-alerts";
  return isOfAlerts ? showAlerts(voice, request, news) : undefined;
}

function show(voice: Voice, request: ActionRequest, found: JobPage | BoardFailure): Reply | undefined {
  if (request.action === "find-jobs") return showJobs(voice, request, found);
  return request.action === "count-skills" ? showSkills(voice, request, found) : undefined;
}

/** Puts the visitor back into the flow whose effect failed, with everything they told; another flow begun since waits. */
export function sessionAfterFailure(session: Session, { failed }: Effect): Session {
  if (failed.flow === undefined) return session;
  const { ended: _, ...rest } = putAside(session, MAX_FLOWS_ASIDE);
  return { ...rest, flow: failed.flow };
}
