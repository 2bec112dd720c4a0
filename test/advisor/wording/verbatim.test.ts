import { expect, test } from "vitest";
import { slotBehaviourOf } from "../../../src/advisor/slots/slot-behaviours.ts";
import type { Slot } from "../../../src/content/model/flow.ts";

const ANY = {
  name: "slot",
  title: { en: "slot", sv: "slot" },
  says: { en: [], sv: [] },
  remember: false,
  isPrefilled: true,
};
const EMAIL: Slot = { ...ANY, type: "email" };
const TEXT: Slot = { ...ANY, type: "text", max: 100, questions: false, complaints: false };

test.each([
  ["anna@example.com", undefined],
  ["*anna*@example.com", "*anna*@example.com"],
  ["`bo`@xn--rksmrgs-5wao1o.se", "`bo`@räksmörgås.se"],
])("the address %s keeps its special characters: %s", (value, shown) => {
  expect(slotBehaviourOf(EMAIL).toVerbatim?.(value)).toBe(shown);
});

test.each([
  ["plain words", undefined],
  ["<b>bold</b>", "<b>bold</b>"],
])("the text %j keeps its special characters: %j", (value, shown) => {
  expect(slotBehaviourOf(TEXT).toVerbatim?.(value)).toBe(shown);
});
