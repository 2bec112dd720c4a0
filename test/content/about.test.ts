import { expect, test } from "vitest";
import { formatFault } from "../../src/content/faults/fault.ts";
import { loadContent } from "../../src/content/load.ts";
import { JUNIOR, replace, testFaults, writeSample } from "./sample.ts";

const SENIOR = "knowledge/baker/pay/pay-senior.yaml";
const ROLE = "knowledge/baker/role.yaml";
const TITLE = /^title:/u;

testFaults([
  [
    "a facet that nobody knows",
    { [JUNIOR]: withAbout("{ subject: role, facets: [pya] }") },
    [`${JUNIOR}:1:34 about.facets[0]: there is no facet "pya"; did you mean "pay"?`],
  ],
  [
    "a subject that nobody knows, in a list",
    { [JUNIOR]: withAbout("[{ subject: role }, { subject: rolle }]") },
    [`${JUNIOR}:1:39 about[1].subject: there is no subject "rolle"; did you mean "role"?`],
  ],
  [
    "an area that the role does not have",
    { [ROLE]: replace("title:", "about: { pya: { subject: role } }\ntitle:") },
    [`${ROLE}:1:10 about.pya: there is no area "pya" in this role; did you mean "pay"?`],
  ],
]);

test("what two topics both answer warns, and the content stays usable", async () => {
  const sample = await writeSample({
    [JUNIOR]: withAbout("{ subject: role, facets: [pay] }"),
    [SENIOR]: withAbout("[{ subject: role, partly: [cost] }, { subject: role, facets: [pay, cost] }]"),
  });
  const { content, warnings } = await loadContent(sample);
  expect(warnings.map(formatFault)).toEqual([
    `${SENIOR}:1:70 about[1].facets[0]: pay of role is answered by the topic "pay-junior" already; write it under partly in one of them`,
  ]);
  expect(content?.topics.get("pay-junior")?.about).toEqual([{ subject: "role", facets: ["pay"], partly: [] }]);
});

test("a topic that says nothing is about what its role says of the area, small talk about the bot", async () => {
  const { content } = await loadContent(
    await writeSample({ [ROLE]: replace("title:", "about: { pay: { subject: role, partly: [pay] } }\ntitle:") }),
  );
  expect(content?.topics.get("pay-junior")?.about).toEqual([{ subject: "role", facets: [], partly: ["pay"] }]);
  expect(content?.topics.get("thanks")?.about).toEqual([{ subject: "bot", facets: [], partly: [] }]);
});

function withAbout(about: string): (text: string) => string {
  return (text) => text.replace(TITLE, `about: ${about}\ntitle:`);
}
