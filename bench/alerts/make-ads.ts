import type { JobAd } from "../../src/jobs/model/job-ad.ts";
import { createRandom } from "../../src/tools/evaluate/typo.ts";
import { pick, pickFrequent, type Made } from "./made.ts";

const FIRST_DAY = Date.parse("2026-10-01T00:00:00Z");
const MINUTE_MS = 60_000;
const EMPLOYERS = 2000;
const SKILLS = 6;

/** Number of words of an ad's text: about three thousand characters. */
const [FEWEST_WORDS, MOST_WORDS] = [250, 550];

/** Creates ads for a role, newest first; the same number always gives the same ad. */
export function makeAds(made: Made, role: number, from: number, count: number): JobAd[] {
  return Array.from({ length: count }, (_, at) => makeAd(made, role, from + count - 1 - at));
}

function makeAd(made: Made, role: number, number: number): JobAd {
  const random = createRandom(role * 1_000_003 + number * 7919);
  // Adjacent seeds give similar first numbers.
  for (let step = 0; step < 8; step++) random();
  const place = pickFrequent(made.municipalities, random());
  const phrase = pick(made.roles[role]!, random());
  const skills = Array.from({ length: SKILLS }, () => pickFrequent(made.skills, random()));
  const words = Array.from({ length: FEWEST_WORDS + random() * (MOST_WORDS - FEWEST_WORDS) }, (_, at) =>
    at % 12 === 11 ? `${pickFrequent(made.words, random())}.` : pickFrequent(made.words, random()),
  );
  const [isPartTime, isTemporary, isAnywhere] = [random() < 0.1, random() < 0.15, random() < 0.1];
  return {
    id: `made:${role}-${number}`,
    board: "made",
    title: `${phrase} ${pick(made.words, random())}`,
    employer: `Bolaget ${Math.floor(random() * EMPLOYERS)} AB`,
    place: { name: place.name.sv, municipality: place.id, ...(place.region !== undefined && { region: place.region }) },
    published: new Date(FIRST_DAY + number * MINUTE_MS).toISOString(),
    lastDay: "2027-12-31",
    extent: isPartTime ? "part-time" : "full-time",
    employment: isTemporary ? "temporary" : "permanent",
    remote: isAnywhere,
    text: `${words.slice(0, 100).join(" ")}\n\nDu kan ${skills.join(", ")}.\n\n${words.slice(100).join(" ")}`,
    skills: [],
    isRemoved: false,
  };
}
