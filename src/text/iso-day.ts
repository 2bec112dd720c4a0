/** Formats a time as its UTC date, `2026-11-22`. @param ms milliseconds since 1970. */
export function toDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** Tells whether a last day is before today; both are ISO dates. Without a last day it returns `false`. */
export function isPast(lastDay: string | undefined, today: string): boolean {
  return lastDay !== undefined && lastDay < today;
}
