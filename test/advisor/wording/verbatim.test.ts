import { expect, test } from "vitest";
import { typeOf } from "../../../src/advisor/slots/slot-types.ts";
import type { Slot } from "../../../src/content/model/flow.ts";

const ANY = {
  name: "slot",
  title: { en: "slot", sv: "slot" },
  says: { en: [], sv: [] },
  remember: false,
  isPrefilled: true,
};
const EMAIL: Slot = { ...ANY, type: "email" };
const TEXT: Slot = { ...ANY, type: "text", max: 100, questions: false };

test.each([
  ["anna@example.com", undefined],
  ["*anna*@example.com", "*anna*@example.com"],
  ["`bo`@xn--rksmrgs-5wao1o.se", "`bo`@räksmörgås.se"],
])("the address %s keeps its signs: %s", (value, shown) => {
  expect(typeOf(EMAIL).toVerbatim?.(value)).toBe(shown);
});

test.each([
  ["plain words", undefined],
  ["<b>bold</b>", "<b>bold</b>"],
])("the words %j keep their signs: %j", (value, shown) => {
  expect(typeOf(TEXT).toVerbatim?.(value)).toBe(shown);
});
