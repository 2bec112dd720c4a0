import type { Localized } from "../../../languages/language.ts";
import { sentence, textsOf } from "../parts.ts";
import { shorten, stepKind } from "../step-kind.ts";

/** Words that the bot says. */
type SayStep = { readonly kind: "say"; readonly text: Localized };

/** `say: { en, sv }` */
export const say = stepKind({
  shape: { say: sentence.describe("Says something.") },
  outline: ({ say: text }) => ({ texts: textsOf({ say: text }) }),
  assemble: ({ say: text }, place): SayStep => ({ kind: "say", text: place(text) }),
  draw: ({ text }) => ({ label: shorten(text.en) }),
});
