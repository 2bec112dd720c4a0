import type { Localized } from "../../../languages/language.ts";
import { sentence, textsOf } from "../parts.ts";
import { shorten, defineStepKind } from "../step-kind.ts";

/** A text that the bot says. */
type SayStep = { readonly kind: "say"; readonly text: Localized };

/** Syntax of `say: { en, sv }`. */
export const saySyntax = defineStepKind({
  shape: { say: sentence.describe("Says something.") },
  outline: ({ say: text }) => ({ texts: textsOf({ say: text }) }),
  assemble: ({ say: text }, fillFigures): SayStep => ({ kind: "say", text: fillFigures(text) }),
  draw: ({ text }) => ({ label: shorten(text.en) }),
});
