import type { Alert } from "../../src/jobs/model/alert.ts";
import type { JobCriteria, PlaceCode } from "../../src/jobs/model/job-board.ts";
import { createRandom } from "../../src/tools/evaluate/typo.ts";
import { pick, pickFrequent, type Made } from "./made.ts";

/** Creates the alert of a number, due at a time; most alerts have frequent roles, places and words. */
export function makeAlert(made: Made, number: number, dueAt: number): Alert {
  const random = createRandom(number * 104_729 + 11);
  for (let step = 0; step < 8; step++) random();
  return {
    id: `made-${number}`,
    owner: `webchat/conversation-${number}`,
    recipient: { kind: "mail", address: `somebody-${number}@visitors.example` },
    language: "sv",
    search: { role: "back-end-developer", place: "", wishes: "" },
    criteria: makeCriteria(made, random),
    schedule: { frequency: "daily", hour: Math.floor(random() * 24), timeZone: "Europe/Stockholm" },
    createdAt: dueAt - 1000,
    confirmedAt: dueAt - 500,
    expiresAt: dueAt + 180 * 24 * 60 * 60 * 1000,
    nextRoundAt: dueAt,
    hasBegun: false,
  };
}

function makeCriteria(made: Made, random: () => number): JobCriteria {
  const skillsOf = (count: number) => Array.from({ length: count }, () => pickFrequent(made.skills, random()));
  const where = random();
  const place: PlaceCode | undefined =
    where < 0.15
      ? undefined
      : where < 0.5
        ? { kind: "region", id: pickFrequent(made.regions, random()).id }
        : { kind: "municipality", id: pickFrequent(made.municipalities, random()).id };
  const [have, avoid] = [skillsOf(Math.floor(random() * 2.2)), skillsOf(Math.floor(random() * 1.5))];
  const hasWord = random() < 0.1;
  const word = pick(made.words.slice(0, 2000), random());
  return {
    role: pickFrequent(made.roles, random()),
    ...(place && { places: [place] }),
    ...(random() < 0.05 && { remote: true }),
    ...(random() < 0.1 && { extent: "full-time" }),
    ...(random() < 0.1 && { employment: "permanent" }),
    ...((have.length > 0 || hasWord) && { have: hasWord ? [...have, word] : have }),
    ...(avoid.length > 0 && { avoid }),
  };
}
