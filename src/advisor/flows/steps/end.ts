import type { StepOf } from "../../../content/model/flow.ts";
import type { StepBehaviour } from "../step-behaviour.ts";

/** The end of a flow. */
export const endBehaviour: StepBehaviour<StepOf<"end">> = { run: (_, { offers }) => ({ kind: "ends", offers }) };
