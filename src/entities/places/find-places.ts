import type { Geography, Place } from "../../content/model/jobs.ts";
import { guessPlaces } from "./guess-places.ts";
import { hasFittingAccents, toAccented, toPlaceNames, toPlain, type PlaceNames } from "./place-names.ts";
import { FILLING, JOINING, LEADING, MAX_PLACE_WORDS } from "./place-words.ts";

/** The places found in a text. */
export type FoundPlaces =
  | { readonly kind: "found"; readonly places: readonly Place[] }
  /** The text accepts any place. */
  | { readonly kind: "anywhere" }
  /** The text may mean one of these, the likeliest first; the bot should ask. */
  | { readonly kind: "unsure"; readonly candidates: readonly Place[] }
  | { readonly kind: "unknown" };

/** A name in the text: its places, and its range of words without the word at `to`. */
type Named = { readonly places: readonly Place[]; readonly from: number; readonly to: number };

/** Most candidates; more do not fit as buttons. */
const MAX_CANDIDATES = 4;

/** Most characters read of a message. */
const MAX_CHARACTERS = 300;

const CLAUSE_END = /[,;!?]|\.(?=\s|$)/u;

/** Longest name that may be an ordinary word too: vara, mark, berg. */
const SHORT_NAME = 4;

/**
 * Finds the municipalities and regions that a text names, in Swedish or English, with a slip or without accents: `stokholm`,
 * `gothenburg`, `vastra gotaland`, `i Malmö eller Lund`. An exact name never counts as a misspelt one.
 * @param isAsked whether the text answers a question for a place; in other texts an ordinary word may be one slip from a town.
 */
export function findPlaces(text: string, geography: Geography, isAsked = true): FoundPlaces {
  const names = toPlaceNames(geography);
  const words = toAccented(text.slice(0, MAX_CHARACTERS)).split(" ").filter(Boolean);
  const named = findNamed(words, names);
  if (named.length > 0) {
    const chosen = choose(named, words);
    // A name that fills a clause is a place, not an ordinary word: "Lund, remote".
    const alone = text.split(CLAUSE_END).filter((clause) => isNothingButPlace(clause, geography));
    const isMixed = chosen.kind === "unsure" && alone.length > 0 && !isNothingButPlace(text, geography);
    return isMixed ? findPlaces(alone.join(" "), geography, isAsked) : chosen;
  }
  if (saysAnywhere(words, names)) return { kind: "anywhere" };
  const candidates = guessPlaces(words, names, isAsked).slice(0, MAX_CANDIDATES);
  if (candidates.length === 0) return { kind: "unknown" };
  return candidates.length === 1 ? { kind: "found", places: candidates } : { kind: "unsure", candidates };
}

/** Removes the names of places from a text, in lower case, because the å of a town does not tell the visitor's language. */
export function withoutPlaces(text: string, geography: Geography): string {
  const words = toAccented(text).split(" ").filter(Boolean);
  const named = findNamed(words, toPlaceNames(geography)).filter(
    ({ from, to }) => words.slice(from, to).join(" ").length > SHORT_NAME,
  );
  return words.filter((_, at) => !named.some(({ from, to }) => at >= from && at < to)).join(" ");
}

/** Tells whether a text names places and contains nothing else. */
export function isNothingButPlace(text: string, geography: Geography): boolean {
  const words = toAccented(text).split(" ").filter(Boolean);
  const named = findNamed(words, toPlaceNames(geography));
  const others = words.filter((_, at) => !named.some(({ from, to }) => at >= from && at < to));
  return named.length > 0 && others.every((word) => FILLING.has(word) || LEADING.has(word) || JOINING.has(word));
}

function findNamed(words: readonly string[], names: PlaceNames): Named[] {
  const found: Named[] = [];
  for (let from = 0; from < words.length;) {
    const named = longestAt(words, from, names);
    if (named) found.push(named);
    from = named?.to ?? from + 1;
  }
  return found;
}

function longestAt(words: readonly string[], from: number, names: PlaceNames): Named | undefined {
  for (let to = Math.min(words.length, from + MAX_PLACE_WORDS); to > from; to--) {
    const typed = words.slice(from, to).join(" ");
    const fitting = (names.byPlain.get(toPlain(typed)) ?? []).filter((name) => hasFittingAccents(typed, name));
    const same = fitting.filter(({ accented }) => accented === typed);
    const places = (same.length > 0 ? same : fitting).map(({ place }) => place);
    if (places.length > 0) return { places, from, to };
  }
  return undefined;
}

/** Chooses the names that stand where a place is expected: in "vill vara i Lund" Vara is not a place. */
function choose(named: readonly Named[], words: readonly string[]): FoundPlaces {
  const led = named.filter((each, at) => isLed(each, words) || isJoined(each, named[at - 1], words));
  const joined = named.filter((each, at) => isJoined(named[at + 1], each, words));
  const placed = [...new Set([...led, ...joined])];
  const chosen = placed.length > 0 ? placed.toSorted((a, b) => a.from - b.from) : named;
  const ambiguous = chosen.find(({ places }) => places.length > 1) ?? findOrdinaryWord(chosen, placed, words);
  if (ambiguous) return { kind: "unsure", candidates: ambiguous.places.slice(0, MAX_CANDIDATES) };
  return { kind: "found", places: [...new Set(chosen.flatMap(({ places }) => places))] };
}

/** Finds a short name among other words that nothing marks as a place. */
function findOrdinaryWord(
  chosen: readonly Named[],
  placed: readonly Named[],
  words: readonly string[],
): Named | undefined {
  const others = words.filter(
    (word, at) => !FILLING.has(word) && !chosen.some(({ from, to }) => at >= from && at < to),
  );
  if (others.length === 0) return undefined;
  return chosen.find(
    (each) => !placed.includes(each) && words.slice(each.from, each.to).join(" ").length <= SHORT_NAME,
  );
}

function isLed({ from }: Named, words: readonly string[]): boolean {
  return LEADING.has(words[from - 1] ?? "");
}

function isJoined(second: Named | undefined, first: Named | undefined, words: readonly string[]): boolean {
  if (!first || !second) return false;
  const between = words.slice(first.to, second.from);
  const isListed = between.length === 0 || between.some((word) => JOINING.has(word));
  return isListed && between.every((word) => JOINING.has(word) || LEADING.has(word));
}

function saysAnywhere(words: readonly string[], names: PlaceNames): boolean {
  const text = ` ${toPlain(words.join(" "))} `;
  return [...names.anywhere].some((phrase) => text.includes(` ${phrase} `));
}
