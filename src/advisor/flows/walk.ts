import type { Step } from "../../content/model/flow.ts";
import { holds } from "./condition.ts";
import { toRequest } from "./request.ts";
import { withoutSlots, withValue, type FlowContext } from "./context.ts";
import { toLocalZone } from "../../entities/times/time-zones.ts";
import { rankItems, show } from "./show.ts";
import { filled } from "./text.ts";
import { localize } from "../wording/localize.ts";
import type { FlowActionRequest } from "../model/command.ts";
import { toReply, type Reply } from "../model/reply.ts";

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
  readonly request?: { readonly request: FlowActionRequest; readonly done: Reply; readonly failed: Reply };
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
    switch (step.kind) {
      case "ask":
        if (flowContext.state.slots[step.slot] !== undefined) break;
        flowContext = withStandard(flowContext, step.slot);
        if (flowContext.state.slots[step.slot] !== undefined) break;
        return { flowContext: waitAt(flowContext, step.key), replies, waits: true, offers: [] };
      case "confirm":
        return { flowContext: waitAt(flowContext, step.key), replies, waits: true, offers: [] };
      case "go": {
        const target = steps.findIndex(({ key }) => key === step.to);
        if (target < at) flowContext = forgetFrom(flowContext, steps.slice(target, at));
        at = target;
        break;
      }
      case "end":
        return { flowContext, replies, waits: false, offers: step.offers };
      case "do": {
        const { language } = flowContext.turn;
        const failed = step.failed ? filled(flowContext, step.failed) : localize(flowContext.turn, "flow-failed");
        const request = {
          request: toRequest(flowContext, step),
          done: toReply(language, filled(flowContext, step.done)),
          failed: toReply(language, failed),
        };
        return { flowContext, replies, waits: false, offers: [], request };
      }
      case "say":
      case "rank":
      case "show-topic":
      case "show-salary":
      case "show-education":
      case "show-card":
        if (step.kind === "rank" && step.saves !== undefined) {
          flowContext = withValue(flowContext, step.saves, rankItems(flowContext, step.items)[0]!.item.id);
        }
        if (isSaid(step)) replies.push(...show(flowContext, step));
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

/** Takes what need not be asked because it is told by the channel, the conversation or the flow itself. */
function withStandard(flowContext: FlowContext, name: string): FlowContext {
  const slot = flowContext.flow.slots.get(name);
  const { requestContext, language } = flowContext.turn;
  if (slot?.type === "time-zone") return withValue(flowContext, name, toLocalZone(requestContext.timeZone));
  if (slot?.type === "language") return withValue(flowContext, name, language);
  if (slot?.type !== "choice" || slot.standard === undefined) return flowContext;
  return withValue(flowContext, name, slot.standard);
}

function waitAt(flowContext: FlowContext, step: string): FlowContext {
  return { ...flowContext, state: { ...flowContext.state, step, tries: 0 } };
}

/** A jump back asks again. */
function forgetFrom(flowContext: FlowContext, steps: readonly Step[]): FlowContext {
  const names = steps.flatMap((step) => (step.kind === "ask" ? [step.slot] : []));
  return { ...flowContext, state: { ...flowContext.state, slots: withoutSlots(flowContext.state.slots, names) } };
}
