import type { StepOf } from "../../../content/model/flow.ts";
import { shownKindOf } from "../shown-kinds.ts";
import type { StepKind } from "../step-kind.ts";
import { filled } from "../text.ts";

/** Content shown below the text of the step; no reply where the content no longer has it. */
export const show: StepKind<StepOf<"show">> = {
  run(flowContext, { shown, text }) {
    const reply = shownKindOf(shown).show(flowContext, shown);
    if (reply === undefined) return { kind: "passed" };
    const words = text === undefined ? reply.text : `${filled(flowContext, text)}\n\n${reply.text}`;
    return { kind: "passed", replies: [{ ...reply, text: words }] };
  },
};
