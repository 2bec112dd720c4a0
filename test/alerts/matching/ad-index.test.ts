import { expect, test } from "vitest";
import { createAdIndexer, type AdIndex } from "../../../src/alerts/matching/ad-index.ts";
import { explainMatch } from "../../../src/alerts/matching/explain-match.ts";
import { fitsFields, toWordTest } from "../../../src/jobs/search/fits.ts";
import type { JobAd } from "../../../src/jobs/model/job-ad.ts";
import type { JobCriteria } from "../../../src/jobs/model/job-board.ts";
import { makeAds } from "../../../src/tools/jobtech/ads.ts";
import { skillIndex, skills } from "../../jobs/known.ts";
import { toJobtechAd } from "../../../src/jobs/jobtech/to-ad.ts";
import { createRandom } from "../../harness/random-numbers.ts";
import { someAd, someCriteria } from "../some-ads.ts";

const SEEDS = [1, 2, 3, 4, 5];

test.each(SEEDS)("the index finds the same ads as a test of each ad, for any criteria (seed %i)", (seed) => {
  const chance = createRandom(seed);
  const ads = Array.from({ length: 120 }, (_, id) => someAd(chance, id));
  const index = toIndex(ads);
  const found = { some: 0, none: 0 };
  for (let at = 0; at < 400; at++) {
    const criteria = someCriteria(chance);
    const fitting = oneByOne(ads, criteria);
    expect(Array.from(index.match(criteria)), JSON.stringify(criteria)).toEqual(fitting);
    const explained = ads.flatMap((ad, number) => (explainMatch(ad, criteria, skills) ? [number] : []));
    expect(explained, JSON.stringify(criteria)).toEqual(fitting);
    found[fitting.length > 0 && fitting.length < ads.length ? "some" : "none"]++;
  }
  // Criteria that fit no ad, or every ad, would test nothing.
  expect(found.some).toBeGreaterThan(100);
});

test("the same holds for ads as employers write them", () => {
  const ads = makeAds().flatMap((ad) => toJobtechAd(ad) ?? []);
  const index = toIndex(ads);
  const words = [
    "c#",
    "Java",
    "java",
    ".net",
    "machine learning",
    "ci/cd",
    "Go",
    "norrskena",
    "körkort",
    "back-end",
    "",
  ];
  const asked: JobCriteria[] = [
    {},
    { role: [] },
    { places: [] },
    { role: ["backend", "backend developer", "backendutvecklare"] },
    ...words.flatMap((word) => [
      { have: [word] },
      { avoid: [word] },
      { role: [word] },
      { role: ["backend"], avoid: [word] },
    ]),
  ];
  for (const criteria of asked) {
    expect(Array.from(index.match(criteria)), JSON.stringify(criteria)).toEqual(oneByOne(ads, criteria));
  }
});

test("equal criteria get the same list", () => {
  const chance = createRandom(7);
  const index = toIndex(Array.from({ length: 50 }, (_, id) => someAd(chance, id)));
  const asked: JobCriteria = { role: ["backend"], have: ["Java"] };
  expect(index.match(structuredClone(asked))).toBe(index.match(asked));
});

test("no ads fit nothing", () => {
  expect(Array.from(toIndex([]).match({ role: ["backend"] }))).toEqual([]);
  expect(Array.from(toIndex([]).match({}))).toEqual([]);
});

function toIndex(ads: readonly JobAd[]): AdIndex {
  const indexer = createAdIndexer(skills);
  for (const ad of ads) indexer.add(ad);
  return indexer.finish();
}

function oneByOne(ads: readonly JobAd[], criteria: JobCriteria): number[] {
  const hasWords = toWordTest(criteria, skillIndex);
  return ads.flatMap((ad, number) => (fitsFields(ad, criteria) && hasWords(ad) ? [number] : []));
}
