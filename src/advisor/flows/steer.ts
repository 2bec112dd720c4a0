import type { ControlRequest } from "../../languages/model/reading.ts";
import { MESSAGE_WORDS } from "../../understanding/tuning.ts";
import { toPhrase } from "../../entities/phrases.ts";
import { slotBehaviourOf } from "../slots/slot-behaviours.ts";
import type { Outcome } from "../model/turn.ts";
import { giveAnswer } from "./answer.ts";
import type { FlowContext } from "./context.ts";
import { helpToAnswer } from "./help-to-answer.ts";
import { apologise, sayGoodbye, stopEverything } from "./leave.ts";
import { asksFor, questionOf, slotOf } from "./question.ts";
import { executeRequest, offerChanges } from "./repairs.ts";

/**
 * Yields to a message that steers the flow in any words: leaves it, goes back, explains. Returns `undefined` where the
 * message does nothing of that kind.
 */
export function steer(flowContext: FlowContext): Outcome | undefined {
  const { turn } = flowContext;
  const control = turn.reading.controls.find((each) => each !== "complaint" || !takesComplaints(flowContext));
  return control && follow(flowContext, control);
}

function follow(flowContext: FlowContext, control: ControlRequest): Outcome {
  switch (control) {
    case "goodbye":
      return sayGoodbye(flowContext);
    case "complaint":
      return apologise(flowContext);
    case "stop-all":
      return stopEverything(flowContext.turn);
    case "stop":
      return executeRequest(flowContext, "cancel");
    case "change":
      return offerChanges(flowContext);
    case "unsure":
      return skipOrHelp(flowContext);
    case "person":
    case "start-over":
    case "why":
    case "repeat":
    case "options":
    case "back":
    case "skip":
    case "resume":
      return executeRequest(flowContext, control);
  }
}

/** Yields to a goodbye or a complaint that has no set words. A long message tells something else as well. */
export function yieldToAct(flowContext: FlowContext): Outcome | undefined {
  const { reading, message } = flowContext.turn;
  if (toPhrase(message.text).split(" ").length > MESSAGE_WORDS.maxOutburst) return undefined;
  const slot = slotOf(flowContext, questionOf(flowContext));
  const isFreeText = slot !== undefined && slotBehaviourOf(slot).takesAnyWords === true;
  if (reading.acts.includes("goodbye") && (!isFreeText || reading.remainder.length === 0))
    return sayGoodbye(flowContext);
  if (!reading.acts.includes("complains") || takesComplaints(flowContext)) return undefined;
  // "That is wrong" of what is to be confirmed.
  return questionOf(flowContext)?.confirms === undefined ? apologise(flowContext) : offerChanges(flowContext);
}

/** Skips the question, or explains it where it needs an answer: "I don't know", "no". */
export function skipOrHelp(flowContext: FlowContext): Outcome {
  const question = questionOf(flowContext);
  if (question?.confirms !== undefined) return offerChanges(flowContext);
  return asksFor(question) && question.canSkip ? giveAnswer(flowContext, question, null) : helpToAnswer(flowContext);
}

/** Whether a complaint about the bot answers the current question. */
export function takesComplaints(flowContext: FlowContext): boolean {
  const slot = slotOf(flowContext, questionOf(flowContext));
  return slot !== undefined && slotBehaviourOf(slot).takesComplaints?.(slot) === true;
}
