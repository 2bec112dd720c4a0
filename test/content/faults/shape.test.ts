import { JUNIOR, replace, testFaults } from "../sample.ts";

const SOURCES = "knowledge/baker/sources.yaml";
const SALARIES = "knowledge/baker/salaries.yaml";
const THANKS = "knowledge/small-talk/thanks.yaml";
const WELCOME = "dialogs/welcome.yaml";
const ANSWER = '"Pays: {salary.junior} after an {education.apprentice}."';

testFaults([
  ["an empty file", { [WELCOME]: "" }, ["dialogs/welcome.yaml:1:1 is empty"]],
  ["a file with nothing but a comment", { [WELCOME]: "# nothing\n" }, ["dialogs/welcome.yaml:1:1 is empty"]],
  [
    "a list where keys belong",
    { [WELCOME]: "- a\n" },
    ["dialogs/welcome.yaml:1:1 must be keys with values, not a list"],
  ],
  [
    "a text where keys belong",
    { [SOURCES]: "hello\n" },
    ["knowledge/baker/sources.yaml:1:1 must be keys with values, not text"],
  ],
  ["a file over a megabyte", { [WELCOME]: "#".repeat(1_000_001) }, ["dialogs/welcome.yaml:1:1 is larger than 1 MB"]],
  [
    "a file that is not UTF-8",
    { [WELCOME]: Buffer.from("\ufeffstarters: []", "utf16le") },
    ["dialogs/welcome.yaml:1:1 is not UTF-8 text; save it as UTF-8"],
  ],
  [
    "a missing language",
    { [JUNIOR]: replace(`\n  sv: ${ANSWER}`, "") },
    [
      "knowledge/baker/pay/pay-junior.yaml:26:3 lead.sv: is missing; every text exists in English (en) and Swedish (sv)",
    ],
  ],
  [
    "a missing language between braces",
    { [JUNIOR]: replace(", sv: pay-junior }", " }") },
    [
      "knowledge/baker/pay/pay-junior.yaml:1:8 title.sv: is missing; every text exists in English (en) and Swedish (sv)",
    ],
  ],
  [
    "a language without its text",
    { [JUNIOR]: replace(`sv: ${ANSWER}`, "sv:") },
    ["knowledge/baker/pay/pay-junior.yaml:27:3 lead.sv: is empty; every text exists in English (en) and Swedish (sv)"],
  ],
  [
    "a text of nothing but spaces",
    { [JUNIOR]: replace(`sv: ${ANSWER}`, "sv: '  '") },
    ["knowledge/baker/pay/pay-junior.yaml:27:7 lead.sv: is empty"],
  ],
  [
    "a number where text belongs",
    { [JUNIOR]: replace(`sv: ${ANSWER}`, "sv: 42") },
    ["knowledge/baker/pay/pay-junior.yaml:27:7 lead.sv: must be text, not a number; put quotes around it"],
  ],
  [
    "a word that YAML takes for true",
    { [JUNIOR]: replace(`- en pay-junior 3`, "- true") },
    ["knowledge/baker/pay/pay-junior.yaml:7:7 questions.en[3]: must be text, not the word true; put quotes around it"],
  ],
  [
    "an empty item of a list",
    { [JUNIOR]: replace(`- en pay-junior 3`, "-") },
    ["knowledge/baker/pay/pay-junior.yaml:7:6 questions.en[3]: is empty"],
  ],
  [
    "a list where text belongs",
    { [JUNIOR]: replace(`sv: ${ANSWER}`, "sv: [a]") },
    ["knowledge/baker/pay/pay-junior.yaml:27:7 lead.sv: must be text, not a list; put quotes around it"],
  ],
  [
    "a text where a list belongs",
    { [JUNIOR]: replace("related: [pay-senior, pay-factors]", "related: pay-senior") },
    ["knowledge/baker/pay/pay-junior.yaml:29:10 related: must be a list, not text"],
  ],
  [
    "a misspelt key",
    { [JUNIOR]: replace("why: pay", "wyh: pay") },
    ['knowledge/baker/pay/pay-junior.yaml:30:1 wyh: is not a key that belongs here; did you mean "why"?'],
  ],
  [
    "an unknown key",
    { [JUNIOR]: replace("why: pay", "colour: pay") },
    ["knowledge/baker/pay/pay-junior.yaml:30:1 colour: is not a key that belongs here"],
  ],
  [
    "a misspelt key further in",
    { [SALARIES]: replace("  market", "  markte") },
    [
      "knowledge/baker/salaries.yaml:2:3 junior.market: is missing",
      'knowledge/baker/salaries.yaml:7:3 junior.markte: is not a key that belongs here; did you mean "market"?',
    ],
  ],
  [
    "an unknown language",
    { [JUNIOR]: replace("title: {", "title: { de: Lohn,") },
    ["knowledge/baker/pay/pay-junior.yaml:1:10 title.de: is not a key that belongs here"],
  ],
  [
    "a missing key",
    { [JUNIOR]: replace("reviewed: 2026-11-22", "") },
    ["knowledge/baker/pay/pay-junior.yaml:1:1 reviewed: is missing"],
  ],
  [
    "fewer than ten example questions, small talk included",
    { [JUNIOR]: replace("    - en pay-junior 3\n", ""), [THANKS]: replace("    - sv thanks 3\n", "") },
    [
      "knowledge/baker/pay/pay-junior.yaml:4:5 questions.en: needs at least 10, has 9",
      "knowledge/small-talk/thanks.yaml:15:5 questions.sv: needs at least 10, has 9",
    ],
  ],
]);
