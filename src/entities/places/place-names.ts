import type { Geography, Place } from "../../content/model/jobs.ts";
import { DEFAULT_LANGUAGE, LANGUAGES } from "../../languages/language.ts";
import { inAllLanguages, LANGUAGE_DATA } from "../../languages/languages.ts";

/** One spelling of a place, in lower case. */
export type PlaceName = {
  readonly accented: string;
  readonly plain: string;
  /** See `toLetters`. */
  readonly letters: number;
  readonly place: Place;
};

/** All spellings of all places. */
export type PlaceNames = {
  readonly all: readonly PlaceName[];
  readonly byPlain: ReadonlyMap<string, readonly PlaceName[]>;
  /** Cache of `namesNear`, by length and first letter. */
  readonly near: Map<string, readonly PlaceName[]>;
  /** Phrases for any place, without accents. */
  readonly anywhere: ReadonlySet<string>;
};

const REGION_FORMS = inAllLanguages(({ places }) => places.regionForms);
const TOWN_FORMS = inAllLanguages(({ places }) => places.townForms);

const known = new WeakMap<Geography, PlaceNames>();

/** Lists the spellings of all places of a geography; cached as long as the geography exists. */
export function toPlaceNames(geography: Geography): PlaceNames {
  const earlier = known.get(geography);
  if (earlier) return earlier;
  const municipalities = new Set(
    geography.places.flatMap(({ kind, name }) => (kind === "municipality" ? Object.values(name) : [])),
  );
  const all = geography.places.flatMap((place) =>
    [...new Set(namesOf(place, municipalities).map(toAccented))].map((accented) => {
      const plain = withoutAccents(accented);
      return { accented, plain, letters: toLetters(plain), place };
    }),
  );
  const byPlain = Map.groupBy(all, ({ plain }) => plain);
  const anywhere = new Set(Object.values(geography.anywhere).flat().map(toPlain));
  const names = { all, byPlain, near: new Map(), anywhere };
  known.set(geography, names);
  return names;
}

/** Converts a text to lower-case words with single spaces, keeping accents. */
export function toAccented(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter(Boolean)
    .join(" ");
}

/** Converts a text as `toAccented` does, without accents. */
export function toPlain(text: string): string {
  return withoutAccents(toAccented(text));
}

/** Returns the set of letters of a word as bits; some infrequent letters share a bit. */
export function toLetters(plain: string): number {
  let letters = 0;
  for (let at = 0; at < plain.length; at++) letters |= 1 << (plain.charCodeAt(at) & 31);
  return letters;
}

/**
 * Tells whether each accent of typed text is that of the name or left out: `habo` may be Håbo, but `götland` is not Gotland. The
 * two must be equal without accents.
 */
export function hasFittingAccents(typed: string, { accented }: PlaceName): boolean {
  const letters = Array.from(accented);
  return Array.from(typed).every(
    (letter, at) => letter === letters[at] || letter === withoutAccents(letters[at] ?? ""),
  );
}

function withoutAccents(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("’", "'");
}

function namesOf(place: Place, municipalities: ReadonlySet<string>): string[] {
  const given = [...Object.values(place.name), ...place.also];
  if (place.kind === "municipality") return given.flatMap((name) => [name, ...fill(TOWN_FORMS, name)]);
  const bare = toBareRegion(place);
  return [
    ...given,
    ...fill(REGION_FORMS, bare),
    ...(municipalities.has(bare) ? [] : [bare, ...fill(TOWN_FORMS, bare)]),
  ];
}

/** Returns the name of a region without its ending: Stockholm, from Stockholm County. */
function toBareRegion({ name }: Place): string {
  for (const language of LANGUAGES) {
    const ending = LANGUAGE_DATA[language].places.regionEnding;
    if (ending !== "" && name[language].endsWith(ending)) return name[language].slice(0, -ending.length);
  }
  return name[DEFAULT_LANGUAGE];
}

function fill(forms: readonly string[], name: string): string[] {
  return forms.map((form) => form.replace("{name}", name));
}
