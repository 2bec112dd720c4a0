import type { StepOf } from "../../content/model/flow.ts";
import type { Reply } from "../model/reply.ts";
import type { FlowContext } from "./context.ts";

/** What a `show` step shows. */
export type Shown = StepOf<"show">["shown"];

/** Behaviour of a kind of thing that a `show` step shows. */
export type ShownKind<S extends Shown = Shown> = {
  /** Shows it; `undefined` where the content no longer has it. */
  show(flowContext: FlowContext, shown: S): Reply | undefined;
};
