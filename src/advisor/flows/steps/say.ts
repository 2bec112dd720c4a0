import type { StepOf } from "../../../content/model/flow.ts";
import { toReply } from "../../model/reply.ts";
import type { StepKind } from "../step-kind.ts";
import { filled } from "../text.ts";

/** A text of the bot. */
export const say: StepKind<StepOf<"say">> = {
  run(flowContext, { text }) {
    return { kind: "passed", replies: [toReply(flowContext.turn.language, filled(flowContext, text))] };
  },
};
