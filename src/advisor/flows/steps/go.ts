import type { StepOf } from "../../../content/model/flow.ts";
import type { StepBehaviour } from "../step-behaviour.ts";

/** A jump to another step. */
export const goBehaviour: StepBehaviour<StepOf<"go">> = { run: (_, { to }) => ({ kind: "jumps", to }) };
