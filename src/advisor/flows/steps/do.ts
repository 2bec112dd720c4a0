import type { StepOf } from "../../../content/model/flow.ts";
import { toReply } from "../../model/reply.ts";
import { localize } from "../../wording/localize.ts";
import { toRequest } from "../request.ts";
import type { StepBehaviour } from "../step-behaviour.ts";
import { fillText } from "../text.ts";

/** A request to execute an action, which ends the flow. */
export const doBehaviour: StepBehaviour<StepOf<"do">> = {
  run(flowContext, step) {
    const { language } = flowContext.turn;
    const failed = step.failed ? fillText(flowContext, step.failed) : localize(flowContext.turn, "flow-failed");
    const action = {
      request: toRequest(flowContext, step),
      done: toReply(language, fillText(flowContext, step.done)),
      failed: toReply(language, failed),
    };
    return { kind: "ends", action };
  },
};
