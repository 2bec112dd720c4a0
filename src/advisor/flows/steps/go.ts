import type { StepOf } from "../../../content/model/flow.ts";
import type { StepKind } from "../step-kind.ts";

/** A jump to another step. */
export const go: StepKind<StepOf<"go">> = { run: (_, { to }) => ({ kind: "jumps", to }) };
