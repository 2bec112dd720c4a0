import { expect, test } from "vitest";
import { countSkills, readSkills, skillGap } from "../../../src/jobs/search/count-skills.ts";
import { namesRole, toRolePhrases } from "../../../src/jobs/search/role-phrases.ts";
import { NOON } from "../../../src/tools/jobtech/ads.ts";
import { openJobtech, pageOf, roles, skills } from "../known.ts";

const BACKEND = toRolePhrases("backend", roles.values());

test("the demand for skills is counted ad by ad, over the ads with the role in their title", async () => {
  const { board } = await openJobtech();
  const page = await pageOf(board, { role: BACKEND });
  const ads = page.ads.filter((ad) => namesRole(ad, BACKEND));
  const counted = countSkills(ads, skills, page.asOfMs);
  // Counted by hand in ads.yaml: titles with backend in any spelling, and of those the ones that name PostgreSQL.
  expect(counted).toMatchObject({ ads: 27, asOfMs: NOON });
  expect(counted.counts.find(({ skill }) => skill === "postgresql")).toEqual({
    skill: "postgresql",
    ads: 14,
    share: 14 / 27,
  });
  const numbers = counted.counts.map(({ ads: each }) => each);
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  expect(Math.min(...numbers)).toBeGreaterThan(0);
});

test("an ad that names a skill often, or in a form as well, counts once", () => {
  const ad = { title: "Java", text: "Java, java och Javautvecklare", skills: ["Java"] };
  expect(countSkills([adOf(ad), adOf({ text: "PHP" })], skills, NOON).counts).toEqual([
    { skill: "java", ads: 1, share: 0.5 },
    { skill: "php", ads: 1, share: 0.5 },
  ]);
});

test("no ads give no counts", () => {
  expect(countSkills([], skills, NOON)).toEqual({ ads: 0, asOfMs: NOON, counts: [] });
});

test("the skills of a person are compared with the demand, the most frequent first", () => {
  const ads = ["Java, SQL", "Java, Docker", "Java, SQL, Kafka", "SQL, Kafka", "Java"].map((text) => adOf({ text }));
  const counted = countSkills(ads, skills, NOON);
  const gap = skillGap(counted, readSkills("I know sql and a bit of python", skills), 0.3);
  expect(gap.known.map(({ skill, share }) => [skill, share])).toEqual([["sql", 0.6]]);
  expect(gap.lacking.map(({ skill, share }) => [skill, share])).toEqual([
    ["java", 0.8],
    ["kafka", 0.4],
  ]);
});

function adOf(said: { title?: string; text?: string; skills?: string[] }) {
  return {
    id: "a:1",
    board: "a",
    title: "",
    employer: "Acme",
    remote: false,
    text: "",
    skills: [],
    isRemoved: false,
    ...said,
  };
}
