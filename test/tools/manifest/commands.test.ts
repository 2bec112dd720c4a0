import { expect, test } from "vitest";
import { readKnowledge } from "../../../src/learning/read-knowledge.ts";
import { replace, writeSample } from "../../content/sample.ts";
import { IDS, learnOwn, run, runSample, testRefusedApps, writeManifestSample } from "./sample.ts";

const LIST = "- scopes: [personal]";

const NINE = [
  ["Start over", "Börja om"],
  ["Salary guide", "Löneguiden"],
  ["Education guide", "Utbildningsguiden"],
  ["Role guide", "Rollguiden"],
  ["My plan", "Min plan"],
  ["Tasks", "Arbetsuppgifter"],
  ["Salary", "Lön"],
  ["How to apply", "Så söker du jobbet"],
  ["Travel", "Resor"],
] as const;

function toCommand([en, sv]: readonly [string, string]): string {
  return `          - title: { en: "${en}", sv: "${sv}" }\n            description: { en: x, sv: x }\n`;
}

test("the sample that these tests change has no fault", async () => {
  expect(await runSample({}, learnOwn)).toEqual([expect.stringContaining("no faults")]);
});

testRefusedApps(
  [
    [
      "when the bot is in a scope that does not exist",
      replace("[personal, team]", "[personal, copilot]"),
      ["20:24 bots[0].scopes[1]: must be one of personal, team, groupChat"],
    ],
    [
      "when commands are for a scope the bot is not in",
      replace(LIST, "- scopes: [personal, groupChat]"),
      ['22:28 bots[0].commandLists[0].scopes[1]: the bot is not in the scope "groupChat"'],
    ],
    [
      "when a scope has two lists",
      (text) => replace("validDomains", `      ${LIST}\n        commands: []\nvalidDomains`)(text),
      ["22:7 bots[0].commandLists: has two lists for personal; Teams shows one a scope"],
    ],
    [
      "when a list is too long",
      replace("          - title: { en: Hello", `${NINE.map(toCommand).join("")}          - title: { en: Hello`),
      ["24:11 bots[0].commandLists[0].commands: holds at most 10, has 11"],
    ],
    [
      "when a command is twice in a list",
      replace("en: Hello, sv: Hej", "en: Help, sv: Hjälp"),
      [
        '26:26 bots[0].commandLists[0].commands[1].title.en: "Help" is in this list twice',
        '26:36 bots[0].commandLists[0].commands[1].title.sv: "Hjälp" is in this list twice',
      ],
    ],
    [
      "when a command's title is too long",
      replace("en: Help, sv: Hjälp", "en: What does a back-end developer do, sv: Vad går jobbet ut på?"),
      ["24:26 bots[0].commandLists[0].commands[0].title.en: is 33 characters long; at most 32 fit"],
    ],
    [
      "when a command's description is too long",
      replace("en: Say hello", `en: Say${" hello".repeat(21)}`),
      ["27:32 bots[0].commandLists[0].commands[1].description.en: is 129 characters long; at most 128 fit"],
    ],
    [
      "when the bot has no answer to a command",
      replace("en: Help,", "en: Book a flight,"),
      [
        '24:26 bots[0].commandLists[0].commands[0].title.en: "Book a flight" leads nowhere: the bot has no answer to it; use the title of a flow or a topic, or one of its questions',
      ],
    ],
    [
      "when the bot asks back what a command means",
      replace("sv: Hjälp", "sv: Inte universitetet"),
      [
        '24:36 bots[0].commandLists[0].commands[0].title.sv: "Inte universitetet" leads nowhere: the bot asks back what it means; use the title of a flow or a topic, or one of its questions',
      ],
    ],
    [
      "when a command means something else in the other language",
      replace("sv: Hjälp", "sv: Löneguiden"),
      [
        "24:20 bots[0].commandLists[0].commands[0].title: leads to different answers in different languages: help, salary-guide",
      ],
    ],
    [
      "when a command would be answered in the other language",
      replace("sv: Hjälp", "sv: What can I ask you about"),
      [
        '24:36 bots[0].commandLists[0].commands[0].title.sv: "What can I ask you about" is answered in another language; use the title of a flow or a topic, or one of its questions',
      ],
    ],
  ],
  learnOwn,
);

test("a bot that does not greet is refused, as every reviewer says hello to it", async () => {
  const baker = await writeSample();
  const args = [...IDS, "--source", await writeManifestSample()];
  const { code, out } = await run(args, () => readKnowledge(baker));
  expect(code).toBe(1);
  expect(out).toContainEqual(
    expect.stringMatching(/^manifest\/app\.yaml:19:3 bots: "Hello", which every reviewer tries, leads nowhere/),
  );
});
