import { ORDINALS } from "../../../languages/model/reading.ts";
import { READING } from "../../../understanding/tuning.ts";
import { toPhrase } from "../../../entities/phrases.ts";
import type { ShownAd } from "../../model/shown-ad.ts";
import type { Turn } from "../../model/turn.ts";

/** Positions of the shown ads that a message is about, from 0; empty where it names none. */
export function findMeantAds(turn: Turn, shown: readonly ShownAd[]): number[] {
  const { ordinals } = turn.reading.jobs;
  const numbered = ordinals.map((each) => (each === "last" ? shown.length - 1 : ORDINALS.indexOf(each)));
  const listed = [...new Set(numbered)].filter((at) => at < shown.length);
  if (listed.length > 0) return listed;
  const words = new Set(toPhrase(turn.message.text).split(" "));
  const named = shown.flatMap(({ employer }, at) => (namesEmployer(words, employer) ? [at] : []));
  if (named.length > 0) return named;
  const there = shown.flatMap(({ place }, at) =>
    place !== undefined && words.has(toPhrase(place.name)) && turn.reading.jobs.isOfOne ? [at] : [],
  );
  return there.length === 1 ? there : [];
}

/** Whether a message speaks of an ad without naming it: "the ad", "it", "den". */
export function pointsAt({ reading }: Turn): boolean {
  return reading.jobs.namesAds || reading.leaning.isPointing;
}

/** An employer is named by the first word of its name, where it is no short one. */
function namesEmployer(words: ReadonlySet<string>, employer: string): boolean {
  const [first = ""] = toPhrase(employer).split(" ");
  return first.length >= READING.correctFromLetters && (words.has(first) || words.has(`${first}s`));
}
