import { createInterface } from "node:readline/promises";
import { advise, welcome } from "../advisor/advise.ts";
import { repliesToResult, sessionAfterFailure } from "../advisor/results/command-result.ts";
import { requestContextAt } from "../advisor/model/request-context.ts";
import { replyToPlainText, type Button, type Reply } from "../advisor/model/reply.ts";
import { createSession } from "../advisor/model/session.ts";
import { DEFAULT_LANGUAGE, findLanguage, type Language } from "../languages/language.ts";
import { describeError } from "../errors.ts";
import { readKnowledge } from "../learning/read-knowledge.ts";
import { CONTENT_FOLDERS } from "../content/files/folders.ts";

/** Talks with the bot in the terminal. A number presses the button it stands before. */
async function chat(language: Language): Promise<void> {
  const knowledge = await readKnowledge(CONTENT_FOLDERS);
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: "\nyou> " });
  const first = welcome(knowledge, createSession(language), requestContextAt(Date.now()));
  let session = first.session;
  let buttons = show(first.replies);
  terminal.prompt();
  for await (const line of terminal) {
    const pressed = buttons[Number(line.trim()) - 1];
    const message = { text: pressed?.label ?? line, hasAttachment: false, ...(pressed && { value: pressed.value }) };
    const outcome = advise(knowledge, session, message, requestContextAt(Date.now()));
    // A terminal has nobody to send a message to and nowhere to keep it, so what a flow asks for fails.
    const commands = outcome.commands ?? [];
    session = commands.reduce(sessionAfterFailure, outcome.session);
    buttons = show([
      ...outcome.replies,
      ...commands.flatMap((command) => repliesToResult(command, { kind: "failed" }, knowledge.content)),
    ]);
    terminal.prompt();
  }
}

function show(replies: readonly Reply[]): readonly Button[] {
  for (const reply of replies) console.log(`\nbot> ${replyToPlainText(reply)}`);
  const buttons = replies.flatMap(({ suggestions }) => suggestions);
  for (const [i, { label }] of buttons.entries()) console.log(`     ${i + 1}. ${label}`);
  return buttons;
}

function terminalLanguage(): Language {
  return findLanguage(Intl.DateTimeFormat().resolvedOptions().locale) ?? DEFAULT_LANGUAGE;
}

chat(terminalLanguage()).catch((error: unknown) => {
  console.error(describeError(error));
  process.exitCode = 1;
});
