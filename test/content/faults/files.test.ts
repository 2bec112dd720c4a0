import { testFaults, topicText } from "../sample.ts";

const SOURCES = "knowledge/baker/sources.yaml";
const SALARIES = "knowledge/baker/salaries.yaml";
const VOCABULARY = "knowledge/vocabulary.yaml";
const CATALOGUE = "dialogs/messages.yaml";

testFaults([
  [
    "a file whose name is no id",
    {
      "knowledge/baker/pay/Pay_Low.yaml": topicText(
        "x",
        "related: [pay-senior, pay-factors]\nsource: guild\nreviewed: 2026-11-22",
      ),
    },
    [
      'knowledge/baker/pay/Pay_Low.yaml:1:1 the name "Pay_Low" must be small letters a–z, digits and hyphens, as in salary-junior',
    ],
  ],
  [
    "a folder whose name is no id",
    {
      "knowledge/baker/Pay Low/low.yaml": topicText(
        "x",
        "related: [pay-senior, pay-factors]\nsource: guild\nreviewed: 2026-11-22",
      ),
    },
    [
      'knowledge/baker/Pay Low/low.yaml:1:1 the name "Pay Low" must be small letters a–z, digits and hyphens, as in salary-junior',
    ],
  ],
  [
    "a file that does not end in .yaml",
    { "knowledge/baker/pay/pay-low.yml": "" },
    ["knowledge/baker/pay/pay-low.yml:1:1 is not read: a content file's name ends in .yaml"],
  ],
  [
    "files where none belong",
    {
      "knowledge/baker/pay.yaml": "",
      "knowledge/sourcs.yaml": "",
      "knowledge/baker/sourcs.yaml": "",
      "dialogs/flows/a.yaml": "",
      "knowledge/small-talk/a/b.yaml": "",
      "knowledge/baker/a/b/c.yaml": "",
    },
    [
      "dialogs/flows/a.yaml:1:1 lies too deep; this folder has no subfolders",
      "knowledge/baker/a/b:1:1 the folder lies too deep",
      "knowledge/baker/pay.yaml:1:1 does not belong in this folder, which holds role.yaml, sources.yaml, salaries.yaml, education.yaml, facts.yaml; a topic lies in a subfolder of the role",
      'knowledge/baker/sourcs.yaml:1:1 does not belong in this folder, which holds role.yaml, sources.yaml, salaries.yaml, education.yaml, facts.yaml; did you mean "sources.yaml"?',
      "knowledge/small-talk/a/b.yaml:1:1 lies too deep; small talk has no subfolders",
      "knowledge/sourcs.yaml:1:1 does not belong in this folder, which holds vocabulary.yaml, skills.yaml, geography.yaml",
    ],
  ],
  [
    "required files that do not exist",
    { [CATALOGUE]: undefined, [VOCABULARY]: undefined, [SOURCES]: undefined },
    [
      "dialogs/messages.yaml:1:1 does not exist, and the bot needs it",
      "knowledge/baker/sources.yaml:1:1 does not exist, and the bot needs it",
      "knowledge/vocabulary.yaml:1:1 does not exist, and the bot needs it",
    ],
  ],
  [
    "the message catalogue under its name and under its name of version 0.1",
    { "dialogs/voice.yaml": "" },
    [
      "dialogs/voice.yaml:1:1 is the old name of messages.yaml, which exists too; move its sentences there and delete it",
    ],
  ],
  [
    "places and figures without a salaries file",
    { [SALARIES]: undefined },
    [
      "knowledge/baker/pay/pay-junior.yaml:26:14 lead.en: {salary.junior} cannot be filled; known are {education.apprentice}",
      "knowledge/baker/pay/pay-junior.yaml:27:14 lead.sv: {salary.junior} cannot be filled; known are {education.apprentice}",
      'knowledge/baker/pay/pay-junior.yaml:28:11 figures[0]: there is no salary level "junior"',
    ],
  ],
  [
    "a broken salaries file, but none of the answers that use it",
    { [SALARIES]: "a: 'x" },
    ["knowledge/baker/salaries.yaml:1:6 is not valid YAML: Missing closing 'quote"],
  ],
]);
