import { TUNING } from "../tuning.ts";

/** Returns the log-odds of a part against the rest, bounded so that no single piece of evidence outweighs all others. */
export function toLogOdds(part: number, rest: number): number {
  return Math.max(-TUNING.logOddsLimit, Math.min(TUNING.logOddsLimit, Math.log(part / rest)));
}

/** Adds to the log-odds of a confidence; a certain one stays. */
export function addLogOdds(confidence: number, added: number): number {
  if (added === 0) return confidence;
  const odds = (confidence / (1 - confidence)) * Math.exp(added);
  return confidence >= 1 ? 1 : odds / (1 + odds);
}
