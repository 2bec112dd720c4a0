import { expect, test } from "vitest";
import { formatFault } from "../../../src/content/faults/fault.ts";
import { loadContent } from "../../../src/content/load.ts";
import { CARE_KINDS } from "../../../src/languages/model/reading.ts";
import { testFaults, writeSample, type Edits } from "../sample.ts";

const FILE = "dialogs/care.yaml";

const LINE = `lines:
  emergency:
    number: "112"
    name: { en: Emergency, sv: Nödnumret }
    purpose: { en: in danger, sv: vid fara }
    url: https://help.example/
    source: https://help.example/
    reviewed: 2026-11-22
    review_by: 2026-12-31
about_lines: { en: Sweden's., sv: Sveriges. }
again: { en: Call {emergency}., sv: Ring {emergency}. }
kinds:
`.replaceAll(/(?<=: )(?<text>(?:Call|Ring) \{emergency\}\.)/gu, '"$<text>"');

/** A file whose kinds list the only line, each on a line of its own from line 13. */
function care(kind = "", more = "", line = LINE): Edits {
  const kinds = CARE_KINDS.map(
    (each) =>
      `  ${each}: { heard: { en: I hear you., sv: Jag hör dig. }, step: { en: Rest., sv: Vila. }, lines: [emergency]${each === kind ? more : ""} }\n`,
  );
  return { [FILE]: line + kinds.join("") };
}

testFaults([
  [
    "a help line that does not exist",
    { [FILE]: (care()[FILE] as string).replace("lines: [emergency]", "lines: [emergancy, emergency]") },
    ['dialogs/care.yaml:13:99 kinds.danger.lines[0]: there is no help line "emergancy"; did you mean "emergency"?'],
  ],
  [
    "a button beneath a grave kind",
    care("despair", ", offers: [pay-junior]"),
    [
      "dialogs/care.yaml:14:120 kinds.despair.offers: does not belong beneath despair; offer help there and nothing else",
    ],
  ],
  [
    "an offer that is no topic",
    care("rejection", ", offers: [pay-juniors]"),
    ['dialogs/care.yaml:18:123 kinds.rejection.offers[0]: there is no topic "pay-juniors"; did you mean "pay-junior"?'],
  ],
  [
    "a number that cannot be filled in",
    care("", "", LINE.replace("Ring {emergency}", "Ring {emergencies}")),
    ["dialogs/care.yaml:11:45 again.sv: {emergencies} cannot be filled; known are {emergency}"],
  ],
]);

test("a help line warns from the day after its review day, and the content stays usable", async () => {
  const sample = await writeSample(care());
  expect((await loadContent(sample, "2026-12-31")).warnings).toEqual([]);
  const { content, warnings } = await loadContent(sample, "2027-01-01");
  expect(content?.care?.again.sv).toBe("Ring 112.");
  expect(warnings.map(formatFault)).toEqual([
    "dialogs/care.yaml:9:16 lines.emergency.review_by: 2026-12-31 has passed; check that the number still helps, and move the dates",
  ]);
});

test("content without the file loads", async () => {
  const { content, faults } = await loadContent(await writeSample());
  expect(faults).toEqual([]);
  expect(content?.care).toBeUndefined();
});
