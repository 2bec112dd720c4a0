import type { StepOf } from "../../../content/model/flow.ts";
import { localize } from "../../wording/localize.ts";
import { orList } from "../../wording/or-list.ts";
import { applicableSlots, changeButtons, requestButton } from "../buttons.ts";
import type { StepBehaviour } from "../step-behaviour.ts";
import { describeSlot, fillText } from "../text.ts";

/** Largest number of change buttons; more are shown on request only. */
const MAX_CHANGES = 4;

/** A question whether the values of some slots are right. */
export const confirmBehaviour: StepBehaviour<StepOf<"confirm">> = {
  run: () => ({ kind: "waits" }),
  asking: {
    toQuestion: (step) => ({ step, confirms: step.slots, canSkip: false }),
    text(flowContext, { slots, text }) {
      const intro = text ? fillText(flowContext, text) : localize(flowContext.turn, "flow-confirm");
      const facts = applicableSlots(flowContext, slots).map((name) => `- ${describeSlot(flowContext, name)}`);
      return [intro, facts.join("\n")].join("\n\n");
    },
    buttons(flowContext, { slots }) {
      const changes = changeButtons(flowContext, applicableSlots(flowContext, slots));
      return [
        requestButton(flowContext, "confirm", "label-right"),
        ...(changes.length > MAX_CHANGES ? [requestButton(flowContext, "change", "label-change-what")] : changes),
        requestButton(flowContext, "cancel", "label-cancel"),
      ];
    },
    explain({ turn }) {
      const options = orList([localize(turn, "label-yes"), localize(turn, "label-no")], turn.language);
      return localize(turn, "flow-unclear", { options });
    },
  },
};
