import type { Match } from "../phrase-matcher.ts";
import type { Token } from "../tokens.ts";
import type { WordBook } from "../word-book.ts";
import { findNumbers } from "./numbers.ts";
import type { FindQualifiers, FoundQualifier } from "./qualifier-search.ts";

/** Words after a number of years within which it is told that they are experience. */
const REACH = 5;
const MAX_EXPERIENCE = 60;
const MAX_WORDS_ALONE = 4;
const MIN_AGE = 13;
const MAX_AGE = 99;

/** Creates the search for years of experience ("6 years of Java") and ages ("I am 42", "17 år gammal"). */
export function createYearSearch(book: WordBook): FindQualifiers {
  const words = book.matcher<"years" | "experience" | "before" | "after">(
    ({ qualifiers: { years, experience, age } }) => ({
      years,
      experience,
      before: age.before,
      after: age.after,
    }),
  );

  return (tokens) => {
    const found = words.find(tokens);
    const starts = { years: at(found, "years"), experience: at(found, "experience"), after: at(found, "after") };
    const lasts = new Set(found.filter(({ value }) => value === "before").map(({ positions }) => positions.at(-1)!));
    return findNumbers(tokens).flatMap(({ value, unit, positions }): FoundQualifier[] => {
      const next = positions.at(-1)! + 1;
      const isYears = starts.years.has(next) && unit === "";
      const isOld = starts.after.has(next) || (lasts.has(positions[0]! - 1) && !saysWhat(tokens, next, isYears));
      if (isOld && value >= MIN_AGE && value <= MAX_AGE)
        return [{ qualifier: { kind: "age", years: value }, positions }];
      // Years alone are an answer or a correction: "no, 8 years".
      const isAlone = tokens.length <= MAX_WORDS_ALONE;
      const isNamed = isAlone || isNear(starts.experience, positions[0]!, tokens);
      const isExperience = isYears && value <= MAX_EXPERIENCE && isNamed;
      return isExperience ? [{ qualifier: { kind: "experience", years: value }, positions: [...positions, next] }] : [];
    });
  };
}

function at<Value>(found: readonly Match<Value>[], value: Value): ReadonlySet<number> {
  return new Set(found.filter((each) => each.value === value).map(({ positions }) => positions[0]!));
}

/** "I am 42" ends there or goes on with another clause; "I am 42 kilometres away" is no age. */
function saysWhat(tokens: readonly Token[], next: number, isYears: boolean): boolean {
  const token = tokens[next];
  if (token === undefined || isYears) return false;
  return token.clause === tokens[next - 1]!.clause && /^[\p{Ll}\d]/u.test(token.word) && !AFTER_AGE.has(token.word);
}

const AFTER_AGE: ReadonlySet<string> = new Set([
  "and",
  "och",
  "now",
  "nu",
  "but",
  "men",
  "so",
  "så",
  "is",
  "är",
  "with",
  "med",
]);

function isNear(starts: ReadonlySet<number>, position: number, tokens: readonly Token[]): boolean {
  for (let step = -REACH; step <= REACH; step++) {
    const { sentence } = tokens[position + step] ?? {};
    if (starts.has(position + step) && sentence === tokens[position]!.sentence) return true;
  }
  return false;
}
