import { fromKeys } from "../../records/from-keys.ts";
import { LANGUAGES } from "../../languages/language.ts";
import { LANGUAGE_DATA } from "../../languages/languages.ts";
import type { LanguageData } from "../../languages/language-data.ts";

/** A placeholder in a script of the widget, with its quotes, for the texts of all languages: `"{{launcher}}"`. */
const MARK = /"\{\{(launcher|web-chat|locales|web-chat-locales)\}\}"/g;

/** Fills the placeholders of a widget script with texts, as JSON by language. */
export function fillScript(script: string): string {
  return script.replaceAll(MARK, (_, mark: Mark) => inEachLanguage(SOURCES[mark]));
}

/** Returns the sentences of the chat as JSON by language. */
export function writeChatTexts(): string {
  return inEachLanguage(({ pages }) => pages.chat);
}

type Mark = "launcher" | "web-chat" | "locales" | "web-chat-locales";

const SOURCES: Readonly<Record<Mark, (data: LanguageData) => unknown>> = {
  launcher: ({ pages }) => pages.launcher,
  "web-chat": ({ pages }) => pages["web-chat"],
  locales: ({ identity }) => identity.locale,
  "web-chat-locales": ({ identity }) => identity.webChatLocale,
};

function inEachLanguage(select: (data: LanguageData) => unknown): string {
  return JSON.stringify(fromKeys(LANGUAGES, (language) => select(LANGUAGE_DATA[language])));
}
