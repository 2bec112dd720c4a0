import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { readSkills } from "../../src/jobs/search/count-skills.ts";
import { hasTerm, readWords, toTerm } from "../../src/jobs/search/ad-words.ts";
import { findSkills } from "../../src/entities/skills/skill-index.ts";
import { skillIndex, skills } from "../jobs/known.ts";

const CASES = z
  .array(z.strictObject({ text: z.string(), skills: z.array(z.string()) }))
  .parse(parse(readFileSync(new URL("skills.yaml", import.meta.url), "utf8")));

test.each(CASES)("$text names $skills", ({ text, skills: expected }) => {
  expect([...findSkills(text, skillIndex)].toSorted()).toEqual(expected.toSorted());
});

test("every skill is found by each of its spellings", () => {
  const missed = skills.flatMap(({ id, names, exact, listed }) =>
    [...names, ...exact, ...listed]
      .filter((spelling) => !findSkills(`Erfarenhet av ${spelling}, och mer`, skillIndex).has(id))
      .map((spelling) => `${id}: ${spelling}`),
  );
  expect(missed).toEqual([]);
});

describe("a typed word is looked up as", () => {
  test.each([
    ["go", "go"],
    ["GO", "go"],
    ["node", "nodejs"],
    [".net", "dotnet"],
    ["dotnet", "dotnet"],
    ["c#", "csharp"],
    ["C", "c"],
    ["js", "javascript"],
    ["k8s", "kubernetes"],
    ["docker", "docker"],
    ["sql server", "sql-server"],
    ["sql", "sql"],
    ["ruby on rails", "rails"],
    ["svenska", "swedish"],
  ])("%s: the skill %s", (typed, skill) => {
    expect(toTerm(typed, skillIndex)).toEqual({ kind: "skill", skill });
  });

  test("words, if it is not a skill; and as nothing, if it has no word", () => {
    expect(toTerm("Jour", skillIndex)).toMatchObject({ kind: "words", keys: ["jour"] });
    expect(toTerm("--", skillIndex)).toBeUndefined();
  });
});

const AD =
  "Konsulter sökes till vårt front-end-team. Systemen är byggda som services. Leader of tests. Du har körkort.";

test.each([
  ["konsult", true],
  ["konsulterna", true],
  ["system", true],
  ["service", true],
  ["test", true],
  ["körkort", true],
  ["korkort", true],
  ["frontend", true],
  ["front end", true],
  ["Front-End", true],
  ["har körkort", true],
  ["körkort har", false],
  ["lead", false],
  ["sult", false],
  ["konsultuppdrag", false],
  ["end team", true],
])("of the ad, %s is said: %s", (typed, isSaid) => {
  expect(hasTerm(readWords(AD, skillIndex), toTerm(typed, skillIndex)!)).toBe(isSaid);
});

test("the skills of a person are read in any case", () => {
  expect([...readSkills("i know java, go and some docker, c# and react", skills)].toSorted()).toEqual(
    ["containers", "csharp", "docker", "go", "java", "react"].toSorted(),
  );
  expect([...readSkills("I want to go into IT, I know nothing yet", skills)]).toEqual([]);
});
