import type { Geography, Place } from "../../content/model/jobs.ts";
import type { Language } from "../../languages/language.ts";
import type { PlaceCode } from "../../jobs/model/job-board.ts";
import { findPlaces, type FoundPlaces } from "../../entities/places/find-places.ts";

/** What a place slot holds when any place will do. */
export const ANYWHERE = "anywhere";

/** What a place slot may hold: `anywhere`, or kinds and ids such as `municipality:AvNB_uwa_6n6`, with blanks between. */
export const PLACE_VALUE =
  /^(?:anywhere|(?:municipality|region):[\w-]{1,40}(?: (?:municipality|region):[\w-]{1,40})*)$/u;

/** Somebody who names more places than this wants any of them. */
const MAX_PLACES = 6;

/** What a place slot holds for places found; `undefined` where it has to be asked which. */
export function toPlaceValue(found: FoundPlaces): string | undefined {
  if (found.kind === "anywhere") return ANYWHERE;
  if (found.kind !== "found") return undefined;
  return found.places
    .slice(0, MAX_PLACES)
    .map(({ kind, id }) => `${kind}:${id}`)
    .join(" ");
}

/** Reads the places that a message names in passing; `undefined` where it names none for sure. */
export function readPlaceValue(text: string, geography: Geography): string | undefined {
  return toPlaceValue(findPlaces(text, geography, false));
}

/** The places that a slot holds, as far as they still exist. */
export function toPlaces(value: string, { places }: Geography): Place[] {
  return value.split(" ").flatMap((code) => places.find(({ kind, id }) => `${kind}:${id}` === code) ?? []);
}

/** The places that a slot holds, as a board takes them; none for anywhere. */
export function toPlaceCodes(value: string, geography: Geography): PlaceCode[] {
  return toPlaces(value, geography).map(({ kind, id }) => ({ kind, id }));
}

/** The names of the places that a slot holds, in a sentence; empty for anywhere. */
export function namePlaces(value: string, geography: Geography, language: Language): string {
  const names = toPlaces(value, geography).map(({ name }) => name[language]);
  return new Intl.ListFormat(language, { type: "disjunction" }).format(names);
}
