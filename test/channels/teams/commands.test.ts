import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { parse } from "yaml";
import { PROJECT_FOLDER } from "../../../src/content/files/folders.ts";
import type { Language, Localized } from "../../../src/languages/language.ts";
import { personalChat, teamChannel, toBot } from "./teams-conversations.ts";
import { describeRows } from "./rows.ts";
import { toShown } from "./shown.ts";
import { startTeams, type Teams } from "./teams-app.ts";
import type { Fields, Visitor } from "./visitor.ts";

const QUESTION = { en: "How far have you come", sv: "Hur långt har du kommit" };
const GUIDE = { en: "salary guide", sv: "löneguide" };
const PLACES = { personal: personalChat("Anna"), team: teamChannel("Builders", "1") };

/** Catalogue keys of replies without an answer. */
const NOWHERE = ["fallback", "fallback-nearest", "empty", "error", "flow-unclear", "flow-which", "flow-stuck"] as const;

describeRows("Hello, help and the commands of the menu", (row) => {
  row("`Hi` or `Hello`", "a greeting, with something to press", async () => {
    for (const text of ["Hi", "Hello", "hi", "HELLO!"]) {
      const { text: said, labels } = await (await startAs("en")).anna.ask(text);
      expect(said, text).toContain("nice to have you here");
      expect(labels.length, `things to press after ${text}`).toBeGreaterThan(2);
    }
  });

  row("`Help`", "what the bot knows and how to ask, with something to press", async () => {
    const { text, labels } = await (await startAs("en")).anna.ask("Help");
    expect(text).toContain("Ask me about working as a back-end developer");
    expect(labels.length, "things to press").toBeGreaterThan(2);
  });

  row("`Hej` or `Hjälp`, from a person whose Teams is Swedish", "the same in Swedish", async () => {
    const { anna } = await startAs("sv");
    expect((await anna.ask("Hej")).text).toContain("kul att du är här");
    expect((await anna.ask("Hjälp")).text).toContain("Fråga mig om att jobba som backendutvecklare");
  });

  row("`Hi` or `Hello` in the middle of a guide", "a greeting, and the guide's question again", async () => {
    const { anna } = await startInGuide("en");
    for (const text of ["Hi", "Hello"]) {
      await anna.say(text);
      await anna.read("nice to have you here");
      await anna.read(QUESTION.en);
    }
    expect((await anna.ask("senior")).text).toContain("education do you have");
  });

  row("`Help` in the middle of a guide", "where they are and what they can say; the guide goes on", async () => {
    const { anna } = await startInGuide("en");
    expect((await anna.ask("Help")).text).toContain("You are in Salary guide");
    expect((await anna.ask("senior")).text).toContain("education do you have");
  });

  for (const [language, name] of Object.entries({ en: "English", sv: "Swedish" } as Localized)) {
    row(`Each command of the menu, in ${name}`, "an answer or a guide, never “I don't have an answer”", async () => {
      for (const { title, isPersonal } of readCommands(language as Language)) {
        const { teams, anna } = await startAs(language as Language, isPersonal);
        await expectSomewhere(teams, anna, title, isPersonal);
      }
    });

    row(`Each command of the menu in the middle of a guide, in ${name}`, "the same, and a way on", async () => {
      for (const { title, isPersonal } of readCommands(language as Language)) {
        const { teams, anna } = await startInGuide(language as Language, isPersonal);
        await expectSomewhere(teams, anna, title, isPersonal);
      }
    });
  }
});

async function startAs(language: Language, isPersonal = true): Promise<{ teams: Teams; anna: Visitor }> {
  const teams = await startTeams();
  const locale = language === "sv" ? "sv-SE" : "en-GB";
  return { teams, anna: teams.visitor(isPersonal ? PLACES.personal : PLACES.team, "Anna Berg", locale) };
}

/** Starts a person at the first question of the salary guide. */
async function startInGuide(language: Language, isPersonal = true): Promise<{ teams: Teams; anna: Visitor }> {
  const started = await startAs(language, isPersonal);
  const guide: string | Fields = isPersonal ? GUIDE[language] : toBot(GUIDE[language]);
  expect((await started.anna.ask(guide)).text).toContain(QUESTION[language]);
  return started;
}

/** Says something, and checks that whatever is answered has an answer in it, and something to go on with. */
async function expectSomewhere(teams: Teams, visitor: Visitor, title: string, isPersonal: boolean): Promise<void> {
  const before = teams.connector.messagesTo(visitor.conversation).length;
  await visitor.say(isPersonal ? title : toBot(title));
  const messages = teams.connector.messagesTo(visitor.conversation).slice(before).map(toShown);
  const said = messages.map(({ text }) => text).join("\n");
  for (const sentence of deadEnds(teams)) expect(said, `what “${title}” leads to`).not.toContain(sentence);
  expect(messages.flatMap(({ labels }) => labels).length, `things to press after “${title}”: ${said}`).toBeGreaterThan(
    0,
  );
}

/** First words of the replies without an answer. */
function deadEnds({ knowledge: { content } }: Teams): string[] {
  const sentences = NOWHERE.flatMap((key) => Object.values(content.catalogue[key]));
  return sentences.map((sentence) => sentence.split("{", 1)[0] ?? "").filter((beginning) => beginning.length > 10);
}

type Menu = { bots: { commandLists: { scopes: string[]; commands: { title: Localized }[] }[] }[] };

/** Commands of the app's manifest, which Teams offers in the compose box. */
function readCommands(language: Language): { title: string; isPersonal: boolean }[] {
  const menu = parse(readFileSync(join(PROJECT_FOLDER, "manifest", "app.yaml"), "utf8")) as Menu;
  const commands = menu.bots.flatMap(({ commandLists }) =>
    commandLists.flatMap(({ scopes, commands: list }) =>
      list.map(({ title }) => ({ title: title[language], isPersonal: scopes.includes("personal") })),
    ),
  );
  expect(commands.length, "commands in the app's manifest").toBeGreaterThan(0);
  return commands;
}
