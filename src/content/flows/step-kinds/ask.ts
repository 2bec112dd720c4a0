import { z } from "zod";
import type { Localized } from "../../../languages/language.ts";
import { id } from "../../schema/parts.ts";
import { sentence, stepText, textsOf } from "../parts.ts";
import { shorten, defineStepKind } from "../step-kind.ts";

/** A question that fills a slot. */
type AskStep = {
  readonly kind: "ask";
  readonly slot: string;
  readonly text: Localized;
  readonly hint?: Localized;
  readonly retry?: Localized;
  readonly why?: Localized;
  readonly skip: boolean;
};

/** Syntax of `ask: slot`. */
export const askSyntax = defineStepKind({
  shape: {
    ask: id.describe("The slot to ask for."),
    text: stepText,
    hint: sentence.optional().describe("How to answer; added after a failed try."),
    retry: sentence.optional().describe("Said after the first failed try."),
    why: sentence.optional().describe('Answers "why do you ask?".'),
    skip: z.boolean().optional().describe("Whether it may be left out."),
  },
  isQuestion: true,
  outline: ({ ask: slot, text, hint, retry, why }) => ({
    fills: [{ name: slot, path: ["ask"] }],
    texts: textsOf({ text, hint, retry, why }),
  }),
  assemble: ({ ask: slot, text, hint, retry, why, skip = false }, fillFigures): AskStep => ({
    kind: "ask",
    slot,
    text: fillFigures(text),
    ...(hint && { hint: fillFigures(hint) }),
    ...(retry && { retry: fillFigures(retry) }),
    ...(why && { why: fillFigures(why) }),
    skip,
  }),
  draw: ({ slot, text, skip }) => ({
    label: `ask ${slot}: ${shorten(text.en)}${skip ? " (may be skipped)" : ""}`,
  }),
  nameOf: ({ ask: slot }) => slot,
});
