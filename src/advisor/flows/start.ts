import { findAction, findAsks, type Flow } from "../../content/model/flow.ts";
import { describeSlots, answeredSlots } from "./text.ts";
import { localize } from "../wording/localize.ts";
import { prompt } from "./prompt.ts";
import { suspendFlow, stayInFlow, takeUp, toOutcome, moveToQuestion, withKnownFacts } from "./outcome.ts";
import { findFlowContext, withoutFlow, withValue, type FlowContext } from "./context.ts";
import { questionOf } from "./question.ts";
import { isAcceptable } from "../slots/held.ts";
import { isPossible, prefill, remarkMentioned } from "../slots/prefill.ts";
import { withFacts } from "../facts/slot-facts.ts";
import { previousSearch } from "../jobs/previous-search.ts";
import { runSteps } from "./run-steps.ts";
import { type ActiveFlow, type Session, type SlotValues } from "../model/session.ts";
import { toReply, type Reply } from "../model/reply.ts";
import type { Outcome, Turn } from "../model/turn.ts";

/**
 * Starts a flow, continues it where it is unfinished, or says that it is active already. Known answers are not asked
 * again; the active flow is suspended until this one has ended.
 * @param known answers that came with a button.
 */
export function startFlow(turn: Turn, flow: Flow, known: SlotValues = {}): Outcome {
  const { session } = turn;
  const title = { title: flow.title[turn.language] };
  // A button with other answers than the stored ones starts a new run.
  const told = [session.flow, ...(session.aside ?? [])].find((state) => state?.id === flow.id);
  const isOther = Object.entries(known).some(([name, value]) => told?.slots[name] !== value);
  if (told !== undefined && isOther) return begin({ ...turn, session: without(session, told) }, flow, known);
  if (session.flow?.id === flow.id) {
    const flowContext = findFlowContext(turn)!;
    return stayInFlow(flowContext, [prompt(flowContext, [localize(turn, "flow-here", title)])]);
  }
  const waiting = session.aside?.find(({ id }) => id === flow.id);
  if (waiting !== undefined) return resumeFlow(turn, waiting) ?? begin(turn, flow, known);
  return begin(turn, flow, known);
}

/** Resumes a suspended flow; `undefined` where an edit of the content has removed all of it. */
export function resumeFlow(turn: Turn, state: ActiveFlow): Outcome | undefined {
  const found = findFlowContext(turn, state);
  const flowContext = found && moveToQuestion(withKnownFacts(found));
  if (flowContext === undefined) return undefined;
  const session = takeUp(turn.session, flowContext.state);
  const back: FlowContext = { ...flowContext, turn: { ...turn, session }, state: session.flow };
  return stayInFlow(back, [prompt(back, summarizeAnswers(back))]);
}

/** Summarizes the answers so far, if there are any. */
export function summarizeAnswers(flowContext: FlowContext): string[] {
  const names = answeredSlots(flowContext);
  return names.length === 0
    ? []
    : [localize(flowContext.turn, "flow-so-far", { facts: describeSlots(flowContext, names) })];
}

function begin(turn: Turn, flow: Flow, known: SlotValues): Outcome {
  const run = (turn.session.runs ?? 0) + 1;
  const session = { ...suspendFlow(turn.session), runs: run };
  const bare = { id: flow.id, run, step: "", slots: {}, answered: [], tries: 0 };
  const isTaken = (name: string, value: SlotValues[string]) =>
    isAcceptable(flow, name, value) && isPossible({ turn, flow, state: bare }, name);
  const slots = Object.fromEntries([
    ...Object.entries(withFacts(session, flow, {})),
    ...Object.entries(known).filter(([name, value]) => isTaken(name, value)),
  ]);
  const empty: FlowContext = {
    turn: { ...turn, session },
    flow,
    state: { ...bare, slots },
  };
  const flowContext = turn.message.value === undefined ? afterSearch(prefill(empty, turn.message.text), turn) : empty;
  const walked = runSteps(flowContext, 0);
  const remarks = turn.message.value === undefined ? remarkMentioned(flowContext, turn.message.text) : [];
  const said = remarks.map((text) => toReply(turn.language, text));
  return toOutcome(walked, [...said, ...acknowledge(flowContext, walked.flowContext)]);
}

/** An alert requested right after a search, without a place, is for that search: "alert me to these". */
function afterSearch(flowContext: FlowContext, turn: Turn): FlowContext {
  const saving = findAction(flowContext.flow, "save-alert");
  const before = previousSearch(turn);
  if (saving === undefined || before === undefined) return flowContext;
  const { place = "", wishes = "" } = saving.fields;
  if (flowContext.state.slots[place] !== undefined) return flowContext;
  const placed = withValue(flowContext, place, before.place);
  return flowContext.state.slots[wishes] === undefined ? withValue(placed, wishes, before.wishes) : placed;
}

function without(session: Session, state: ActiveFlow): Session {
  if (session.flow?.run === state.run) return withoutFlow(session);
  return { ...session, aside: (session.aside ?? []).filter(({ run }) => run !== state.run) };
}

/** Confirms the answers that are not asked, so that they can be corrected; a summary already does so. */
function acknowledge(flowContext: FlowContext, later: FlowContext): Reply[] {
  const isAsked = (name: string) => findAsks(flowContext.flow, name).length > 0;
  const shown = questionOf(later)?.confirms ?? [];
  const isSummed = (name: string) => shown.includes(name);
  const names = answeredSlots(flowContext).filter(
    (name) => isAsked(name) && later.state.slots[name] !== undefined && !isSummed(name),
  );
  if (names.length === 0) return [];
  const text = localize(flowContext.turn, "flow-known", { facts: describeSlots(flowContext, names) });
  return [toReply(flowContext.turn.language, text)];
}
