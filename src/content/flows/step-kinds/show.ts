import { z } from "zod";
import type { Localized } from "../../../languages/language.ts";
import { below, optionalKeys, stepText, textsOf } from "../parts.ts";
import { SHOWN_KINDS } from "../shown-kinds.ts";
import { defineStepKind, type StepSyntax } from "../step-kind.ts";

/** The thing that a `show` step shows. */
type Shown = ReturnType<(typeof SHOWN_KINDS)[keyof typeof SHOWN_KINDS]["assemble"]>;

/** A thing to show, with a text above it. */
type ShowStep = { readonly kind: "show"; readonly shown: Shown; readonly text?: Localized };

const NAMES = Object.keys(SHOWN_KINDS) as (keyof typeof SHOWN_KINDS)[];

/** Syntax of `show: { topic }`, `show: { salary }` and so on; `SHOWN_KINDS` lists what can be shown. */
export const showSyntax = defineStepKind({
  shape: {
    show: z
      .strictObject(optionalKeys(Object.values(SHOWN_KINDS).map(({ shape }) => shape)))
      .describe("Shows a topic, salary levels, an education path or a card."),
    text: stepText.optional(),
  },
  check({ show: shown, text }) {
    const named = NAMES.filter((name) => shown[name] !== undefined);
    const [name] = named;
    if (name === undefined || named.length > 1)
      return [{ path: ["show"], message: `must show one of ${NAMES.join(", ")}` }];
    const { shape, hasOwnText } = SHOWN_KINDS[name];
    const strange = Object.keys(shown).filter((key) => !Object.hasOwn(shape, key));
    return [
      ...strange.map((key) => ({ path: ["show", key], message: `does not belong to "${name}"`, isAtKey: true })),
      ...below(["show"], SHOWN_KINDS[name].check(shown)),
      ...(hasOwnText && text !== undefined
        ? [{ path: ["text"], message: `does not belong to a shown ${name}, which has its own`, isAtKey: true }]
        : []),
    ];
  },
  outline({ show: shown, text }) {
    const { texts = [], conditions = [], references = [] } = kindOf(shown).outline(shown);
    return {
      texts: [...below(["show"], texts), ...textsOf({ text })],
      conditions: below(["show"], conditions),
      references: below(["show"], references),
    };
  },
  assemble: ({ show: shown, text }, fillFigures): ShowStep => ({
    kind: "show",
    shown: kindOf(shown).assemble(shown, fillFigures),
    ...(text && { text: fillFigures(text) }),
  }),
  draw({ shown }) {
    const kind: StepSyntax<Shown> = SHOWN_KINDS[shown.kind];
    return kind.draw(shown);
  },
});

function kindOf(shown: Readonly<Record<string, unknown>>) {
  return SHOWN_KINDS[NAMES.find((name) => shown[name] !== undefined)!];
}
