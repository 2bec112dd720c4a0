import { expect, test } from "vitest";
import { fillPlaceholders, findPlaceholders } from "../../src/text/placeholders.ts";

test("placeholders are filled by name, each time they occur", () => {
  expect(fillPlaceholders("{name}, {date}; {name}", { name: "Guild", date: "today" })).toBe("Guild, today; Guild");
});

test("a placeholder without a value and a stray brace stay as they are", () => {
  expect(fillPlaceholders("{name} {toString} } {", { name: "Guild" })).toBe("Guild {toString} } {");
});

test("a value is not searched for placeholders again, nor for replacement patterns", () => {
  expect(fillPlaceholders("{name}", { name: "{name} $& $1" })).toBe("{name} $& $1");
});

test("each placeholder has the index of its first brace", () => {
  expect(findPlaceholders("} {a} { {b}")).toEqual([
    { name: undefined, brace: 0 },
    { name: "a", brace: 1 },
    { name: undefined, brace: 3 },
    { name: "b", brace: 4 },
  ]);
});
