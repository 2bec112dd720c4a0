import { expect, test } from "vitest";
import { readWishes, withoutWishes, type WishCriteria } from "../../../src/jobs/search/read-wishes.ts";
import { skills } from "../known.ts";

const SAID: readonly [sentence: string, wishes: WishCriteria][] = [
  ["jobs in Lund", {}],
  ["back-end jobs in stokholm, not Java", { avoid: ["Java"] }],
  ["heltid, inte php eller java", { extent: "full-time", avoid: ["Java", "PHP"] }],
  ["Kotlin but not Java, remote", { remote: true, have: ["Kotlin"], avoid: ["Java"] }],
  ["inget konsultjobb, gärna på distans", { remote: true, avoid: ["konsult"] }],
  ["full time or part time", {}],
  ["a permanent job, not remote", { employment: "permanent" }],
  ["vikariat i Umeå", { employment: "temporary" }],
  ["scala developer jobs", { job: "scala developer" }],
  ["jobb som javautvecklare i Lund", { job: "javautvecklare" }],
  ["jobs as a senior developer", { have: ["senior"] }],
  ["junior ads, no consultancies", { have: ["junior"], avoid: ["consulting"] }],
  ["utan rekryterare tack", { avoid: ["bemanning"] }],
  ["take away Initech's", { avoid: ["Initech"] }],
  ["no preference at all, whatever you have", {}],
];

test.each(SAID)("wishes are read from: %s", (sentence, wishes) => {
  const read = readWishes(sentence, skills);
  expect({ ...read, ...(read.avoid && { avoid: [...read.avoid].sort() }) }).toEqual(wishes);
});

test.each([
  ["remote back-end jobs in Lund, not Java", "back-end jobs in Lund"],
  ["deltidsjobb i Lund", "jobb i Lund"],
  ["jobb i Lund, heltid", "jobb i Lund"],
])("without what matters is left what it is about: %s", (sentence, bare) => {
  expect(withoutWishes(sentence)).toBe(bare);
});
