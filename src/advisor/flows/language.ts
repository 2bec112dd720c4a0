import type { Language } from "../../content/model/content.ts";
import { withValue, type Here } from "./here.ts";
import { stay } from "./outcome.ts";
import { prompt } from "./prompt.ts";
import type { Outcome } from "../model/turn.ts";
import { voiced } from "../wording/voiced.ts";

/** Speaks another language and stays where the flow is. */
export function switchLanguage(here: Here, language: Language): Outcome {
  const switched = followLanguage({ ...here, turn: { ...here.turn, language } });
  return stay(switched, [prompt(switched, [voiced(switched.turn, "switched-language")])]);
}

/** What was taken unasked from the conversation goes with it; a language that somebody chose stays. */
function followLanguage(here: Here): Here {
  const { flow, state, turn } = here;
  const isChosen = (name: string) =>
    flow.steps.some((step) => step.kind === "ask" && step.slot === name && state.answered.includes(step.key));
  const followers = [...flow.slots.values()].filter(
    ({ name, type }) => type === "language" && state.slots[name] !== undefined && !isChosen(name),
  );
  return followers.reduce((changed, { name }) => withValue(changed, name, turn.language), here);
}
