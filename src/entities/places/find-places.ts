import type { Geography, Place } from "../../content/model/jobs.ts";
import { guessPlaces } from "./guess-places.ts";
import { hasFittingAccents, toAccented, toPlaceNames, toPlain, type PlaceNames } from "./place-names.ts";
import { FILLING, JOINING, LEADING, MAX_PLACE_WORDS } from "./place-words.ts";

/** What a person's words say of where. */
export type FoundPlaces =
  | { readonly kind: "found"; readonly places: readonly Place[] }
  /** Any place will do. */
  | { readonly kind: "anywhere" }
  /** One of these, likeliest first; ask which. */
  | { readonly kind: "unsure"; readonly candidates: readonly Place[] }
  | { readonly kind: "unknown" };

/** A name that stands in the words, from one word to before another. */
type Named = { readonly places: readonly Place[]; readonly from: number; readonly to: number };

/** More candidates do not fit as buttons. */
const MAX_CANDIDATES = 4;

/** Longer messages are not read to their end. */
const MAX_CHARACTERS = 300;

const CLAUSE_END = /[,;!?]|\.(?=\s|$)/u;

/** Names as short as this are ordinary words too: vara, mark, berg. */
const SHORT_NAME = 4;

/**
 * Finds the municipalities and regions that a person names, in Swedish or English, with a slip or without accents:
 * `stokholm`, `gothenburg`, `vastra gotaland`, `i Malmö eller Lund`. An exact name is never taken for a misspelt one.
 * @param isAsked whether the words answer where; in what is said in passing an ordinary word may be a slip away from a town.
 */
export function findPlaces(text: string, geography: Geography, isAsked = true): FoundPlaces {
  const names = toPlaceNames(geography);
  const words = toAccented(text.slice(0, MAX_CHARACTERS)).split(" ").filter(Boolean);
  const named = findNamed(words, names);
  if (named.length > 0) {
    const chosen = choose(named, words);
    // A town with commas around it is no other word: "Lund, remote".
    const alone = text.split(CLAUSE_END).filter((clause) => isNothingButPlace(clause, geography));
    const isMixed = chosen.kind === "unsure" && alone.length > 0 && !isNothingButPlace(text, geography);
    return isMixed ? findPlaces(alone.join(" "), geography, isAsked) : chosen;
  }
  if (saysAnywhere(words, names)) return { kind: "anywhere" };
  const candidates = guessPlaces(words, names, isAsked).slice(0, MAX_CANDIDATES);
  if (candidates.length === 0) return { kind: "unknown" };
  return candidates.length === 1 ? { kind: "found", places: candidates } : { kind: "unsure", candidates };
}

/** What words say besides the names of places, in small letters: a town's å tells nothing of who writes. */
export function withoutPlaces(text: string, geography: Geography): string {
  const words = toAccented(text).split(" ").filter(Boolean);
  const named = findNamed(words, toPlaceNames(geography)).filter(
    ({ from, to }) => words.slice(from, to).join(" ").length > SHORT_NAME,
  );
  return words.filter((_, at) => !named.some(({ from, to }) => at >= from && at < to)).join(" ");
}

/** Whether words name places, and say nothing else. */
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

/** Of several names, those that stand where a place would stand count: in "vill vara i Lund" Vara is no place. */
function choose(named: readonly Named[], words: readonly string[]): FoundPlaces {
  const led = named.filter((each, at) => isLed(each, words) || isJoined(each, named[at - 1], words));
  const joined = named.filter((each, at) => isJoined(named[at + 1], each, words));
  const placed = [...new Set([...led, ...joined])];
  const chosen = placed.length > 0 ? placed.toSorted((a, b) => a.from - b.from) : named;
  const doubtful = chosen.find(({ places }) => places.length > 1) ?? findOrdinaryWord(chosen, placed, words);
  if (doubtful) return { kind: "unsure", candidates: doubtful.places.slice(0, MAX_CANDIDATES) };
  return { kind: "found", places: [...new Set(chosen.flatMap(({ places }) => places))] };
}

/** A short name amid other words, where nothing says that it is a place. */
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
