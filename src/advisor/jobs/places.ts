import type { Geography, Place } from "../../content/model/jobs.ts";
import type { Language } from "../../languages/language.ts";
import type { PlaceCode } from "../../jobs/model/job-board.ts";
import { findPlaces, type FoundPlaces } from "../../entities/places/find-places.ts";

/** Value of a place slot for any place. */
export const ANYWHERE = "anywhere";

/**
 * Shape of a place slot's value: `anywhere`, or kinds and ids such as `municipality:AvNB_uwa_6n6`, with blanks between.
 */
export const PLACE_VALUE =
  /^(?:anywhere|(?:municipality|region):[\w-]{1,40}(?: (?:municipality|region):[\w-]{1,40})*)$/u;

/** Largest number of places that a value holds; more count as anywhere. */
const MAX_PLACES = 6;

/** Converts found places to the value of a place slot; `undefined` where the visitor must be asked which one. */
export function toPlaceValue(found: FoundPlaces): string | undefined {
  if (found.kind === "anywhere") return ANYWHERE;
  if (found.kind !== "found") return undefined;
  return found.places
    .slice(0, MAX_PLACES)
    .map(({ kind, id }) => `${kind}:${id}`)
    .join(" ");
}

/** Reads the places mentioned in a message; `undefined` where none is certain. */
export function readPlaceValue(text: string, geography: Geography): string | undefined {
  return toPlaceValue(findPlaces(text, geography, false));
}

/** Returns the places of a value that still exist. */
function toPlaces(value: string, { places }: Geography): Place[] {
  return value.split(" ").flatMap((code) => places.find(({ kind, id }) => `${kind}:${id}` === code) ?? []);
}

/** Returns the places of a value as boards take them; empty for anywhere. */
export function toPlaceCodes(value: string, geography: Geography): PlaceCode[] {
  return toPlaces(value, geography).map(({ kind, id }) => ({ kind, id }));
}

/** Widens the places of a value to their regions. */
export function toRegions(value: string, geography: Geography): string {
  const regions = toPlaces(value, geography).map(({ kind, id, region }) => `region:${kind === "region" ? id : region}`);
  return regions.length === 0 ? ANYWHERE : [...new Set(regions)].join(" ");
}

/** Lists the names of a value's places in a sentence; empty for anywhere. */
export function namePlaces(value: string, geography: Geography, language: Language): string {
  const names = toPlaces(value, geography).map(({ name }) => name[language]);
  return new Intl.ListFormat(language, { type: "disjunction" }).format(names);
}
