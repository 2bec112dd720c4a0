import { toPhrase } from "../phrases.ts";

/** Where visitors are, unless their channel says otherwise. */
export const HOME_ZONE = "Europe/Stockholm";

/** Whether a name is that of a time zone: `Europe/Helsinki`. */
export function isTimeZone(name: string): boolean {
  // Bare offsets know no summer time.
  if (name !== "UTC" && !NAME.test(name)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** The time zone that a channel tells of its visitor, or else the one at home. */
export function toLocalZone(told: string | undefined): string {
  return told !== undefined && isTimeZone(told) ? told : HOME_ZONE;
}

/** The time zone that a whole text names, by its name or its city. */
export function toTimeZone(text: string): string | undefined {
  const phrase = toPhrase(text);
  const zone = zones().find((each) => each.name === phrase) ?? zones().find((each) => each.city === phrase);
  // Not all proper names are listed.
  const name = text.trim();
  return zone?.zone ?? (isTimeZone(name) ? name : undefined);
}

/** The only time zone whose city a text names, whatever else it says. */
export function findTimeZone(text: string): string | undefined {
  const words = ` ${toPhrase(text)} `;
  const found = zones().filter(({ city, name }) => words.includes(` ${name} `) || words.includes(` ${city} `));
  return found.length === 1 ? found[0]?.zone : undefined;
}

const NAME = /^[A-Za-z_]{2,20}(?:\/[\w+-]{2,30}){1,2}$/;

type Zone = { readonly zone: string; readonly name: string; readonly city: string };

let known: readonly Zone[] | undefined;

/** Listing them takes longer than the rest of a turn. */
function zones(): readonly Zone[] {
  known ??= Intl.supportedValuesOf("timeZone").map((zone) => ({
    zone,
    name: toPhrase(zone.replaceAll("_", " ")),
    city: toPhrase(zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ")),
  }));
  return known;
}
