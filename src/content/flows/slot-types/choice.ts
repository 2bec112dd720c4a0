import { z } from "zod";
import { LANGUAGES, type Localized } from "../../../languages/language.ts";
import { CITIZENSHIPS, EDUCATIONS, LEVELS } from "../../../languages/model/reading.ts";
import { fromKeys } from "../../../records/from-keys.ts";
import { id } from "../../schema/parts.ts";
import { phrases, said } from "../parts.ts";
import { defineSlotType } from "../slot-type.ts";

/** One of a few options. */
type ChoiceSlot = {
  readonly options: readonly {
    readonly id: string;
    /** Shown on the button, and in texts with the slot's placeholder. */
    readonly title: Localized;
    /** Other names in visitors' words. */
    readonly says: Localized<readonly string[]>;
    /** Values of the slot's fact that the option stands for, besides its own id. */
    readonly means: readonly string[];
  }[];
  /** Option that is taken without a question unless the visitor names another. */
  readonly standard?: string;
};

/** Values of the facts that a choice may be. */
const FACT_VALUES = [...LEVELS, ...EDUCATIONS, ...CITIZENSHIPS];

const MIN_OPTIONS = 2;
const MAX_OPTIONS = 8;

/** Syntax of a slot for one of two to eight options. */
export const choiceSyntax = defineSlotType({
  shape: {
    options: z
      .record(
        id,
        z.strictObject({
          title: said.describe("On the button."),
          says: phrases.optional().describe("Other ways people say it."),
          means: z
            .array(z.enum(FACT_VALUES))
            .default([])
            .describe("Values of the slot's fact that it stands for, besides its own id."),
        }),
      )
      .describe("Of a choice: two to eight answers, by id."),
    standard: id
      .optional()
      .describe("Of a choice: the option taken without a question unless the visitor names another."),
  },
  canPrefill: true,
  check({ options, standard }) {
    const count = Object.keys(options).length;
    const isCounted = count >= MIN_OPTIONS && count <= MAX_OPTIONS;
    const isKnown = standard === undefined || Object.hasOwn(options, standard);
    return [
      ...(isCounted ? [] : [{ key: "options", message: `needs ${MIN_OPTIONS} to ${MAX_OPTIONS}, has ${count}` }]),
      ...(isKnown ? [] : [{ key: "standard", message: `there is no option "${standard}"` }]),
    ];
  },
  assemble({ options, standard }): ChoiceSlot {
    return {
      options: Object.entries(options).map(([name, { title, says, means }]) => ({
        id: name,
        title,
        says: says ?? NO_WORDS,
        means,
      })),
      ...(standard !== undefined && { standard }),
    };
  },
  listAnswers: ({ options }) => Object.keys(options),
});

const NO_WORDS = fromKeys(LANGUAGES, (): string[] => []);
