import { askAgain, correct, giveAnswer, goOn } from "./answer.ts";
import { findHere, questionOf, type Here } from "./here.ts";
import { flowDecision, putAside, stay, takeUp, toQuestion } from "./outcome.ts";
import { comeBack, prompt } from "./prompt.ts";
import { isAcceptable } from "../slots/prefill.ts";
import { repair } from "./repairs.ts";
import { resumeFlow, startFlow } from "./start.ts";
import { voiced } from "../wording/voiced.ts";
import { toReply, type ButtonValue } from "../model/reply.ts";
import { topicButtons } from "../wording/say.ts";
import { MAX_FLOWS_ASIDE } from "../model/session.ts";
import type { Outcome, Turn } from "../model/turn.ts";

type FlowButton = Extract<ButtonValue, { flow: string }>;
type RunButton = Extract<FlowButton, { run: number }>;

/**
 * Does what a button of a flow says. One of a question that has passed corrects its answer while the flow goes on, and is
 * over afterwards; pressed twice it acts once.
 */
export function pressInFlow(turn: Turn, value: FlowButton): Outcome | undefined {
  const flow = turn.content.flows.get(value.flow);
  if (flow === undefined) return undefined;
  if (!("run" in value)) return startFlow(turn, flow, value.known);
  const here = findRun(turn, value.run);
  return here === undefined ? sayOver(turn, value.flow) : press(here, value);
}

function press(here: Here, value: RunButton): Outcome {
  const nothing = () => stay(here, [prompt(here)]);
  const question = questionOf(here)!;
  if ("change" in value) {
    const isAsked = question.kind === "ask" && question.slot === value.change;
    return (isAsked ? undefined : askAgain(here, value.change)) ?? nothing();
  }
  if ("request" in value) {
    if (value.request === "resume") return resumeFlow(here.turn, here.state) ?? nothing();
    if (value.request === "cancel" || value.request === "person") return repair(here, value.request);
    // Of a step that has passed: what it asked for has been done.
    if (value.step !== here.state.step) return nothing();
    return value.request === "confirm" && question.kind === "confirm"
      ? goOn(here, question)
      : repair(here, value.request);
  }
  const slot = here.flow.slots.get(value.slot);
  if (slot === undefined || !isAcceptable(slot, value.value)) return nothing();
  if (question.kind === "ask" && question.slot === slot.name) return giveAnswer(here, question, value.value);
  const held = here.state.slots[slot.name];
  return held === undefined || held === value.value ? nothing() : correct(here, slot, value.value);
}

/** The run of a flow that a button belongs to, taken up when it was left for another. */
function findRun(turn: Turn, run: number): Here | undefined {
  const { flow, aside = [] } = turn.session;
  const state = [flow, ...aside].find((each) => each?.run === run);
  const found = findHere(turn, state);
  const here = found && toQuestion(found);
  if (here === undefined || state === flow) return here;
  const session = takeUp(putAside(turn.session, MAX_FLOWS_ASIDE), here.state);
  return { ...here, turn: { ...turn, session } };
}

function sayOver(turn: Turn, id: string): Outcome {
  const { content, language, session } = turn;
  const flow = content.flows.get(id)!;
  const text = voiced(turn, "flow-over", { title: flow.title[language] });
  const here = findHere(turn);
  const back = here && toQuestion(here);
  if (back !== undefined) return stay(back, [toReply(language, text), comeBack(back)]);
  const suggestions = topicButtons(content, [id, ...content.starters.slice(0, 3)], language);
  return {
    session: { ...session, language, said: session.said ?? { kind: "other" } },
    replies: [toReply(language, text, suggestions)],
    decision: flowDecision(flow),
  };
}
