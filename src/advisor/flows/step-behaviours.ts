import type { Step, StepKindName } from "../../content/model/flow.ts";
import type { StepKind } from "./step-kind.ts";
import { ask } from "./steps/ask.ts";
import { confirm } from "./steps/confirm.ts";
import { act } from "./steps/do.ts";
import { end } from "./steps/end.ts";
import { go } from "./steps/go.ts";
import { rank } from "./steps/rank.ts";
import { say } from "./steps/say.ts";
import { show } from "./steps/show.ts";

const STEP_KINDS: { readonly [Name in StepKindName]: StepKind<Extract<Step, { kind: Name }>> } = {
  ask,
  say,
  show,
  rank,
  confirm,
  do: act,
  go,
  end,
};

/** Returns the behaviour of a step's kind. */
export function kindOf(step: Step): StepKind {
  return STEP_KINDS[step.kind];
}
