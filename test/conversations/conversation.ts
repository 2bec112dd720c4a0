import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import type { ActionRequest } from "../../src/advisor/model/command.ts";
import type { Button } from "../../src/advisor/model/reply.ts";
import type { Decision, Message } from "../../src/advisor/model/turn.ts";
import { CARE_KINDS } from "../../src/languages/model/reading.ts";
import { LANGUAGES, type Language } from "../../src/languages/language.ts";

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

/** What came before a message. */
export type Before = { readonly laterHours: number; readonly hasRestarted: boolean };

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

/** A conversation as an adviser writes it. */
export type Conversation = z.infer<typeof CONVERSATION> & { readonly file: string };

/** What a test can see of the bot's answer. A channel shows no decision. */
export type Seen = {
  readonly text: string;
  readonly language: Language;
  readonly buttons: readonly Button[];
  readonly decision?: Decision;
  /** What was asked to be carried out, where the channel shows it. */
  readonly requests?: readonly ActionRequest[];
};

/** A way to talk with the bot: the advisor itself, or a channel. */
export type ChannelClient = { send(message: Message, before?: Before): Promise<Seen> };

/** Reads every conversation below this folder. */
export function readConversations(): Conversation[] {
  return globSync("**/*.yaml", { cwd: import.meta.dirname })
    .sort()
    .map((file) => {
      const path = join(import.meta.dirname, file);
      return { ...CONVERSATION.parse(parse(readFileSync(path, "utf8"))), file: relative(import.meta.dirname, path) };
    });
}

/** Holds a conversation through a door and checks each answer. */
export async function hold(conversation: Conversation, client: ChannelClient): Promise<void> {
  let buttons: readonly Button[] = [];
  const earlier: Button[] = [];
  for (const turn of conversation.turns) {
    const before = { laterHours: Number.parseInt(turn.later ?? "0", 10), hasRestarted: turn.restart ?? false };
    const seen = await client.send(toMessage(turn, buttons, earlier), before);
    const said = `${JSON.stringify(turn)} → ${seen.decision?.topic ?? seen.decision?.kind ?? ""}: ${seen.text}`;
    const {
      act,
      care,
      "only-buttons": all,
      topic,
      kind,
      language,
      says,
      omits,
      offers,
      step,
      buttons: labels,
      does,
    } = turn.bot;
    if (seen.decision !== undefined && topic !== undefined) expect(seen.decision.topic, said).toBe(topic);
    if (seen.decision !== undefined && kind !== undefined) expect([kind].flat(), said).toContain(seen.decision.kind);
    if (language !== undefined) expect(seen.language, said).toBe(language);
    if (seen.decision !== undefined && step !== undefined) expect(seen.decision.step ?? null, said).toBe(step);
    if (seen.decision !== undefined && act !== undefined) expect(seen.decision.act ?? null, said).toBe(act);
    if (seen.decision !== undefined && care !== undefined) expect(seen.decision.care ?? null, said).toBe(care);
    const shown = seen.buttons.map(({ label }) => label);
    if (all !== undefined) expect(shown, said).toEqual(all);
    for (const text of says ?? []) expect(seen.text, said).toContain(text);
    for (const text of omits ?? []) expect(seen.text, said).not.toContain(text);
    expect(shown, said).toEqual(expect.arrayContaining(labels ?? []));
    if (seen.requests !== undefined && does !== undefined) expect(seen.requests, said).toMatchObject(does);
    const offered = seen.buttons.flatMap(({ value }) => {
      if ("topic" in value) return value.topic ?? [];
      if ("flow" in value) return value.flow;
      if ("more" in value) return value.more;
      return "command" in value ? value.command : [];
    });
    expect(offered, said).toEqual(expect.arrayContaining(offers ?? []));
    buttons = seen.buttons;
    earlier.push(...buttons);
  }
}

function toMessage(turn: z.infer<typeof TURN>, buttons: readonly Button[], earlier: readonly Button[]): Message {
  if ("visitor" in turn) return { text: turn.visitor, hasAttachment: false };
  if ("repeats" in turn) return { text: turn.repeats.text.repeat(turn.repeats.times), hasAttachment: false };
  if ("attaches" in turn) return { text: "", hasAttachment: true };
  const wanted = "presses" in turn ? turn.presses : turn["presses-old"];
  const isWanted = ({ label, value }: Button) =>
    label === wanted ||
    ("topic" in value && value.topic === wanted) ||
    ("flow" in value && value.flow === wanted && !("run" in value));
  const button = ("presses" in turn ? buttons : earlier).find(isWanted);
  if (button === undefined) throw new Error(`there is no button for ${wanted}`);
  return { text: button.label, value: button.value, hasAttachment: false };
}
