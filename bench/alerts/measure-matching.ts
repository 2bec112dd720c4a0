/** Measures indexing and matching of one size, and a sample matched pair by pair; sends the results to the parent process. */
import { createAdIndexer } from "../../src/alerts/matching/ad-index.ts";
import { CONTENT_FOLDERS } from "../../src/content/files/folders.ts";
import { loadContent } from "../../src/content/load.ts";
import { fitsFields } from "../../src/jobs/search/fits.ts";
import type { JobAd } from "../../src/jobs/model/job-ad.ts";
import type { JobCriteria } from "../../src/jobs/model/job-board.ts";
import { hasTerm, readWords, toTerm, toTextWithEmployer } from "../../src/jobs/search/ad-words.ts";
import { toSkillIndex } from "../../src/entities/skills/skill-index.ts";
import { makeAds } from "./make-ads.ts";
import { makeAlert } from "./make-alert.ts";
import { toMade } from "./made.ts";

/** Results of the process; times are CPU times, which other load on the machine affects less. */
export type MatchingMeasured = {
  readonly indexMs: number;
  /** All alerts, by index. */
  readonly matchMs: number;
  /** Number of distinct criteria. */
  readonly distinct: number;
  /** Matching pairs of an alert and an ad. */
  readonly fitting: number;
  /** Time for one alert of a sample, matched with each ad of its role, whose tokens were read before. */
  readonly pairsMsEach: number;
};

const SAMPLE = 200;

const [alertCount = 0, adCount = 0] = process.argv.slice(2).map(Number);
const { content } = await loadContent(CONTENT_FOLDERS);
const { skills } = content!;
const made = toMade(content!);
const skillIndex = toSkillIndex(skills);
const ads = made.roles.map((_, role) => makeAds(made, role, 0, Math.round(adCount / made.roles.length)));
const criteria = Array.from({ length: alertCount }, (_, number) => makeAlert(made, number, 0).criteria);
const roleOf = new Map(made.roles.map((role, number) => [role.join(), number]));

let started = toCpuMs();
const indexes = ads.map(toIndex);
const indexMs = toCpuMs() - started;

started = toCpuMs();
let fitting = 0;
for (const each of criteria) fitting += indexes[toRole(each)]!.match(each).length;
const matchMs = toCpuMs() - started;

const words = ads.map((all) => all.map((ad) => readWords(toTextWithEmployer(ad), skillIndex)));
const sample = criteria.filter((_, at) => at % Math.ceil(alertCount / SAMPLE) === 0);
started = toCpuMs();
const byPairs = sample.map((each) => matchPairs(each));
const pairsMsEach = (toCpuMs() - started) / sample.length;

const byIndex = sample.map((each) => indexes[toRole(each)]!.match(each).length);
if (byPairs.join() !== byIndex.join()) throw new Error("the index and the pairs disagree");

const distinct = new Set(criteria.map((each) => JSON.stringify(each))).size;
process.send!({ indexMs, matchMs, distinct, fitting, pairsMsEach } satisfies MatchingMeasured);
process.disconnect();

function toIndex(all: readonly JobAd[]) {
  const indexer = createAdIndexer(skills);
  for (const ad of all) indexer.add(ad);
  return indexer.finish();
}

function toRole({ role = [] }: JobCriteria): number {
  return roleOf.get(role.join())!;
}

/** Counts the matching ads of a role one by one. */
function matchPairs(each: JobCriteria): number {
  const role = toRole(each);
  const [have, avoid] = [toTerms(each.have), toTerms(each.avoid)];
  return ads[role]!.filter((ad, at) => {
    const said = words[role]![at]!;
    return (
      have.every((term) => hasTerm(said, term)) && !avoid.some((term) => hasTerm(said, term)) && fitsFields(ad, each)
    );
  }).length;
}

function toTerms(typed: readonly string[] = []) {
  return typed.flatMap((word) => toTerm(word, skillIndex) ?? []);
}

function toCpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
