import type { Step, StepKindName } from "../../content/model/flow.ts";
import type { StepBehaviour } from "./step-behaviour.ts";
import { askBehaviour } from "./steps/ask.ts";
import { confirmBehaviour } from "./steps/confirm.ts";
import { doBehaviour } from "./steps/do.ts";
import { endBehaviour } from "./steps/end.ts";
import { goBehaviour } from "./steps/go.ts";
import { rankBehaviour } from "./steps/rank.ts";
import { sayBehaviour } from "./steps/say.ts";
import { showBehaviour } from "./steps/show.ts";

const STEP_BEHAVIOURS: { readonly [Name in StepKindName]: StepBehaviour<Extract<Step, { kind: Name }>> } = {
  ask: askBehaviour,
  say: sayBehaviour,
  show: showBehaviour,
  rank: rankBehaviour,
  confirm: confirmBehaviour,
  do: doBehaviour,
  go: goBehaviour,
  end: endBehaviour,
};

/** Returns the behaviour of a step's kind. */
export function stepBehaviourOf(step: Step): StepBehaviour {
  return STEP_BEHAVIOURS[step.kind];
}
