import { slotBehaviourOf } from "../slots/slot-behaviours.ts";
import { localize } from "../wording/localize.ts";
import { orList } from "../wording/or-list.ts";
import type { Outcome } from "../model/turn.ts";
import { requestButton } from "./buttons.ts";
import type { FlowContext } from "./context.ts";
import { stayInFlow } from "./outcome.ts";
import { prompt } from "./prompt.ts";
import { questionOf, slotOf } from "./question.ts";
import { fillText } from "./text.ts";

/** Helps to answer a question that cannot be skipped: with its choices, or with how to answer and why it is asked. */
export function helpToAnswer(flowContext: FlowContext): Outcome {
  const { turn } = flowContext;
  const question = questionOf(flowContext);
  const slot = slotOf(flowContext, question);
  const options =
    slot?.type === "choice" || slot?.type === "yes-no" ? slotBehaviourOf(slot).listAnswers?.(turn, slot) : [];
  const titles = (options ?? []).map(({ label }) => label);
  const own = question?.hint ?? question?.why;
  const help =
    titles.length > 0
      ? [localize(turn, "flow-closest", { options: orList(titles, turn.language) })]
      : [localize(turn, "flow-no-skip"), ...(own ? [fillText(flowContext, own)] : [])];
  const asked = prompt(flowContext, help);
  const cancel = requestButton(flowContext, "cancel", "label-cancel");
  return stayInFlow(flowContext, [{ ...asked, suggestions: [...asked.suggestions, cancel] }]);
}
