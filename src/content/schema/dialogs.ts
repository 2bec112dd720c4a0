import { z } from "zod";
import {
  VISITOR_COMMANDS,
  CATALOGUE_KEYS,
  CATALOGUE_PLACEHOLDERS,
  type VisitorCommand,
  type CatalogueKey,
} from "../model/content.ts";
import { LANGUAGES } from "../../languages/language.ts";
import { LANGUAGE_DATA, SPEAK_COMMANDS, type SpeakCommand } from "../../languages/languages.ts";
import { id, keyed, localized, nonEmptyText } from "./parts.ts";

const COMMAND_MEANINGS: Record<Exclude<VisitorCommand, SpeakCommand>, string> = {
  "start-over": "Deletes the session and starts again.",
  repeat: "Says the last answer again.",
  why: "Asks for the reason behind the last answer.",
  more: "Asks for more about the last answer.",
  wider: "Straight after a search for jobs: searches again with fewer wishes.",
  narrower: "Straight after a search for jobs: asks what else matters.",
  "other-place": "Straight after a search for jobs: asks where else.",
  "and-about": 'Starts a question that refers to the last answer: "and" in "and as a senior?".',
  "first-choice": "Picks the first of the choices just offered.",
  "second-choice": "Picks the second of the choices just offered.",
  "third-choice": "Picks the third of the choices just offered.",
  "no-choice": "Picks none of the choices just offered.",
  yes: "Agrees, in a flow.",
  no: "Declines, in a flow or among choices.",
  back: "Goes back to the question before, in a flow.",
  skip: "Leaves the question out, in a flow.",
  "why-ask": "Asks why the bot wants to know, in a flow.",
  cancel: "Stops a flow.",
  where: "Asks for help in a flow: the current question and the possible answers and commands.",
  person: "Asks for a person, in a flow.",
  resume: "Goes on with a flow.",
  correct: 'Starts a correction of an answer in a flow: "no i meant" in "no, I meant senior".',
  "change-answer": "Asks to change an answer, in a flow, without saying which.",
  "my-data": "Asks which data about the visitor are stored.",
  politely: 'Changes nothing before or after a request about one\'s data: "please" in "please delete my data".',
  "export-data": "Asks for a copy of the stored data about the visitor.",
  "delete-data": "Deletes all stored data about the visitor at once, so list only unambiguous phrases.",
};

/** `dialogs/messages.yaml`. */
export const catalogueSchema = keyed(CATALOGUE_KEYS, (key) =>
  localized(nonEmptyText).describe(describePlaceholders(key)),
).meta({
  title: "Message catalogue",
  description: "The sentences the bot says around its answers.",
});

/** `dialogs/commands.yaml`. */
export const commandsSchema = keyed(VISITOR_COMMANDS, (command) =>
  localized(z.array(nonEmptyText).min(1)).describe(`${describeCommand(command)} No two commands share a phrase.`),
).meta({
  title: "Commands",
  description: "Commands that a visitor can give at any time, and their phrases.",
});

/** `dialogs/welcome.yaml`. */
export const welcomeSchema = z
  .strictObject({
    starters: z.array(id).min(4).max(5).describe("Ids of the topics offered on the welcome, best first; four or five."),
  })
  .meta({ title: "Welcome", description: "Topics that the bot offers to a new visitor." });

function describePlaceholders(key: CatalogueKey): string {
  const placeholders = CATALOGUE_PLACEHOLDERS[key] ?? [];
  if (placeholders.length === 0) return "A sentence without placeholders.";
  return `May have ${placeholders.map((name) => `{${name}}`).join(" and ")}.`;
}

function describeCommand(command: VisitorCommand): string {
  const language = LANGUAGES.find((each) => SPEAK_COMMANDS[each] === command);
  if (language !== undefined) return `Goes on in ${LANGUAGE_DATA[language].identity.name}.`;
  return COMMAND_MEANINGS[command as keyof typeof COMMAND_MEANINGS];
}
