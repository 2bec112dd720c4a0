import { z } from "zod";
import type { Localized } from "../../../languages/language.ts";
import { localized, nonEmptyText } from "../../schema/parts.ts";
import { defineSlotType } from "../slot-type.ts";
import { max } from "./max.ts";

/** A number within bounds. */
type NumberSlot = {
  readonly min: number;
  readonly max: number;
  /** Words by which a number in a longer sentence is recognized as this one: years. */
  readonly unit?: Localized<readonly string[]>;
};

/** Syntax of a slot for a number within inclusive bounds. */
export const numberSyntax = defineSlotType({
  shape: {
    min: z.number().describe("Of a number: the lowest."),
    max,
    unit: localized(z.array(nonEmptyText).min(1))
      .optional()
      .describe("Of a number: words after it by which it is recognized."),
  },
  canPrefill: true,
  takesBounds: true,
  check(slot) {
    return slot.min > slot.max ? [{ key: "min", message: `is more than the max, ${slot.max}` }] : [];
  },
  assemble({ unit, ...bounds }): NumberSlot {
    return { ...bounds, ...(unit && { unit }) };
  },
});
