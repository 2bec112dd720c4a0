import { expect, test } from "vitest";
import { explainMatch } from "../../../src/alerts/matching/explain-match.ts";
import type { JobAd } from "../../../src/jobs/model/job-ad.ts";
import type { JobCriteria } from "../../../src/jobs/model/job-board.ts";
import { skills } from "../../jobs/known.ts";

const AD: JobAd = {
  id: "jobtech:1",
  board: "jobtech",
  title: "Senior Back-End Developer till Norrskena",
  employer: "Norrskena Spel AB",
  place: { name: "Solna", municipality: "zHxw_uJZ_NJ8", region: "CifL_Rzy_Mku" },
  published: "2026-11-20T07:00:00.000Z",
  remote: false,
  text: "You write Kotlin and C#. As a backend developer you speak Swedish.",
  skills: [],
  isRemoved: false,
};

const STOCKHOLM_REGION = { kind: "region", id: "CifL_Rzy_Mku" } as const;

const CASES: readonly [what: string, criteria: JobCriteria, why: readonly object[]][] = [
  ["nothing asked for, no reason", {}, []],
  [
    "the longest phrase of the role in the title, as it is written there",
    { role: ["back end", "back end developer", "developer"] },
    [{ kind: "title", phrase: "Back-End Developer" }],
  ],
  ["a role the text alone names", { role: ["backend developer"] }, [{ kind: "text", phrase: "backend developer" }]],
  [
    "the place of the ad, where a region around it was asked for",
    { places: [STOCKHOLM_REGION] },
    [{ kind: "place", name: "Solna" }],
  ],
  [
    "what an ad leaves unsaid, as the usual",
    { extent: "full-time", employment: "permanent" },
    [
      { kind: "extent", extent: "full-time" },
      { kind: "employment", employment: "permanent" },
    ],
  ],
  [
    "each word it has as it was typed, and all it lacks together; text without a word is ignored",
    { have: ["kotlin", "Csharp", "?!"], avoid: ["Java", "…", "Spotify"] },
    [
      { kind: "have", word: "kotlin" },
      { kind: "have", word: "Csharp" },
      { kind: "avoid", words: ["Java", "Spotify"] },
    ],
  ],
];

test.each(CASES)("an ad is explained by %s", (_, criteria, why) => {
  expect(explainMatch(AD, criteria, skills)).toEqual(why);
});

test("work from anywhere that names no place fits a place because it can be done there", () => {
  const anywhere: JobAd = { ...AD, remote: true };
  delete (anywhere as { place?: unknown }).place;
  expect(explainMatch(anywhere, { places: [STOCKHOLM_REGION] }, skills)).toEqual([{ kind: "remote" }]);
  expect(explainMatch(anywhere, { places: [STOCKHOLM_REGION], remote: true }, skills)).toEqual([{ kind: "remote" }]);
});

const GONE: readonly [what: string, criteria: JobCriteria][] = [
  ["its role", { role: ["nurse"] }],
  ["its place", { places: [{ kind: "municipality", id: "AvNB_uwa_6n6" }] }],
  ["work from elsewhere", { remote: true }],
  ["its extent", { extent: "part-time" }],
  ["how long it lasts", { employment: "temporary" }],
  ["a word it should have", { have: ["Rust"] }],
  ["a word it should not", { avoid: ["C#"] }],
  ["its age", { publishedAfter: "2026-11-21T00:00:00.000Z" }],
];

test.each(GONE)("an ad that does not fit by %s is not explained", (_, criteria) => {
  expect(explainMatch(AD, criteria, skills)).toBeUndefined();
});
