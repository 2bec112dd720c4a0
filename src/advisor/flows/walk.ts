import { askedSlot, type Step } from "../../content/model/flow.ts";
import type { Reply } from "../model/reply.ts";
import { holds } from "./condition.ts";
import { withoutSlots, type FlowContext } from "./context.ts";
import type { RequestedAction } from "./step-kind.ts";
import { kindOf } from "./step-kinds.ts";

/** What a flow said on its way, and where it stopped. */
export type Walked = {
  /** As it is now; `state.step` names the question when it waits. */
  readonly flowContext: FlowContext;
  readonly replies: readonly Reply[];
  /** Whether it waits for an answer; else it has ended. */
  readonly waits: boolean;
  /** Ids of the topics and flows to offer at the end. */
  readonly offers: readonly string[];
  /** What to carry out at the end. */
  readonly request?: RequestedAction;
};

/** No flow is this long; a way round without a question would be, were the check to miss one. */
const MAX_STEPS = 500;

/**
 * Goes through a flow from a step until it needs an answer or ends. Questions whose answer is known are passed over.
 * @param isSaid whether a step that says something is to be heard; after a correction not all of it is said again.
 */
export function walk(start: FlowContext, from: number, isSaid: (step: Step) => boolean = () => true): Walked {
  const { steps } = start.flow;
  const replies: Reply[] = [];
  let flowContext = start;
  let at = from;
  for (let count = 0; count < MAX_STEPS; count++) {
    const step = steps[at];
    if (step === undefined) break;
    at += 1;
    if (!holds(step.when, flowContext.state.slots, flowContext.turn.requestContext)) continue;
    const result = kindOf(step).run(flowContext, step);
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

/** Puts together replies that are nothing but text with the one that follows them. */
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
  return { ...flowContext, state: { ...flowContext.state, step, tries: 0 } };
}

/** A jump back asks again. */
function forgetFrom(flowContext: FlowContext, steps: readonly Step[]): FlowContext {
  const names = steps.flatMap((step) => askedSlot(step) ?? []);
  return { ...flowContext, state: { ...flowContext.state, slots: withoutSlots(flowContext.state.slots, names) } };
}
