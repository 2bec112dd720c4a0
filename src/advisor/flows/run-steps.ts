import { askedSlot, type Step } from "../../content/model/flow.ts";
import type { Reply } from "../model/reply.ts";
import { isMet } from "./condition.ts";
import { withoutSlots, type FlowContext } from "./context.ts";
import type { RequestedAction } from "./step-behaviour.ts";
import { stepBehaviourOf } from "./step-behaviours.ts";

/** Replies of the executed steps of a flow, and the step at which it stopped. */
export type StepsResult = {
  /** State after the steps; `state.step` names the question where the flow waits. */
  readonly flowContext: FlowContext;
  readonly replies: readonly Reply[];
  /** Whether the flow waits for an answer; otherwise it has ended. */
  readonly waits: boolean;
  /** Ids of the topics and flows to offer at the end. */
  readonly offers: readonly string[];
  /** Action to execute at the end. */
  readonly request?: RequestedAction;
};

/** Limit against endless loops, should the content check miss one; no flow is this long. */
const MAX_STEPS = 500;

/**
 * Executes the steps of a flow until it needs an answer or ends. Questions with a known answer are skipped.
 * @param isSaid whether the text of a step is included; after a correction not all texts are repeated.
 */
export function runSteps(start: FlowContext, from: number, isSaid: (step: Step) => boolean = () => true): StepsResult {
  const { steps } = start.flow;
  const replies: Reply[] = [];
  let flowContext = start;
  let at = from;
  for (let count = 0; count < MAX_STEPS; count++) {
    const step = steps[at];
    if (step === undefined) break;
    at += 1;
    if (!isMet(step.when, flowContext.state.slots, flowContext.turn.requestContext)) continue;
    const result = stepBehaviourOf(step).run(flowContext, step);
    flowContext = result.flowContext ?? flowContext;
    switch (result.kind) {
      case "waits":
        return { flowContext: waitAt(flowContext, step.key), replies, waits: true, offers: [] };
      case "ends": {
        const { offers = [], action } = result;
        return { flowContext, replies, waits: false, offers, ...(action && { request: action }) };
      }
      case "jumps": {
        const target = steps.findIndex(({ key }) => key === result.to);
        if (target < at) flowContext = forgetFrom(flowContext, steps.slice(target, at));
        at = target;
        break;
      }
      case "passed":
        if (isSaid(step)) replies.push(...(result.replies ?? []));
    }
  }
  return { flowContext, replies, waits: false, offers: [] };
}

/** Joins replies of text only with the reply that follows them. */
export function joinReplies(replies: readonly Reply[]): Reply[] {
  const joined: Reply[] = [];
  for (const reply of replies) {
    const last = joined.at(-1);
    const isBare = last && !last.card && !last.items && last.sources.length === 0 && last.suggestions.length === 0;
    const verbatim = [...(last?.verbatim ?? []), ...(reply.verbatim ?? [])];
    const written = verbatim.length > 0 ? { verbatim } : {};
    if (isBare && reply.text !== "")
      joined.splice(-1, 1, { ...reply, ...written, text: `${last.text}\n\n${reply.text}` });
    else joined.push(reply);
  }
  return joined;
}

function waitAt(flowContext: FlowContext, step: string): FlowContext {
  const { digressions: _, ...state } = flowContext.state;
  return { ...flowContext, state: { ...state, step, tries: 0 } };
}

/** A jump back asks the questions again. */
function forgetFrom(flowContext: FlowContext, steps: readonly Step[]): FlowContext {
  const names = steps.flatMap((step) => askedSlot(step) ?? []);
  return { ...flowContext, state: { ...flowContext.state, slots: withoutSlots(flowContext.state.slots, names) } };
}
