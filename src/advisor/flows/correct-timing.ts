import { findAction, type SlotValue } from "../../content/model/flow.ts";
import { isTiming, readTiming } from "../jobs/alert-timing.ts";
import type { Outcome } from "../model/turn.ts";
import { correct } from "./answer.ts";
import { questionOf } from "./question.ts";
import { withValue, type FlowContext } from "./context.ts";

/** Corrects how often and at what hour the alert of a form comes, both at once: `every Monday at nine`. */
export function correctTiming(flowContext: FlowContext): Outcome | undefined {
  const { turn, flow } = flowContext;
  const fields = findAction(flow, "save-alert")?.fields;
  if (fields === undefined || !isCorrection(flowContext)) return undefined;
  const said = Object.entries<SlotValue>(readTiming(turn.content, turn.message.text)).flatMap(([field, value]) => {
    const slot = flow.slots.get(fields[field] ?? "");
    return slot === undefined ? [] : [{ slot, value }];
  });
  const last = said.at(-1);
  if (last === undefined) return undefined;
  const filled = said
    .slice(0, -1)
    .reduce((context, { slot, value }) => withValue(context, slot.name, value), flowContext);
  return correct(filled, last.slot, last.value);
}

/** A question for a slot is answered first; "in Lund every day" tells the place as well. */
function isCorrection(flowContext: FlowContext): boolean {
  const { turn } = flowContext;
  if (isTiming(turn)) return true;
  return turn.reading.alertChange === "change" && questionOf(flowContext)?.slot === undefined;
}
