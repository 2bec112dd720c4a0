import type { Content } from "../content/model.ts";
import type { BoardFailure, JobPage } from "../jobs/job-board.ts";
import type { ActionRequest, ActionResult, Effect } from "./effect.ts";
import { showData } from "./show-data.ts";
import { showJobs } from "./show-jobs.ts";
import { showSkills } from "./show-skills.ts";
import { putAside } from "./flow-outcome.ts";
import { MAX_FLOWS_ASIDE, type Session } from "./session.ts";
import type { Reply } from "./reply.ts";

/** What to say once it is known what became of an effect. Pure: what was found is shown from the content alone. */
export function repliesAfter(
  { request, done, failed }: Effect,
  result: ActionResult,
  content: Content,
): readonly Reply[] {
  if (result.kind === "failed") return failed.replies;
  if ("remembered" in request && result.data !== undefined)
    return withQuestion(showData({ content, language: request.language }, request, result.data), done);
  const found = result.found && show(request, result.found, content);
  const [first, ...later] = done;
  if (found === undefined || first === undefined) return done;
  // Only the last reply's buttons are shown on the web; where a flow waits, they are for its question.
  const suggestions = later.length > 0 ? [] : [...found.suggestions, ...first.suggestions].slice(0, MAX_BUTTONS);
  const hasMuch = found.items !== undefined || found.card !== undefined;
  // What is said below ads makes no sense where there are none.
  if (!hasMuch) return [{ ...found, suggestions }, ...later];
  return [{ ...found, suggestions: [] }, { ...first, suggestions }, ...later];
}

/** More do not fit on a card of Teams. */
const MAX_BUTTONS = 6;

/** Only the last reply's buttons are shown on the web; where a flow waits, they are for its question. */
function withQuestion(said: Reply, waiting: readonly Reply[]): readonly Reply[] {
  return waiting.length > 0 ? [{ ...said, suggestions: [] }, ...waiting] : [said];
}

function show(request: ActionRequest, found: JobPage | BoardFailure, content: Content): Reply | undefined {
  const voice = { content, language: request.language };
  if (request.action === "find-jobs") return showJobs(voice, request, found);
  return request.action === "count-skills" ? showSkills(voice, request, found) : undefined;
}

/** Puts the visitor back into the flow whose effect failed, with everything they told; another flow begun since waits. */
export function sessionAfterFailure(session: Session, { failed }: Effect): Session {
  if (failed.flow === undefined) return session;
  const { ended: _, ...rest } = putAside(session, MAX_FLOWS_ASIDE);
  return { ...rest, flow: failed.flow };
}
