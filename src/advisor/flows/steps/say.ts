import type { StepOf } from "../../../content/model/flow.ts";
import { toReply } from "../../model/reply.ts";
import type { StepBehaviour } from "../step-behaviour.ts";
import { fillText } from "../text.ts";
import { withFactSources } from "../told-facts.ts";

/** A text of the bot. */
export const sayBehaviour: StepBehaviour<StepOf<"say">> = {
  run(flowContext, { text }) {
    const { language } = flowContext.turn;
    const reply = toReply(language, fillText(flowContext, text));
    return { kind: "passed", replies: [withFactSources(flowContext, reply, [text[language]])] };
  },
};
