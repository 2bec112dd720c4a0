import { describe, expect, test } from "vitest";
import { createTitleSearch } from "../../../src/understanding/typeahead/titles.ts";

const find = createTitleSearch([
  { id: "fine", title: { en: "Late fee", sv: "Förseningsavgift" } },
  { id: "card", title: { en: "Library card", sv: "Lånekort" } },
  { id: "hours", title: { en: "Opening hours", sv: "Öppettider" } },
  { id: "open", title: { en: "Open days", sv: "Öppna dagar" } },
]);

function best(text: string, language: "en" | "sv" = "en"): string[] {
  return [...find(text, language)].sort(([, a], [, b]) => b - a).map(([topic]) => topic);
}

describe("a search by title", () => {
  test.each([
    ["the words of a title in any order", "card library", ["card"]],
    ["the beginnings of its words", "op ho", ["hours"]],
    ["a slip in a word", "libary", ["card"]],
    ["a slip in an incomplete word", "opneing", ["hours"]],
    ["a word without its diacritics", "oppettider", ["hours"]],
    ["a part of a Swedish compound", "avgift", ["fine"]],
    ["the title with most of its letters typed first", "open", ["open", "hours"]],
  ])("finds %s", (_, text, topics) => {
    expect(best(text)).toEqual(topics);
  });

  test.each([
    ["a title that lacks one of the words", "library fee"],
    ["more words than any title has", "where do I open my library card"],
    ["correct words that are not slips", "later"],
    ["a few letters inside a word", "neko"],
    ["an empty text", ""],
  ])("does not find %s", (_, text) => {
    expect(best(text)).toEqual([]);
  });

  test("has a fit of 1 for a complete title, and a little less for one in the other language", () => {
    expect(find("LATE FEE!", "en").get("fine")).toBe(1);
    expect(find("late fee", "sv").get("fine")).toBeCloseTo(0.8);
  });

  test("finds nothing without titles", () => {
    expect(createTitleSearch([])("late fee", "en").size).toBe(0);
  });
});
