/** Matches a run of marks that is longer than any letter's of any language. Source: Unicode UAX #15, Stream-Safe Text Format. */
const LONG_RUN = /(\p{M}{30})\p{M}+/gu;

/** Cuts runs of combining marks to 30: sorting them, as normal forms do, takes time by the square of their number. */
export function limitMarks(text: string): string {
  return text.replaceAll(LONG_RUN, "$1");
}
