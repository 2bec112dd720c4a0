import type { Flow } from "../../content/model/flow.ts";
import { listFacts, answeredSlots } from "./text.ts";
import { voiced } from "../wording/voiced.ts";
import { prompt } from "./prompt.ts";
import { putAside, stay, takeUp, toOutcome, toQuestion } from "./outcome.ts";
import { findHere, questionOf, withoutFlow, withValue, type Here } from "./here.ts";
import { isAcceptable, isPossible, prefill } from "../slots/prefill.ts";
import { searchBefore } from "../jobs/search-before.ts";
import { walk } from "./walk.ts";
import { MAX_FLOWS_ASIDE, type ActiveFlow, type Session, type SlotValues } from "../model/session.ts";
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
    const here = findHere(turn)!;
    return stay(here, [prompt(here, [voiced(turn, "flow-here", title)])]);
  }
  const waiting = session.aside?.find(({ id }) => id === flow.id);
  if (waiting !== undefined) return resumeFlow(turn, waiting) ?? begin(turn, flow, known);
  return begin(turn, flow, known);
}

/** Goes on with a flow left for another; `undefined` when an edit has left nothing of it. */
export function resumeFlow(turn: Turn, state: ActiveFlow): Outcome | undefined {
  const found = findHere(turn, state);
  const here = found && toQuestion(found);
  if (here === undefined) return undefined;
  const session = takeUp(putAside(turn.session, MAX_FLOWS_ASIDE), here.state);
  const back: Here = { ...here, turn: { ...turn, session } };
  return stay(back, [prompt(back, soFar(back))]);
}

/** Says what was told so far, if anything was. */
export function soFar(here: Here): string[] {
  const names = answeredSlots(here);
  return names.length === 0 ? [] : [voiced(here.turn, "flow-so-far", { facts: listFacts(here, names) })];
}

function begin(turn: Turn, flow: Flow, known: SlotValues): Outcome {
  const run = (turn.session.runs ?? 0) + 1;
  const session = { ...putAside(turn.session, MAX_FLOWS_ASIDE), runs: run };
  const bare = { id: flow.id, run, step: "", slots: {}, answered: [], tries: 0 };
  const isTaken = (name: string, value: SlotValues[string]) =>
    isAcceptable(flow.slots.get(name), value) && isPossible({ turn, flow, state: bare }, name);
  const slots = Object.fromEntries([
    ...[...flow.slots.values()].flatMap(({ name, remember }) => {
      const value = session.remembered?.[name];
      return remember && value !== undefined ? [[name, value] as const] : [];
    }),
    ...Object.entries(known).filter(([name, value]) => isTaken(name, value)),
  ]);
  const empty: Here = {
    turn: { ...turn, session },
    flow,
    state: { ...bare, slots },
  };
  const here = turn.message.value === undefined ? afterSearch(prefill(empty, turn.message.text), turn) : empty;
  const walked = walk(here, 0);
  return toOutcome(walked, acknowledge(here, walked.here));
}

/** An alert asked for straight after a search, without saying where, is one of that search: "alert me to these". */
function afterSearch(here: Here, turn: Turn): Here {
  const saving = here.flow.steps.find((step) => step.kind === "do" && step.action === "save-alert");
  const before = searchBefore(turn);
  if (saving?.kind !== "do" || before === undefined) return here;
  const { place = "", wishes = "" } = saving.fields;
  if (here.state.slots[place] !== undefined) return here;
  const placed = withValue(here, place, before.place);
  return here.state.slots[wishes] === undefined ? withValue(placed, wishes, before.wishes) : placed;
}

function without(session: Session, state: ActiveFlow): Session {
  if (session.flow?.run === state.run) return withoutFlow(session);
  return { ...session, aside: (session.aside ?? []).filter(({ run }) => run !== state.run) };
}

/** Says what is not asked because it is known, so that it can be corrected; a summary says it by itself. */
function acknowledge(here: Here, later: Here): Reply[] {
  const isAsked = (name: string) => here.flow.steps.some((step) => step.kind === "ask" && step.slot === name);
  const question = questionOf(later);
  const isSummed = (name: string) => question?.kind === "confirm" && question.slots.includes(name);
  const names = answeredSlots(here).filter(
    (name) => isAsked(name) && later.state.slots[name] !== undefined && !isSummed(name),
  );
  if (names.length === 0) return [];
  const text = voiced(here.turn, "flow-known", { facts: listFacts(here, names) });
  return [toReply(here.turn.language, text)];
}
