import { askAgain, correct, giveAnswer, continueFlow } from "./answer.ts";
import { findFlowContext, type FlowContext } from "./context.ts";
import { asksFor, questionOf } from "./question.ts";
import { flowDecision, stayInFlow, takeUp, moveToQuestion, withKnownFacts } from "./outcome.ts";
import { repeatQuestion, prompt } from "./prompt.ts";
import { isAcceptable } from "../slots/held.ts";
import { executeRequest } from "./repairs.ts";
import { resumeFlow, startFlow } from "./start.ts";
import { localize } from "../wording/localize.ts";
import { toReply, type ButtonValue } from "../model/reply.ts";
import { topicButtons } from "../wording/topic-buttons.ts";
import type { Outcome, Turn } from "../model/turn.ts";

type FlowButton = Extract<ButtonValue, { flow: string }>;
type RunButton = Extract<FlowButton, { run: number }>;

/**
 * Applies a button of a flow. A button of an earlier question corrects its answer while the flow is active and has
 * expired afterwards; a second press has no effect.
 */
export function pressInFlow(turn: Turn, value: FlowButton): Outcome | undefined {
  const flow = turn.content.flows.get(value.flow);
  if (flow === undefined) return undefined;
  if (!("run" in value)) return startFlow(turn, flow, value.known);
  const flowContext = findRun(turn, value.run);
  return flowContext === undefined ? sayExpired(turn, value.flow) : press(flowContext, value);
}

function press(flowContext: FlowContext, value: RunButton): Outcome {
  const nothing = () => stayInFlow(flowContext, [prompt(flowContext)]);
  const question = questionOf(flowContext)!;
  if ("change" in value) {
    return (asksFor(question, value.change) ? undefined : askAgain(flowContext, value.change)) ?? nothing();
  }
  if ("request" in value) {
    if (value.request === "resume") return resumeFlow(flowContext.turn, flowContext.state) ?? nothing();
    if (value.request === "cancel" || value.request === "person") return executeRequest(flowContext, value.request);
    // The step has passed, so its action has been executed already.
    if (value.step !== flowContext.state.step) return nothing();
    return value.request === "confirm" && question.confirms !== undefined
      ? continueFlow(flowContext, question)
      : executeRequest(flowContext, value.request);
  }
  const slot = flowContext.flow.slots.get(value.slot);
  if (slot === undefined || !isAcceptable(flowContext.flow, value.slot, value.value)) return nothing();
  if (asksFor(question, slot.name)) return giveAnswer(flowContext, question, value.value);
  const held = flowContext.state.slots[slot.name];
  return held === undefined || held === value.value ? nothing() : correct(flowContext, slot, value.value);
}

/** Finds the flow run that a button belongs to; a suspended run is resumed. */
function findRun(turn: Turn, run: number): FlowContext | undefined {
  const { flow, aside = [] } = turn.session;
  const state = [flow, ...aside].find((each) => each?.run === run);
  const found = findFlowContext(turn, state);
  const flowContext = found && moveToQuestion(state === flow ? found : withKnownFacts(found));
  if (flowContext === undefined || state === flow) return flowContext;
  const session = takeUp(turn.session, flowContext.state);
  return { ...flowContext, turn: { ...turn, session }, state: session.flow };
}

function sayExpired(turn: Turn, id: string): Outcome {
  const { content, language, session } = turn;
  const flow = content.flows.get(id)!;
  const text = localize(turn, "flow-over", { title: flow.title[language] });
  const flowContext = findFlowContext(turn);
  const back = flowContext && moveToQuestion(flowContext);
  if (back !== undefined) return stayInFlow(back, [toReply(language, text), repeatQuestion(back)]);
  const suggestions = topicButtons(content, [id, ...content.starters.slice(0, 3)], language);
  return {
    session: { ...session, language, said: session.said ?? { kind: "other" } },
    replies: [toReply(language, text, suggestions)],
    decision: flowDecision(flow),
  };
}
