import { expect, test } from "vitest";
import { FACETS, SUBJECTS, type Subject } from "../../../src/languages/model/reading.ts";
import { CONTENT_FOLDERS } from "../../../src/content/files/folders.ts";
import { loadContent } from "../../../src/content/load.ts";
import { createTopicIndex } from "../../../src/understanding/topics/topic-index.ts";

const { content } = await loadContent(CONTENT_FOLDERS);
const index = createTopicIndex(content!);

test("the topic that answers a facet as a whole is found before those that answer a part", () => {
  expect(index.find("role", "pay")).toEqual({ topic: "salary-average", isWhole: true });
  expect(index.list("role", "pay").slice(1)).toContainEqual({ topic: "salary-senior", isWhole: false });
});

test("what no topic answers has no owner", () => {
  expect(index.find("database-administrator", "pay")).toBeUndefined();
});

test.each([
  // The pay of a variant is near the pay of the role.
  ["database-administrator", "pay", { topic: "salary-average", subject: "role", hasFacet: true }],
  ["consultant", "remote", { topic: "remote-work", subject: "role", hasFacet: true }],
  // The topic that says who hires as a whole comes before those that say a part of it.
  ["role", "employer", { topic: "industries-and-employers", subject: "role", hasFacet: true }],
  ["vocational", "place", { topic: "study-programmes", subject: "vocational", hasFacet: true }],
  // A workplace is no place of study: what is known is what an internship is good for.
  ["internship", "place", { topic: "education-internship", subject: "internship", hasFacet: false }],
  ["bootcamp", "pay", { topic: "salary-average", subject: "role", hasFacet: true }],
  ["permit", "duration", { topic: "family-and-permit", subject: "permit", hasFacet: true }],
  // Nothing lists employers that help with permits: what is known is who needs one.
  ["permit", "employer", { topic: "work-permit", subject: "permit", hasFacet: false }],
  // A term that no topic explains has the list of those that are explained.
  ["skill", "definition", { topic: "glossary", subject: "skill", hasFacet: true }],
  ["role", "contact", { topic: "human-handoff", subject: "randstad", hasFacet: true }],
] as const)("nearest to %s and %s", (subject, facet, nearest) => {
  expect(index.findNearest(subject, facet)).toEqual(nearest);
});

test("of subjects that are many things, what is known of one is not near another", () => {
  expect(index.findNearest("place", "cost")).toBeUndefined();
  expect(index.findNearest("skill", "contact")).toBeUndefined();
});

test("every other subject has something near, whatever is asked of it", () => {
  const many = new Set<Subject>(["place", "employer", "other-role", "skill"]);
  const without = SUBJECTS.filter((subject) => !many.has(subject)).flatMap((subject) =>
    FACETS.filter((facet) => !index.findNearest(subject, facet)).map((facet) => `${subject} ${facet}`),
  );
  expect(without).toEqual([]);
});
