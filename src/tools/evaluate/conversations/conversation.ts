import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { LineCounter, parseDocument, YAMLSeq } from "yaml";
import { z } from "zod";
import { AdvisorError } from "../../../errors.ts";
import { CARE_KINDS } from "../../../languages/model/reading.ts";
import { LANGUAGES } from "../../../languages/language.ts";

const EXPECTED = z.strictObject({
  topic: z.string().optional(),
  /** Speech act that was answered, and the kind of trouble; null for none. */
  act: z.string().nullable().optional(),
  care: z.enum(CARE_KINDS).nullable().optional(),
  /** Labels of all buttons, where there are to be no others. */
  "only-buttons": z.array(z.string()).optional(),
  kind: z.union([z.string(), z.array(z.string())]).optional(),
  language: z.enum(LANGUAGES).optional(),
  /** Texts the reply contains. */
  says: z.array(z.string()).optional(),
  /** Ids of topics among the buttons, for their answer or the rest of it. */
  offers: z.array(z.string()).optional(),
  /** Key of the question a flow now asks; null when none does. */
  step: z.string().nullable().optional(),
  /** Texts the reply does not contain. */
  omits: z.array(z.string()).optional(),
  /** Labels among the buttons. */
  buttons: z.array(z.string()).optional(),
  /** Fields of what is asked to be carried out; an empty list for nothing. */
  does: z.array(z.record(z.string(), z.unknown())).optional(),
});

/** What comes before a turn: hours that pass (`5h`), and the program starting anew. */
const BEFORE = {
  later: z
    .string()
    .regex(/^\d+h$/)
    .optional(),
  restart: z.boolean().optional(),
  bot: EXPECTED,
};

const TURN = z.union([
  z.strictObject({ visitor: z.string(), ...BEFORE }),
  /** A topic's or flow's id, or a label, among the buttons of the last reply. */
  z.strictObject({ presses: z.string(), ...BEFORE }),
  /** A label among the buttons of any earlier reply, the oldest first. */
  z.strictObject({ "presses-old": z.string(), ...BEFORE }),
  z.strictObject({ repeats: z.strictObject({ text: z.string(), times: z.int() }), ...BEFORE }),
  z.strictObject({ attaches: z.string(), ...BEFORE }),
]);

const CONVERSATION = z.strictObject({
  title: z.string(),
  language: z.enum(LANGUAGES).default("en"),
  /** Whether the conversation is also held over HTTP, by both channels. */
  channels: z.boolean().default(false),
  /** Whether a contact point for people is set up. */
  person: z.boolean().default(true),
  /** Whether what flows ask for fails. */
  fails: z.boolean().default(false),
  /** Whether job boards are there, over a fake JobTech; "down" when that answers nothing but faults. */
  jobs: z.enum(["open", "down"]).optional(),
  /** Whether job alerts are set up; "here" where the bot may also write on its own. */
  alerts: z.enum(["mail", "here"]).optional(),
  /** What the channel says of where the visitor is. */
  "time-zone": z.string().optional(),
  turns: z.array(TURN).min(1),
});

/** What the bot should do in a turn; what is left out does not matter. */
export type Expected = z.infer<typeof EXPECTED>;

/** One message of a conversation and what is expected of the answer. */
export type WrittenTurn = z.infer<typeof TURN>;

/** A conversation as an adviser writes it. */
export type Conversation = z.infer<typeof CONVERSATION> & {
  /** Path below the folder that was read, or as it was given. */
  readonly file: string;
  /** Line at which each turn begins, from 1. */
  readonly lines: readonly number[];
};

/**
 * Reads the conversations of a file, or of every YAML file below a folder.
 * @throws AdvisorError `CONVERSATION_INVALID`, with the file and the place in it.
 */
export function readConversations(path: string): Conversation[] {
  if (!isFolder(path)) return [readConversation(path, path)];
  return globSync("**/*.yaml", { cwd: path })
    .sort()
    .map((file) => readConversation(join(path, file), file));
}

function isFolder(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw toFault(path, "there is no such file or folder");
  return found.isDirectory();
}

function readConversation(path: string, file: string): Conversation {
  const lineCounter = new LineCounter();
  const document = parseDocument(readFileSync(path, "utf8"), { lineCounter });
  const [error] = document.errors;
  if (error !== undefined) throw toFault(path, error.message);
  const { data, error: faults } = CONVERSATION.safeParse(document.toJS());
  if (data === undefined) throw toFault(path, z.prettifyError(faults));
  const turns: unknown = document.get("turns");
  const starts = turns instanceof YAMLSeq ? turns.items.map(toStart) : [];
  return { ...data, file, lines: starts.map((start) => lineCounter.linePos(start).line) };
}

function toStart(node: unknown): number {
  return (node as { range?: readonly number[] }).range?.[0] ?? 0;
}

function toFault(path: string, fault: string): AdvisorError {
  return new AdvisorError("CONVERSATION_INVALID", `${path}: ${fault}`, "test/conversations has examples of the form");
}
