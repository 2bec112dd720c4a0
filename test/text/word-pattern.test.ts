import { expect, test } from "vitest";
import { anyOf, anyWordOf } from "../../src/text/word-pattern.ts";

test("of phrases that begin alike the longest is matched", () => {
  expect(new RegExp(anyOf(["full", "full time"]), "u").exec("full time")?.[0]).toBe("full time");
});

test("marks match themselves, and a star matches any further letters", () => {
  const pattern = new RegExp(`^${anyOf(["kl.", "c++", "a/b", "full-time", "facklig*"])}$`, "u");
  for (const text of ["kl.", "c++", "a/b", "full-time", "facklig", "fackliga"]) expect(text).toMatch(pattern);
  for (const text of ["klx", "cc", "facklig a", "fullxtime"]) expect(text).not.toMatch(pattern);
});

test("a whole word ends at a letter with an accent neither before nor after", () => {
  const pattern = new RegExp(anyWordOf(["om", "i"]), "u");
  expect("om jobbet").toMatch(pattern);
  for (const text of ["omöjligt", "åom", "om2"]) expect(text).not.toMatch(pattern);
});

test("without phrases nothing is matched, even if the group is optional", () => {
  expect("a").not.toMatch(new RegExp(anyOf([]), "u"));
  expect("ab").toMatch(new RegExp(`a${anyOf([])}?b`, "u"));
});
