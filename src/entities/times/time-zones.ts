import { toPhrase } from "../phrases.ts";

/** Time zone of visitors whose channel does not tell one. */
export const DEFAULT_TIME_ZONE = "Europe/Stockholm";

/** Tells whether a name is that of a time zone: `Europe/Helsinki`. */
export function isTimeZone(name: string): boolean {
  // Offsets such as `+02:00` are refused, because they have no summer time.
  if (name !== "UTC" && !NAME.test(name)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** Returns the time zone that a channel told, if it is valid, or else the default. */
export function toTimeZoneOrDefault(told: string | undefined): string {
  return told !== undefined && isTimeZone(told) ? told : DEFAULT_TIME_ZONE;
}

/** Reads a text that is the name or the city of a time zone. */
export function toTimeZone(text: string): string | undefined {
  const phrase = toPhrase(text);
  const zone = zones().find((each) => each.name === phrase) ?? zones().find((each) => each.city === phrase);
  // The list does not contain all valid names.
  const name = text.trim();
  return zone?.zone ?? (isTimeZone(name) ? name : undefined);
}

/** Finds the only time zone that a text names by its name or city. */
export function findTimeZone(text: string): string | undefined {
  const words = ` ${toPhrase(text)} `;
  const found = zones().filter(({ city, name }) => words.includes(` ${name} `) || words.includes(` ${city} `));
  return found.length === 1 ? found[0]?.zone : undefined;
}

const NAME = /^[A-Za-z_]{2,20}(?:\/[\w+-]{2,30}){1,2}$/;

type Zone = { readonly zone: string; readonly name: string; readonly city: string };

let known: readonly Zone[] | undefined;

/** Lists all time zones, once: it takes longer than the rest of a turn. */
function zones(): readonly Zone[] {
  known ??= Intl.supportedValuesOf("timeZone").map((zone) => ({
    zone,
    name: toPhrase(zone.replaceAll("_", " ")),
    city: toPhrase(zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ")),
  }));
  return known;
}
