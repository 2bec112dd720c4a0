import { findAction, findAsks, type Flow } from "../../content/model/flow.ts";
import { listFacts, answeredSlots } from "./text.ts";
import { localize } from "../wording/localize.ts";
import { prompt } from "./prompt.ts";
import { suspendFlow, stay, resumeSuspendedFlow, toOutcome, toQuestion } from "./outcome.ts";
import { findFlowContext, withoutFlow, withValue, type FlowContext } from "./context.ts";
import { questionOf } from "./question.ts";
import { isAcceptable } from "../slots/held.ts";
import { isPossible, prefill, remarkMentioned } from "../slots/prefill.ts";
import { previousSearch } from "../jobs/previous-search.ts";
import { walk } from "./walk.ts";
import { MAX_SUSPENDED_FLOWS, type ActiveFlow, type Session, type SlotValues } from "../model/session.ts";
import { toReply, type Reply } from "../model/reply.ts";
import type { Outcome, Turn } from "../model/turn.ts";

/**
 * Starts a flow, goes on with it when it was left unfinished, or says that one is in it. What the visitor has said already
 * is not asked again; a flow they are in waits until this one is over.
 * @param known answers that came with a button.
 */
export function startFlow(turn: Turn, flow: Flow, known: SlotValues = {}): Outcome {
  const { session } = turn;
  const title = { title: flow.title[turn.language] };
  // A button that brings other answers than those told so far means a new one.
  const told = [session.flow, ...(session.aside ?? [])].find((state) => state?.id === flow.id);
  const isOther = Object.entries(known).some(([name, value]) => told?.slots[name] !== value);
  if (told !== undefined && isOther) return begin({ ...turn, session: without(session, told) }, flow, known);
  if (session.flow?.id === flow.id) {
    const flowContext = findFlowContext(turn)!;
    return stay(flowContext, [prompt(flowContext, [localize(turn, "flow-here", title)])]);
  }
  const waiting = session.aside?.find(({ id }) => id === flow.id);
  if (waiting !== undefined) return resumeFlow(turn, waiting) ?? begin(turn, flow, known);
  return begin(turn, flow, known);
}

/** Goes on with a flow left for another; `undefined` when an edit has left nothing of it. */
export function resumeFlow(turn: Turn, state: ActiveFlow): Outcome | undefined {
  const found = findFlowContext(turn, state);
  const flowContext = found && toQuestion(found);
  if (flowContext === undefined) return undefined;
  const session = resumeSuspendedFlow(suspendFlow(turn.session, MAX_SUSPENDED_FLOWS), flowContext.state);
  const back: FlowContext = { ...flowContext, turn: { ...turn, session } };
  return stay(back, [prompt(back, soFar(back))]);
}

/** Says what was told so far, if anything was. */
export function soFar(flowContext: FlowContext): string[] {
  const names = answeredSlots(flowContext);
  return names.length === 0
    ? []
    : [localize(flowContext.turn, "flow-so-far", { facts: listFacts(flowContext, names) })];
}

function begin(turn: Turn, flow: Flow, known: SlotValues): Outcome {
  const run = (turn.session.runs ?? 0) + 1;
  const session = { ...suspendFlow(turn.session, MAX_SUSPENDED_FLOWS), runs: run };
  const bare = { id: flow.id, run, step: "", slots: {}, answered: [], tries: 0 };
  const isTaken = (name: string, value: SlotValues[string]) =>
    isAcceptable(flow, name, value) && isPossible({ turn, flow, state: bare }, name);
  const slots = Object.fromEntries([
    ...[...flow.slots.values()].flatMap(({ name, remember }) => {
      const value = session.remembered?.[name];
      return remember && value !== undefined ? [[name, value] as const] : [];
    }),
    ...Object.entries(known).filter(([name, value]) => isTaken(name, value)),
  ]);
  const empty: FlowContext = {
    turn: { ...turn, session },
    flow,
    state: { ...bare, slots },
  };
  const flowContext = turn.message.value === undefined ? afterSearch(prefill(empty, turn.message.text), turn) : empty;
  const walked = walk(flowContext, 0);
  const remarks = turn.message.value === undefined ? remarkMentioned(flowContext, turn.message.text) : [];
  const said = remarks.map((text) => toReply(turn.language, text));
  return toOutcome(walked, [...said, ...acknowledge(flowContext, walked.flowContext)]);
}

/** An alert asked for straight after a search, without saying where, is one of that search: "alert me to these". */
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

/** Says what is not asked because it is known, so that it can be corrected; a summary says it by itself. */
function acknowledge(flowContext: FlowContext, later: FlowContext): Reply[] {
  const isAsked = (name: string) => findAsks(flowContext.flow, name).length > 0;
  const shown = questionOf(later)?.confirms ?? [];
  const isSummed = (name: string) => shown.includes(name);
  const names = answeredSlots(flowContext).filter(
    (name) => isAsked(name) && later.state.slots[name] !== undefined && !isSummed(name),
  );
  if (names.length === 0) return [];
  const text = localize(flowContext.turn, "flow-known", { facts: listFacts(flowContext, names) });
  return [toReply(flowContext.turn.language, text)];
}
