import { existsSync } from "node:fs";
import { talkInTerminal } from "../channels/terminal/terminal.ts";
import { composeBot } from "../compose.ts";
import { readConfig } from "../config.ts";
import { CONTENT_FOLDERS } from "../content/files/folders.ts";
import { describeError } from "../errors.ts";
import { DEFAULT_LANGUAGE, findLanguage, type Language } from "../languages/language.ts";
import { readKnowledge } from "../learning/read-knowledge.ts";
import { silentLog } from "../log.ts";
import { openSqliteStore } from "../store/sqlite/store.ts";

/**
 * Runs a conversation with the bot in the terminal, with live ads, job alerts, and the settings and data of the server. It
 * may run at the same time as the server, which serves the links in its mails.
 */
async function chat(language: Language): Promise<void> {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const config = readConfig(process.env);
  const knowledge = await readKnowledge(CONTENT_FOLDERS);
  const store = openSqliteStore(config.DATA_DIR);
  const parts = { config, store, knowledge: () => knowledge, log: silentLog, now: Date.now, print: console.log };
  const bot = await composeBot(parts);
  bot.scheduler.start();
  await talkInTerminal({ conversation: bot.conversation, input: process.stdin, output: process.stdout, language });
  await bot.close();
  await store.close();
}

function terminalLanguage(): Language {
  return findLanguage(Intl.DateTimeFormat().resolvedOptions().locale) ?? DEFAULT_LANGUAGE;
}

chat(terminalLanguage()).catch((error: unknown) => {
  console.error(describeError(error));
  process.exitCode = 1;
});
