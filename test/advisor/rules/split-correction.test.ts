import { expect, test } from "vitest";
import { splitCorrection } from "../../../src/advisor/rules/correction/split-correction.ts";

test.each([
  ["I said vocational, not university", "vocational", "university"],
  ["not junior, senior", "senior", "junior"],
  ["no, in Malmö", "in malmö", ""],
  ["anything but the salary", "", "the salary"],
  ["I wasn't asking about pay, I was asking about education", "education", "pay"],
  ["no i meant as a junior", "as a junior", ""],
  ["forget the salary, what about remote work?", "what about remote work", "the salary"],
  ["inte juniorlönen utan den seniora", "den seniora", "juniorlönen"],
  ["jag menade utbildning, inte lön", "utbildning", "lön"],
  ["jag menade utbildning inte lön", "utbildning", "lön"],
  ["allt utom lön", "", "lön"],
  ["nej, men vad tjänar en senior", "vad tjänar en senior", ""],
])("%s: %s is meant, not %s", (text, wanted, refused) => {
  expect(splitCorrection(text)).toEqual({ wanted, refused });
});

test.each(["what does a junior earn", "but what does a junior earn", "är det inte svårt", "do they not travel a lot?"])(
  "%s corrects nothing",
  (text) => {
    expect(splitCorrection(text)).toBeUndefined();
  },
);
