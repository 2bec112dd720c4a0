import { z } from "zod";
import type { Localized } from "../../../languages/language.ts";
import type { Condition } from "../../model/condition.ts";
import { below, condition, said, sentence, textsOf } from "../parts.ts";
import { defineShownKind } from "../shown-kind.ts";
import { shorten } from "../step-kind.ts";

/** A card with lines. */
type ShownCard = {
  readonly kind: "card";
  readonly title: Localized;
  readonly lines: readonly { readonly label: Localized; readonly text: Localized; readonly when?: Condition }[];
  /** Whether it has buttons to copy, print or mail it. */
  readonly isKept?: boolean;
};

/** Syntax of `show: { card: { title, lines, keep } }`. */
export const cardSyntax = defineShownKind({
  shape: {
    card: z
      .strictObject({
        title: sentence,
        lines: z.array(z.strictObject({ label: said, text: sentence, when: condition.optional() })).min(1),
        keep: z.literal(true).optional().describe("Offers to copy, print or mail the card."),
      })
      .describe("A card with lines."),
  },
  outline: ({ card: { title, lines } }) => ({
    texts: [
      ...below(["card"], textsOf({ title })),
      ...lines.flatMap(({ label, text }, at) => below(["card", "lines", at], textsOf({ label, text }))),
    ],
    conditions: lines.flatMap(({ when }, at) => (when ? [{ when, path: ["card", "lines", at, "when"] }] : [])),
  }),
  assemble: ({ card: { title, lines, keep } }, fillFigures): ShownCard => ({
    kind: "card",
    title: fillFigures(title),
    lines: lines.map(({ label, text, when }) => ({ label, text: fillFigures(text), ...(when && { when }) })),
    ...(keep && { isKept: true }),
  }),
  draw: ({ title }) => ({ label: `card: ${shorten(title.en)}` }),
});
