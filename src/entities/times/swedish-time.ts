const STOCKHOLM = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Stockholm",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

const LOCAL = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?$/;

/**
 * Parses an ISO date or date-time; without an offset it counts as Stockholm time.
 * @returns milliseconds since 1970; `undefined` for an invalid text.
 */
export function readMoment(text: string): number | undefined {
  const trimmed = text.trim();
  if (!LOCAL.test(trimmed)) return parse(trimmed);
  const asIfUniversal = parse(trimmed.includes("T") ? `${trimmed}Z` : `${trimmed}T00:00:00Z`);
  if (asIfUniversal === undefined) return undefined;
  // The offset depends on the result; near a clock change the first guess may be an hour off.
  const guess = asIfUniversal - offsetAt(asIfUniversal);
  return asIfUniversal - offsetAt(guess);
}

/** Formats a time as Stockholm time, `2026-11-22T13:00:00`. @param ms milliseconds since 1970. */
export function toStockholmTime(ms: number): string {
  return STOCKHOLM.format(ms).replace(" ", "T");
}

function offsetAt(ms: number): number {
  return Date.parse(`${toStockholmTime(ms)}Z`) - Math.floor(ms / 1000) * 1000;
}

function parse(text: string): number | undefined {
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? undefined : ms;
}
