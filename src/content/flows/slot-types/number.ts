import { z } from "zod";
import type { Localized } from "../../../languages/language.ts";
import { localized, text } from "../../schema/parts.ts";
import { slotType } from "../slot-type.ts";
import { max } from "./max.ts";

/** A number within bounds. */
type NumberSlot = {
  readonly min: number;
  readonly max: number;
  /** Words that, after a number in a longer sentence, tell that it is this one: years. */
  readonly unit?: Localized<readonly string[]>;
};

/** A number between two others, inclusive. */
export const number = slotType({
  shape: {
    min: z.number().describe("Of a number: the lowest."),
    max,
    unit: localized(z.array(text).min(1)).optional().describe("Of a number: words after it that tell it is this one."),
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
