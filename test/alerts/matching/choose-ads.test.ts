import { expect, test } from "vitest";
import { chooseAds, type AdKeys } from "../../../src/alerts/matching/choose-ads.ts";
import { toSentLogKeys } from "../../../src/alerts/matching/sent-log-keys.ts";
import type { JobAd } from "../../../src/jobs/model/job-ad.ts";

const NOBODY = new Set<string>();

test("the first run sends twenty ads, counts the others, and adds all of them to the sent log", () => {
  const { send, more, keys } = chooseAds(many(25), NOBODY, true);
  expect([send.length, more, keys.length]).toEqual([20, 5, 50]);
});

test("later runs send fifty ads and add only these to the sent log", () => {
  const { send, more, keys } = chooseAds(many(60), NOBODY, false);
  expect([send.length, more, keys.length]).toEqual([50, 0, 100]);
  expect(keys).not.toContain("id-50");
});

test("an ad known by one key is not sent, and is known by the other from then on", () => {
  const ads = [adOf("id-new", "job-old"), adOf("id-old", "job-new"), adOf("id-both", "job-both")];
  const known = new Set(["job-old", "id-old", "id-both", "job-both"]);
  expect(chooseAds(ads, known, false)).toEqual({ send: [], more: 0, keys: ["id-new", "job-new"] });
});

test("of two ads for the same job the first is sent, and both are added to the sent log", () => {
  const ads = [adOf("id-1", "job"), adOf("id-2", "job")];
  expect(chooseAds(ads, NOBODY, false)).toEqual({ send: ["id-1"], more: 0, keys: ["id-1", "job", "id-2"] });
});

test("an ad's keys stay what they are: the id's when the text changes, the job's when the id does", () => {
  const ad: JobAd = {
    id: "jobtech:1",
    board: "jobtech",
    title: "Backend Developer",
    employer: "Acme AB",
    remote: false,
    text: "",
    skills: [],
    isRemoved: false,
  };
  const [id, job] = toSentLogKeys(ad);
  expect(toSentLogKeys({ ...ad, title: "Java Developer", text: "New." })[0]).toBe(id);
  expect(toSentLogKeys({ ...ad, title: "Java Developer" })[1]).not.toBe(job);
  expect(toSentLogKeys({ ...ad, id: "jobtech:2", title: "Backend developer – sökes!" })[1]).toBe(job);
  // Two ads of hidden employers cannot be recognised as the same job.
  expect(toSentLogKeys({ ...ad, employer: "" })).toEqual([id]);
});

function many(count: number): AdKeys[] {
  return Array.from({ length: count }, (_, at) => adOf(`id-${at}`, `job-${at}`));
}

function adOf(id: string, job: string): AdKeys {
  return { id, keys: [id, job] };
}
