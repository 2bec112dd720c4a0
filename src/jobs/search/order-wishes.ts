import { inAllLanguages } from "../../languages/languages.ts";
import { anyOf, anyWordOf } from "../../text/word-pattern.ts";

const NEWEST = new RegExp(anyWordOf(inAllLanguages(({ wishes }) => wishes.newest)), "iu");

const UNITS = anyOf(inAllLanguages(({ wishes }) => wishes.distanceUnits));

/** A wish for near jobs in words, or a number with a unit of length: `within 30 km`. */
const DISTANCE = new RegExp(
  `${anyWordOf(inAllLanguages(({ wishes }) => wishes.nearest))}|` +
    String.raw`(?<![\p{L}\p{N}])\d{1,3}\s?${UNITS}(?![\p{L}\p{N}])`,
  "iu",
);

/** Tells whether a text wishes for the newest ads first. */
export function wishesNewest(text: string): boolean {
  return NEWEST.test(text);
}

/** Tells whether a text wishes for ads by their distance, which no board knows. */
export function wishesDistance(text: string): boolean {
  return DISTANCE.test(text);
}

/** Returns what follows a wish for a distance, where its place stands: `of Lund`. */
export function afterDistance(text: string): string {
  const found = DISTANCE.exec(text);
  return found === null ? "" : text.slice(found.index + found[0].length);
}

/** Removes the wish for the newest first. */
export function withoutNewest(text: string): string {
  return text.replace(NEWEST, " ");
}
