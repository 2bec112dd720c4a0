import type { StepOf } from "../../../content/model/flow.ts";
import type { StepKind } from "../step-kind.ts";

/** The end of a flow. */
export const end: StepKind<StepOf<"end">> = { run: (_, { offers }) => ({ kind: "ends", offers }) };
