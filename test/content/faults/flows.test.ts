import { JUNIOR, replace, testFaults, topicText, type Edits } from "../sample.ts";

const FLOW = "dialogs/guide.yaml";

/** A faultless flow whose parts the cases change; `steps` stand from line 34 on. */
function flow(steps: string, slots = SLOTS): string {
  return [
    "title: { en: Guide, sv: Guide }",
    "serves: pay-junior",
    "triggers:",
    "  en:",
    ...triggers("en"),
    "  sv:",
    ...triggers("sv"),
    "slots:",
    slots,
    "steps:",
    steps,
    "",
  ].join("\n");
}

function triggers(language: string): string[] {
  return Array.from({ length: 10 }, (_, nth) => `    - ${language} guide ${nth}`);
}

/** Placeholders that the flow can fill. */
const KNOWN = "known are {slot.level}, {salary.junior}, {education.apprentice}";

const SLOTS = [
  "  level:",
  "    type: choice",
  "    title: { en: level, sv: nivå }",
  "    options:",
  "      new: { title: { en: New, sv: Ny } }",
  "      old: { title: { en: Old, sv: Gammal } }",
].join("\n");

const ASK = "  - ask: level\n    text: { en: Which?, sv: Vilken? }";
const USE = "  - say: { en: a, sv: b }\n    when: { level: new }";

const CARRIES = "carries:\n  page: { type: page, title: { en: seen, sv: sedda } }";

/** The line on which a flow's first step stands. */
const FIRST = 34;

function edits(steps: string, slots?: string): Edits {
  return { [FLOW]: flow(steps, slots) };
}

function at(line: number, column: number, rest: string): string {
  return `${FLOW}:${line}:${column} ${rest}`;
}

const MESSAGE_SLOTS = `${SLOTS}
  about: { type: text, max: 100, title: { en: about, sv: om } }
  contact: { type: text, max: 100, title: { en: contact, sv: kontakt } }`;
const ASK_MESSAGE = `${ASK}
${USE}
  - ask: about
    text: { en: About?, sv: Om? }
  - ask: contact
    text: { en: Contact?, sv: Kontakt? }`;
const REQUEST = `  - do: request-person
    with: { about: about, contact: contact }
    done: { en: Done., sv: Klart. }`;

testFaults([
  [
    "a step that does nothing",
    edits(`${ASK}\n${USE}\n  - id: idle`),
    [at(FIRST + 4, 5, "steps[2]: does nothing; a step is one of ask, say, show, rank, confirm, do, go, end")],
  ],
  [
    "a step of two kinds",
    edits(`${ASK}\n${USE}\n  - end: []\n    go: level`),
    [at(FIRST + 4, 5, "steps[2]: is go and end at once; make it 2 steps")],
  ],
  [
    "a key that belongs to another kind of step, and one that lacks",
    edits(`  - ask: level\n    done: { en: a, sv: b }\n${USE}`),
    [
      at(FIRST, 5, 'steps[0].text: is missing; "ask" needs it'),
      at(FIRST + 1, 5, 'steps[0].done: does not belong to "ask"'),
    ],
  ],
  [
    "a misspelt key of a step",
    edits(`${ASK}\n    hnt: { en: a, sv: b }\n${USE}`),
    [at(FIRST + 2, 5, 'steps[0].hnt: is not a key that belongs here; did you mean "hint"?')],
  ],
  [
    "a question in one language",
    edits(`  - ask: level\n    text: { en: Which? }\n${USE}`),
    [at(FIRST + 1, 11, "steps[0].text.sv: is missing; every text exists in English (en) and Swedish (sv)")],
  ],
  [
    "an unreachable step",
    edits(`${ASK}\n${USE}\n  - end: []\n  - say: { en: a, sv: b }`),
    [at(FIRST + 5, 5, "steps[3]: is never reached")],
  ],
  [
    "a jump to nowhere",
    edits(`${ASK}\n${USE}\n  - go: lvel\n    when: { level: old }`),
    [at(FIRST + 4, 9, 'steps[2].go: there is no step "lvel"')],
  ],
  [
    "a loop without a question",
    edits(`${ASK}\n  - id: again\n    say: { en: a, sv: b }\n  - go: again\n    when: { level: new }`),
    [at(FIRST + 4, 9, "steps[2].go: loops without a question")],
  ],
  [
    "a loop whose only question may be passed over",
    edits(
      `  - id: first\n    ask: level\n    text: { en: a, sv: b }\n    when: { cannot: request-person }\n  - go: first\n    when: { level: new }`,
    ),
    [at(FIRST + 4, 9, "steps[1].go: loops without a question")],
  ],
  ["a slot asked for and never used", edits(ASK), [at(FIRST, 10, 'steps[0].ask: "level" is asked for and never used')]],
  ["a slot used and never asked for", edits(USE), [at(27, 3, "slots.level: is never asked for")]],
  [
    "a slot that does not exist, wherever it is named",
    edits(`${ASK}\n  - say: { en: "{slot.levl}", sv: b }\n    when: { levle: new }\n${USE}`),
    [
      at(FIRST + 2, 16, 'steps[1].say.en: there is no slot "levl"; did you mean "level"?'),
      at(FIRST + 3, 20, 'steps[1].when.levle: there is no slot "levle"; did you mean "level"?'),
    ],
  ],
  [
    "an option that does not exist",
    edits(`${ASK}\n  - say: { en: a, sv: b }\n    when: { level: nwe }`),
    [at(FIRST + 3, 20, 'steps[1].when.level: there is no answer to "level" "nwe"; did you mean "new"?')],
  ],
  [
    "bounds of a slot that is no number",
    edits(`${ASK}\n  - say: { en: a, sv: b }\n    when: { level: { min: 2 } }`),
    [at(FIRST + 3, 20, 'steps[1].when.level: holds bounds, and "level" is no number')],
  ],
  [
    "a trigger that is a topic's example",
    { [FLOW]: flow(`${ASK}\n${USE}`).replace("- en guide 3", "- En pay-junior 3?") },
    [
      'dialogs/guide.yaml:8:7 triggers.en[3]: "En pay-junior 3?" belongs to "pay-junior" already, at knowledge/baker/pay/pay-junior.yaml:7:7',
    ],
  ],
  [
    "two flows with one trigger",
    {
      [FLOW]: flow(`${ASK}\n${USE}`),
      "dialogs/other.yaml": flow(`${ASK}\n${USE}`)
        .replaceAll(/guide (?=[1-9])/g, "other ")
        .replaceAll("sv guide", "sv other"),
    },
    ['dialogs/other.yaml:5:7 triggers.en[0]: "en guide 0" belongs to "guide" already, at dialogs/guide.yaml:5:7'],
  ],
  [
    "an action that does not exist",
    edits(`${ASK}\n${USE}\n  - do: fly\n    with: { a: level }\n    done: { en: a, sv: b }`),
    [
      at(
        FIRST + 4,
        9,
        "steps[2].do: must be one of request-person, save-feedback, find-jobs, count-skills, save-alert, manage-alerts",
      ),
    ],
  ],
  [
    "an action without a field it needs, and with one it does not know",
    edits(`${ASK}\n${USE}\n  - do: save-feedback\n    with: { mood: level }\n    done: { en: a, sv: b }`),
    [
      at(FIRST + 5, 11, 'steps[2].with.rating: is missing; "save-feedback" needs it'),
      at(FIRST + 5, 13, 'steps[2].with.mood: does not belong to "save-feedback"'),
    ],
  ],
  [
    "an action on what was not shown",
    edits(`${ASK_MESSAGE}\n${REQUEST}`, MESSAGE_SLOTS),
    [`${FLOW}:44:9 steps[4].do: is reached without showing what it sends; confirm those slots before it`],
  ],
  [
    "an action on what was asked again after it was shown",
    edits(
      `${ASK_MESSAGE}\n  - confirm: [about, contact]\n  - id: more\n    ask: contact\n    text: { en: a, sv: b }\n${REQUEST}`,
      MESSAGE_SLOTS,
    ),
    [`${FLOW}:48:9 steps[6].do: is reached without showing what it sends; confirm those slots before it`],
  ],
  [
    "a topic, a level, a path and an offer that do not exist",
    edits(
      `${ASK}\n${USE}\n  - show: { topic: pay-junoir }\n  - show: { salary: [junoir] }\n  - show: { education: aprentice }\n  - end: [pay-senoir]`,
    ),
    [
      at(FIRST + 4, 20, 'steps[2].show.topic: there is no topic "pay-junoir"; did you mean "pay-junior"?'),
      at(FIRST + 5, 22, 'steps[3].show.salary[0]: there is no salary level "junoir"; did you mean "junior"?'),
      at(FIRST + 6, 24, 'steps[4].show.education: there is no education path "aprentice"; did you mean "apprentice"?'),
      at(FIRST + 7, 11, 'steps[5].end[0]: there is no topic or flow "pay-senoir"; did you mean "pay-senior"?'),
    ],
  ],
  [
    "a placeholder that cannot be filled",
    edits(`${ASK}\n  - say: { en: "{salary.junoir}", sv: b }\n    when: { level: new }`),
    [at(FIRST + 2, 17, 'steps[1].say.en: {salary.junoir} cannot be filled; did you mean "salary.junior"?')],
  ],
  [
    "a fact that does not exist",
    edits(`${ASK}\n  - say: { en: "{fact.ovens}", sv: "{fact.ovens}" }\n    when: { level: new }`),
    [
      at(FIRST + 2, 17, `steps[1].say.en: {fact.ovens} cannot be filled; ${KNOWN}`),
      at(FIRST + 2, 37, `steps[1].say.sv: {fact.ovens} cannot be filled; ${KNOWN}`),
    ],
  ],
  [
    "a fact that is named in one language only",
    {
      ...edits(`${ASK}\n  - say: { en: "{fact.ovens}", sv: b }\n    when: { level: new }`),
      "knowledge/baker/facts.yaml":
        "ovens:\n  text: { en: 40%, sv: 40 procent }\n  about: { en: bakers, sv: bagare }\n  year: 2024\n  source: guild\n",
      "knowledge/baker/pay/pay-senior.yaml": (text) => text.replaceAll(": Fine.", ': "{fact.ovens}"'),
    },
    [at(FIRST + 2, 36, "steps[1].say.sv: lacks {fact.ovens}, which another language has")],
  ],
  [
    "a served topic and a topic's flow that do not exist",
    {
      [FLOW]: flow(`${ASK}\n${USE}`).replace("serves: pay-junior", "serves: pay-junio"),
      [JUNIOR]: replace("why: pay-factors", "why: pay-factors\nflow: gude"),
    },
    [
      `${FLOW}:2:9 serves: there is no topic "pay-junio"; did you mean "pay-junior"?`,
      'knowledge/baker/pay/pay-junior.yaml:31:7 flow: there is no flow "gude"; did you mean "guide"?',
    ],
  ],
  [
    "a topic and a flow of one name",
    {
      [FLOW]: flow(`${ASK}\n${USE}`),
      "knowledge/baker/pay/guide.yaml": topicText(
        "manual",
        "related: [pay-junior, pay-senior]\nsource: guild\nreviewed: 2026-11-22",
      ),
    },
    ['knowledge/baker/pay/guide.yaml:1:1 a flow has the id "guide"; rename one of them'],
  ],
  [
    "a slot without its type, and keys of another type",
    edits(`${ASK}\n${USE}`, `${SLOTS}\n    max: 3\n  other:\n    title: { en: a, sv: b }`),
    [at(33, 5, 'slots.level.max: does not belong to type "choice"'), at(35, 5, "slots.other.type: is missing")],
  ],
  [
    "a choice of one",
    edits(`${ASK}\n${USE}`, SLOTS.split("\n").slice(0, -1).join("\n")),
    [at(31, 7, "slots.level.options: needs 2 to 8, has 1")],
  ],
  [
    "a borrowed slot that is not remembered",
    {
      ...edits(`${ASK}\n${USE}`),
      "dialogs/other.yaml": flow(USE, "  level: { from: guide }").replaceAll(/guide (?=\d)/g, "other "),
    },
    ['dialogs/other.yaml:27:18 slots.level.from: "guide" does not remember "level"; give it remember: true there'],
  ],
  [
    "a question about what buttons carry",
    edits(`${ASK}\n${USE}\n  - ask: page\n    text: { en: a, sv: b }`, `${SLOTS}\n${CARRIES}`),
    [`${FLOW}:40:10 steps[2].ask: "page" is carried by buttons and cannot be asked for`],
  ],
  [
    "what buttons carry by the name of a slot, and by a type of slots",
    edits(
      `${ASK}\n${USE}`,
      `${SLOTS}\ncarries:\n  level: { type: page, title: { en: a, sv: b } }\n  other: { type: text, title: { en: a, sv: b } }`,
    ),
    [`${FLOW}:35:18 carries.other.type: must be one of page, kept, alert`],
  ],
  [
    "what buttons carry by the name of a slot",
    edits(`${ASK}\n${USE}`, `${SLOTS}\ncarries:\n  level: { type: page, title: { en: a, sv: b } }`),
    [`${FLOW}:34:3 carries.level: is the name of a slot as well; rename one of them`],
  ],
  [
    "steps of one name",
    edits(`${ASK}\n${USE}\n${ASK}`),
    [at(FIRST + 4, 5, 'steps[2]: is named "level" like an earlier step; give it an id of its own')],
  ],
  [
    "an order that saves what its slot cannot hold",
    edits(
      `${ASK}\n${USE}\n  - rank:\n      text: { en: a, sv: b }\n      saves: level\n      items:\n        cake:\n          title: { en: a, sv: b }\n          points: [{ when: { level: new }, points: 1, because: { en: a, sv: b } }]`,
    ),
    [at(FIRST + 6, 14, 'steps[2].rank.saves: "level" has no option cake')],
  ],
]);
