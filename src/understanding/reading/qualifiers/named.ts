import type { ReadingWords } from "../../../languages/model/reading.ts";
import type { WordBook } from "../word-book.ts";
import type { FindQualifiers, FoundQualifier } from "./qualifier-search.ts";

/** Creates the searches for qualifiers that have words of their own: level, education, citizenship, working time. */
export function createNamedSearches(book: WordBook): FindQualifiers[] {
  return [
    named(
      book,
      ({ levels }) => levels,
      (level) => ({ kind: "level", level }),
    ),
    named(
      book,
      ({ educations }) => educations,
      (education) => ({ kind: "education", education }),
    ),
    named(
      book,
      ({ citizenships }) => citizenships,
      (citizenship) => ({ kind: "citizenship", citizenship }),
    ),
    named(
      book,
      ({ workingTimes }) => workingTimes,
      (workingTime) => ({ kind: "working-time", workingTime }),
    ),
  ];
}

function named<Key extends string>(
  book: WordBook,
  select: (words: ReadingWords["qualifiers"]) => Readonly<Record<Key, string>>,
  toQualifier: (key: Key) => FoundQualifier["qualifier"],
): FindQualifiers {
  const matcher = book.matcher<Key>(({ qualifiers }) => select(qualifiers));
  return (tokens) => matcher.find(tokens).map(({ value, positions }) => ({ qualifier: toQualifier(value), positions }));
}
