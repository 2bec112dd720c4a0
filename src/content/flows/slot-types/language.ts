import { LANGUAGES } from "../../../languages/language.ts";
import { defineSlotType } from "../slot-type.ts";

/** Syntax of a slot for a language of the bot; the conversation fills it, and it is asked for only to change it. */
export const languageSyntax = defineSlotType({
  shape: {},
  canPrefill: false,
  assemble: () => ({}),
  listAnswers: () => LANGUAGES,
});
