/** Formats a moment as a day of the calendar in universal time, `2026-11-22`. @param ms milliseconds since 1970. */
export function toDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** Tells whether a last day has gone by; both are ISO dates. Without a last day nothing goes by. */
export function isPast(lastDay: string | undefined, today: string): boolean {
  return lastDay !== undefined && lastDay < today;
}
