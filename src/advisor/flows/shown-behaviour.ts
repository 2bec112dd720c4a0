import type { StepOf } from "../../content/model/flow.ts";
import type { Reply } from "../model/reply.ts";
import type { FlowContext } from "./context.ts";

/** The content that a `show` step shows. */
export type Shown = StepOf<"show">["shown"];

/** Behaviour of one kind of content of `show` steps. */
export type ShownBehaviour<S extends Shown = Shown> = {
  /** Creates the reply; `undefined` where the content no longer has it. */
  show(flowContext: FlowContext, shown: S): Reply | undefined;
};
