import { LANGUAGES } from "../../languages/language.ts";
import { LANGUAGE_DATA } from "../../languages/languages.ts";

/** A country or a town outside Sweden. */
export type ForeignPlace = {
  /** In lower case. */
  readonly name: string;
  /** Whether it is an ordinary word too, so that it counts only after a word that leads to a place. */
  readonly isOrdinary: boolean;
};

/** The country that the knowledge is about. */
const HOME = "SE";

/** Shorter names are often other words: "Man", "US". */
const MIN_LETTERS = 4;

const LETTERS = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");

/** Lists the countries of the world and towns outside Sweden, in every language. */
export function listForeignPlaces(): ForeignPlace[] {
  const places = LANGUAGES.flatMap((language) => {
    const { identity, places: words } = LANGUAGE_DATA[language];
    const names = [...listCountries(identity.locale), ...words.abroad];
    return names.map((name) => ({ name, isOrdinary: words.ordinaryAbroad.includes(name) }));
  });
  return [...new Map(places.map((place) => [place.name, place])).values()];
}

/** Lists the names of all countries but Sweden, as CLDR has them. */
function listCountries(locale: string): string[] {
  const names = new Intl.DisplayNames(locale, { type: "region", fallback: "none" });
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .filter((code) => code !== HOME && !NO_COUNTRIES.has(code))
    .flatMap((code) => names.of(code)?.toLowerCase() ?? [])
    .filter((name) => name.length >= MIN_LETTERS);
}

/** Codes of groups and of test regions. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"]);
