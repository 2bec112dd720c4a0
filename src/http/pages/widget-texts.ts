import { fromKeys } from "../../records/from-keys.ts";
import { LANGUAGES } from "../../languages/language.ts";
import { LANGUAGE_DATA } from "../../languages/languages.ts";
import type { LanguageData } from "../../languages/language-data.ts";

/** A mark in a script of the widget, with its quotes, that stands for texts in each language: `"{{launcher}}"`. */
const MARK = /"\{\{(launcher|web-chat|locales|web-chat-locales)\}\}"/g;

/** Puts the texts of every language into a script of the widget, as JSON by language, where its marks stand. */
export function fillScript(script: string): string {
  return script.replaceAll(MARK, (_, mark: Mark) => inEachLanguage(SOURCES[mark]));
}

/** Writes the sentences of the chat in every language, as the chat reads them: JSON by language. */
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
