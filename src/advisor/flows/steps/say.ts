import type { StepOf } from "../../../content/model/flow.ts";
import { toReply } from "../../model/reply.ts";
import type { StepBehaviour } from "../step-behaviour.ts";
import { fillText } from "../text.ts";

/** A text of the bot. */
export const sayBehaviour: StepBehaviour<StepOf<"say">> = {
  run(flowContext, { text }) {
    return { kind: "passed", replies: [toReply(flowContext.turn.language, fillText(flowContext, text))] };
  },
};
