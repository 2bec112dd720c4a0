import type { SlotOf } from "../../../content/model/flow.ts";
import { toPhrase } from "../../../entities/phrases.ts";
import { readNumber } from "../../../entities/read-number.ts";
import { formatNumber } from "../../../languages/format-money.ts";
import { LANGUAGES } from "../../../languages/language.ts";
import type { Turn } from "../../model/turn.ts";
import { localize } from "../../wording/localize.ts";
import { UNCLEAR, type SlotBehaviour } from "../slot-behaviour.ts";

type NumberSlot = SlotOf<"number">;

/** A number within bounds; prefilled only where its unit follows: "5 years". */
export const numberBehaviour: SlotBehaviour<NumberSlot> = {
  read(turn, slot, text) {
    const value = readNumber(text);
    if (value === undefined) return UNCLEAR;
    return isWithin(slot, value) ? { kind: "value", value } : { kind: "invalid", say: explain(turn, slot) };
  },
  readMentioned(slot, text) {
    const { unit } = slot;
    if (unit === undefined) return undefined;
    const units = new Set(LANGUAGES.flatMap((language) => unit[language]).map(toPhrase));
    const found = [...toPhrase(text).matchAll(/(?<number>\d+) (?<unit>\p{L}+)/gu)].filter(({ groups }) =>
      units.has(groups!["unit"]!),
    );
    const value = Number(found[0]?.groups?.["number"]);
    return found.length === 1 && isWithin(slot, value) ? value : undefined;
  },
  accepts: (slot, value) => typeof value === "number" && isWithin(slot, value),
  name: ({ language }, _, value) => formatNumber(Number(value), language),
  explain,
  correctedBy: "words",
  dropsOpening: true,
};

function isWithin({ min, max }: NumberSlot, value: number): boolean {
  return value >= min && value <= max;
}

function explain(turn: Turn, { min, max }: NumberSlot): string {
  return localize(turn, "flow-number", { min: `${min}`, max: `${max}` });
}
