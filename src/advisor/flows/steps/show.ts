import type { StepOf } from "../../../content/model/flow.ts";
import { shownBehaviourOf } from "../shown-behaviours.ts";
import type { StepBehaviour } from "../step-behaviour.ts";
import { fillText } from "../text.ts";
import { withFactSources } from "../told-facts.ts";

/** Content shown below the text of the step; no reply where the content no longer has it. */
export const showBehaviour: StepBehaviour<StepOf<"show">> = {
  run(flowContext, { shown, text }) {
    const reply = shownBehaviourOf(shown).show(flowContext, shown);
    if (reply === undefined) return { kind: "passed" };
    if (text === undefined) return { kind: "passed", replies: [reply] };
    const told = { ...reply, text: `${fillText(flowContext, text)}\n\n${reply.text}` };
    return { kind: "passed", replies: [withFactSources(flowContext, told, [text[flowContext.turn.language]])] };
  },
};
