import type { FLUENCIES } from "../../../languages/model/reading.ts";
import type { WordBook } from "../word-book.ts";
import type { FindQualifiers } from "./qualifier-search.ts";

/** Words around the name of a language within which is said how well it is spoken. */
const REACH = 3;

/** Creates the search for languages that somebody speaks or is asked for, and how well: "fluent Swedish", "B2 i svenska". */
export function createLanguageLevelSearch(book: WordBook): FindQualifiers {
  const languages = book.matcher<"sv" | "en">(({ qualifiers }) => qualifiers.languages);
  const fluencies = book.matcher<(typeof FLUENCIES)[number]>(({ qualifiers }) => qualifiers.fluencies);

  return (tokens) => {
    const levels = new Map(
      fluencies.find(tokens).flatMap(({ value, positions }) => positions.map((each) => [each, value] as const)),
    );
    return languages.find(tokens).map(({ value: language, positions }) => {
      const fluency = near(levels, positions[0]!);
      return {
        qualifier: { kind: "language" as const, language, ...(fluency !== undefined && { fluency }) },
        positions,
      };
    });
  };
}

function near<Value>(values: ReadonlyMap<number, Value>, position: number): Value | undefined {
  for (let step = 1; step <= REACH; step++) {
    const value = values.get(position - step) ?? values.get(position + step);
    if (value !== undefined) return value;
  }
  return undefined;
}
