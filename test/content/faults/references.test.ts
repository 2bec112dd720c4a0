import { JUNIOR, replace, testFaults, topicText } from "../sample.ts";

const SALARIES = "knowledge/baker/salaries.yaml";
const EDUCATION = "knowledge/baker/education.yaml";
const THANKS = "knowledge/small-talk/thanks.yaml";
const CATALOGUE = "dialogs/messages.yaml";
const COMMANDS = "dialogs/commands.yaml";
const WELCOME = "dialogs/welcome.yaml";

testFaults([
  [
    "a source id that another role uses",
    {
      "knowledge/miller/role.yaml": "title: { en: miller, sv: mjölnare }\n",
      "knowledge/miller/sources.yaml": "guild:\n  name: { en: a, sv: b }\n  date: 2026-11-22\n",
    },
    ["knowledge/miller/sources.yaml:1:1 guild: exists already, in knowledge/baker/sources.yaml; give it another id"],
  ],
  [
    "two files of the same topic",
    {
      "knowledge/baker/other/pay-junior.yaml": topicText(
        "x",
        "related: [pay-senior, pay-factors]\nsource: guild\nreviewed: 2026-11-22",
      ),
    },
    [
      'knowledge/baker/pay/pay-junior.yaml:1:1 the topic "pay-junior" exists already, in knowledge/baker/other/pay-junior.yaml; rename one of the files',
    ],
  ],
  [
    "a related topic that does not exist",
    { [JUNIOR]: replace("related: [pay-senior", "related: [pay-senoir") },
    [
      'knowledge/baker/pay/pay-junior.yaml:29:11 related[0]: there is no topic "pay-senoir"; did you mean "pay-senior"?',
    ],
  ],
  [
    "a why that does not exist",
    { [JUNIOR]: replace("why: pay-factors", "why: weather") },
    ['knowledge/baker/pay/pay-junior.yaml:30:6 why: there is no topic "weather"'],
  ],
  [
    "a starter that does not exist",
    { [WELCOME]: replace("thanks", "thank") },
    ['dialogs/welcome.yaml:1:49 starters[3]: there is no topic "thank"; did you mean "thanks"?'],
  ],
  [
    "too few starters",
    { [WELCOME]: replace(", thanks", "") },
    ["dialogs/welcome.yaml:1:11 starters: needs at least 4, has 3"],
  ],
  [
    "a topic that leads back to itself",
    { [JUNIOR]: (t) => replace("why: pay-factors", "why: pay-junior")(replace("[pay-senior", "[pay-junior")(t)) },
    [
      "knowledge/baker/pay/pay-junior.yaml:29:11 related[0]: leads back to the topic itself",
      "knowledge/baker/pay/pay-junior.yaml:30:6 why: leads back to the topic itself",
    ],
  ],
  [
    "a related topic named twice",
    { [JUNIOR]: replace("[pay-senior, pay-factors]", "[pay-senior, pay-senior]") },
    ['knowledge/baker/pay/pay-junior.yaml:29:23 related[1]: names "pay-senior" twice'],
  ],
  [
    "a single related topic",
    { [JUNIOR]: replace("[pay-senior, pay-factors]", "[pay-senior]") },
    ["knowledge/baker/pay/pay-junior.yaml:29:10 related: needs at least 2, has 1"],
  ],
  [
    "five related topics",
    { [JUNIOR]: replace("[pay-senior, pay-factors]", "[a, b, c, d, e]") },
    [
      "knowledge/baker/pay/pay-junior.yaml:29:10 related: holds at most 4, has 5",
      'knowledge/baker/pay/pay-junior.yaml:29:11 related[0]: there is no topic "a"',
      'knowledge/baker/pay/pay-junior.yaml:29:14 related[1]: there is no topic "b"',
      'knowledge/baker/pay/pay-junior.yaml:29:17 related[2]: there is no topic "c"',
      'knowledge/baker/pay/pay-junior.yaml:29:20 related[3]: there is no topic "d"',
      'knowledge/baker/pay/pay-junior.yaml:29:23 related[4]: there is no topic "e"',
    ],
  ],
  [
    "an unknown level in the figures",
    { [JUNIOR]: replace("figures: [junior]", "figures: [junoir]") },
    ['knowledge/baker/pay/pay-junior.yaml:28:11 figures[0]: there is no salary level "junoir"; did you mean "junior"?'],
  ],
  [
    "unknown sources of a topic, a salary and an education path",
    {
      [JUNIOR]: replace("source: guild", "source: gild"),
      [SALARIES]: replace("source: guild", "source: x"),
      [EDUCATION]: replace("source: guild", "source: y"),
    },
    [
      'knowledge/baker/education.yaml:4:11 apprentice.source: there is no source "y"',
      'knowledge/baker/pay/pay-junior.yaml:31:9 source: there is no source "gild"; did you mean "guild"?',
      'knowledge/baker/salaries.yaml:8:11 junior.source: there is no source "x"',
    ],
  ],
  [
    "a role's topic without a source, and small talk with one",
    { [JUNIOR]: replace("source: guild\n", ""), [THANKS]: (t) => t + "source: guild\n" },
    [
      "knowledge/baker/pay/pay-junior.yaml:1:1 source: is missing; every answer about a role names its source",
      "knowledge/small-talk/thanks.yaml:30:9 source: does not belong in small talk",
    ],
  ],
  [
    "misspelt keys of the catalogue and the commands",
    { [CATALOGUE]: replace("clarify: ", "clarfy: "), [COMMANDS]: replace("repeat: ", "rebeat: ") },
    [
      "dialogs/commands.yaml:1:1 repeat: is missing",
      'dialogs/commands.yaml:2:1 rebeat: is not a key that belongs here; did you mean "repeat"?',
      "dialogs/messages.yaml:1:1 clarify: is missing",
      'dialogs/messages.yaml:2:1 clarfy: is not a key that belongs here; did you mean "clarify"?',
    ],
  ],
]);
