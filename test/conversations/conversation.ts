import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import type { Button } from "../../src/advisor/reply.ts";
import type { Decision, Message } from "../../src/advisor/turn.ts";
import { LANGUAGES, type Language } from "../../src/content/model.ts";

const EXPECTED = z.strictObject({
  topic: z.string().optional(),
  kind: z.union([z.string(), z.array(z.string())]).optional(),
  language: z.enum(LANGUAGES).optional(),
  /** Texts the reply contains. */
  says: z.array(z.string()).optional(),
  /** Ids of topics among the buttons. */
  offers: z.array(z.string()).optional(),
});

const TURN = z.union([
  z.strictObject({ visitor: z.string(), bot: EXPECTED }),
  z.strictObject({ presses: z.string(), bot: EXPECTED }),
  z.strictObject({ repeats: z.strictObject({ text: z.string(), times: z.int() }), bot: EXPECTED }),
  z.strictObject({ attaches: z.string(), bot: EXPECTED }),
]);

const CONVERSATION = z.strictObject({
  title: z.string(),
  language: z.enum(LANGUAGES).default("en"),
  /** Whether the conversation is also held over HTTP, by both doors. */
  doors: z.boolean().default(false),
  turns: z.array(TURN).min(1),
});

/** A conversation as an adviser writes it. */
export type Conversation = z.infer<typeof CONVERSATION> & { readonly file: string };

/** What a test can see of the bot's answer. A door shows no decision. */
export type Seen = {
  readonly text: string;
  readonly language: Language;
  readonly buttons: readonly Button[];
  readonly decision?: Decision;
};

/** A way to talk with the bot: the advisor itself, or a channel. */
export type Door = { send(message: Message): Promise<Seen> };

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
export async function hold(conversation: Conversation, door: Door): Promise<void> {
  let buttons: readonly Button[] = [];
  for (const turn of conversation.turns) {
    const seen = await door.send(toMessage(turn, buttons));
    const said = `${JSON.stringify(turn)} → ${seen.decision?.topic ?? seen.decision?.kind ?? ""}: ${seen.text}`;
    const { topic, kind, language, says, offers } = turn.bot;
    if (seen.decision !== undefined && topic !== undefined) expect(seen.decision.topic, said).toBe(topic);
    if (seen.decision !== undefined && kind !== undefined) expect([kind].flat(), said).toContain(seen.decision.kind);
    if (language !== undefined) expect(seen.language, said).toBe(language);
    for (const text of says ?? []) expect(seen.text, said).toContain(text);
    const offered = seen.buttons.flatMap(({ value }) => {
      if ("topic" in value) return value.topic ?? [];
      if ("flow" in value) return value.flow;
      return "command" in value ? value.command : [];
    });
    expect(offered, said).toEqual(expect.arrayContaining(offers ?? []));
    buttons = seen.buttons;
  }
}

function toMessage(turn: z.infer<typeof TURN>, buttons: readonly Button[]): Message {
  if ("visitor" in turn) return { text: turn.visitor, hasAttachment: false };
  if ("repeats" in turn) return { text: turn.repeats.text.repeat(turn.repeats.times), hasAttachment: false };
  if ("attaches" in turn) return { text: "", hasAttachment: true };
  const button = buttons.find(({ value }) => "topic" in value && value.topic === turn.presses);
  if (button === undefined) throw new Error(`there is no button for ${turn.presses}`);
  return { text: button.label, value: button.value, hasAttachment: false };
}
