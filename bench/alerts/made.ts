import type { Content } from "../../src/content/model/content.ts";
import type { Place } from "../../src/content/model/jobs.ts";
import { toRolePhrases } from "../../src/jobs/search/role-phrases.ts";
import { createRandom } from "../../src/tools/evaluate/typo.ts";

/** Vocabulary of generated ads and alerts. */
export type Made = {
  /** Phrases of each searched role. */
  readonly roles: readonly (readonly string[])[];
  readonly municipalities: readonly Place[];
  readonly regions: readonly Place[];
  /** Names of skills, the most frequent first. */
  readonly skills: readonly string[];
  /** Invented words, the most frequent first. */
  readonly words: readonly string[];
};

const JOBS = [
  "backend developer",
  "java developer",
  "frontend developer",
  "data engineer",
  "devops engineer",
  "python developer",
];
const MORE_JOBS = ["embedded developer", "testutvecklare", "mobile developer", "apputvecklare"];

const SYLLABLES =
  "ar be dra el för gå hå in jor ka le mi na om pro ra sta ti ut ver skap ning are het lig isk tion".split(" ");
const WORDS = 20_000;

/** Creates the vocabulary from the bot's roles, places and skills, and from words of an invented language. */
export function toMade({ roles, geography, skills }: Content): Made {
  const random = createRandom(7);
  const ofKind = (kind: Place["kind"]) => geography.places.filter((place) => place.kind === kind);
  return {
    roles: [...JOBS, ...MORE_JOBS].map((job) => toRolePhrases(job, roles.values())),
    municipalities: ofKind("municipality").toSorted((a, b) => rank(a) - rank(b)),
    regions: ofKind("region"),
    skills: skills.map(({ title }) => title.en),
    words: Array.from({ length: WORDS }, () =>
      Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(SYLLABLES, random())).join(""),
    ),
  };
}

/** Picks an item of a list. @param at 0 to below 1. */
export function pick<T>(list: readonly T[], at: number): T {
  return list[Math.floor(at * list.length)]!;
}

/** Picks an item of a list, the first far more often than the last. @param at 0 to below 1. */
export function pickFrequent<T>(list: readonly T[], at: number): T {
  return pick(list, at ** 3);
}

/** Returns the rank of a place by its number of jobs; the three cities have most. */
function rank({ name }: Place): number {
  const city = ["Stockholm", "Göteborg", "Malmö"].indexOf(name.sv);
  return city === -1 ? 3 : city;
}
