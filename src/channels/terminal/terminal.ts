import { randomUUID } from "node:crypto";
import type { Readable, Writable } from "node:stream";
import { createInterface } from "node:readline/promises";
import { replyToPlainText, type Button, type Reply } from "../../advisor/model/reply.ts";
import type { ConversationLoop } from "../../conversation/conversation-loop.ts";
import { createPlainExchange, type Visitor } from "../../conversation/incoming.ts";
import { boundText } from "../reading/bound-text.ts";
import { DEFAULT_ROLE } from "../../conversation/state-key.ts";
import type { Language } from "../../languages/language.ts";

/** Parts of a conversation in a terminal. */
export type TerminalParts = {
  readonly conversation: ConversationLoop;
  readonly input: Readable;
  readonly output: Writable;
  readonly language: Language;
};

const PROMPT = "\nyou> ";

/**
 * Runs one conversation in a terminal until its input ends. A line is a message; a number presses the button with that
 * number.
 */
export async function talkInTerminal({ conversation, input, output, language }: TerminalParts): Promise<void> {
  let buttons: readonly Button[] = [];
  const print = (line: string) => void output.write(`${line}\n`);
  const visitor: Visitor = {
    key: { channel: "terminal", conversation: randomUUID(), person: "visitor", role: DEFAULT_ROLE },
    isGroup: false,
    language,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    abilities: [],
  };
  const exchange = createPlainExchange(
    "terminal",
    (replies) => void (buttons = showReplies(replies, print)),
    (text) => print(`\nbot> ${text}`),
  );

  await conversation.greet(visitor, exchange);
  const terminal = createInterface({ input, output, prompt: PROMPT });
  terminal.prompt();
  for await (const line of terminal) {
    const pressed = buttons[Number(line.trim()) - 1];
    const message = {
      text: pressed?.label ?? boundText(line),
      hasAttachment: false,
      ...(pressed && { value: pressed.value }),
    };
    await conversation.answer({ ...visitor, message }, exchange);
    terminal.prompt();
  }
}

function showReplies(replies: readonly Reply[], print: (line: string) => void): readonly Button[] {
  for (const reply of replies) {
    print(`\nbot> ${replyToPlainText(reply)}`);
    for (const { title, url } of reply.items ?? []) if (url !== undefined) print(`     ${title}: ${url}`);
  }
  const buttons = replies.flatMap(({ suggestions }) => suggestions);
  for (const [i, { label }] of buttons.entries()) print(`     ${i + 1}. ${label}`);
  return buttons;
}
