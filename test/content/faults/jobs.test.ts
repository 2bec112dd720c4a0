import { testFaults, writeSample } from "../sample.ts";
import { expect, test } from "vitest";
import { loadContent } from "../../../src/content/load.ts";

const SKILLS = "knowledge/skills.yaml";
const GEOGRAPHY = "knowledge/geography.yaml";

const geography = (municipalities: string): string =>
  `anywhere: { en: [anywhere], sv: [överallt] }
regions:
  Stockholms län:
    id: CifL_Rzy_Mku
    en: Stockholm County
    municipalities:
${municipalities}
`;

testFaults([
  [
    "a skill without a spelling, or with a key that is none",
    { [SKILLS]: "java: { title: Java }\nphp: { title: PHP, names: [php], nams: [] }\n" },
    [
      "knowledge/skills.yaml:1:7 java: needs a spelling: names, exact or listed",
      'knowledge/skills.yaml:2:34 php.nams: is not a key that belongs here; did you mean "names"?',
    ],
  ],
  [
    "a skill named in one language only",
    { [SKILLS]: "testing: { title: { en: Testing }, names: [testing] }\n" },
    ["knowledge/skills.yaml:1:19 testing.title: must be a name, or one in each language"],
  ],
  [
    "a place with an id that is none",
    { [GEOGRAPHY]: geography("      Solna: { id: Solna_01 }") },
    [
      "knowledge/geography.yaml:7:20 regions.Stockholms län.municipalities.Solna.id: must be an id of the JobTech Taxonomy, as in AvNB_uwa_6n6",
    ],
  ],
  [
    "an id or a name that two places share",
    {
      [GEOGRAPHY]: geography(
        "      Solna: { id: zHxw_uJZ_NJ8 }\n      Nacka: { id: zHxw_uJZ_NJ8 }\n      Täby: { id: onpA_B5a_zfv, also: [SOLNA] }",
      ),
    },
    [
      'knowledge/geography.yaml:8:20 regions.Stockholms län.municipalities.Nacka.id: "zHxw_uJZ_NJ8" is there already, at knowledge/geography.yaml:7:20',
      'knowledge/geography.yaml:9:40 regions.Stockholms län.municipalities.Täby.also[0]: "solna" is there already, at knowledge/geography.yaml:7:14',
    ],
  ],
]);

test("skills and places may be left out: the bot then knows none", async () => {
  const { content } = await loadContent(await writeSample());
  expect(content?.skills).toEqual([]);
  expect(content?.geography).toEqual({ places: [], anywhere: { en: [], sv: [] } });
});

test("a skill's title holds for both languages unless it has one for each", async () => {
  const skills = "java: { title: Java, names: [java] }\ntests: { title: { en: tests, sv: tester }, exact: [QA] }\n";
  const { content } = await loadContent(await writeSample({ [SKILLS]: skills }));
  expect(content?.skills).toEqual([
    { id: "java", title: { en: "Java", sv: "Java" }, names: ["java"], exact: [], listed: [] },
    { id: "tests", title: { en: "tests", sv: "tester" }, names: [], exact: ["QA"], listed: [] },
  ]);
});

test("a municipality lies in its region, and has its Swedish name in English unless it has another", async () => {
  const text = geography("      Göteborg: { id: PVZL_BQT_XtL, en: Gothenburg }\n      Solna: { id: zHxw_uJZ_NJ8 }");
  const { content } = await loadContent(await writeSample({ [GEOGRAPHY]: text }));
  expect(content?.geography.places.map(({ kind, name, region }) => [kind, name.en, name.sv, region])).toEqual([
    ["region", "Stockholm County", "Stockholms län", undefined],
    ["municipality", "Gothenburg", "Göteborg", "CifL_Rzy_Mku"],
    ["municipality", "Solna", "Solna", "CifL_Rzy_Mku"],
  ]);
});
