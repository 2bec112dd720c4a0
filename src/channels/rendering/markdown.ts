import type { Reply } from "../../advisor/model/reply.ts";

/** Characters that may be markup in Markdown; a backslash before one escapes it. */
const SIGNS = /[!-/:-@[-`{-~]/g;

/** Returns a reply's text as Markdown, with the visitor's own words escaped. */
export function toMarkdown({ text, verbatim = [] }: Reply): string {
  return verbatim.reduce((marked, words) => marked.replaceAll(words, escapeMarkdown(words)), text);
}

/** Escapes a text for Markdown. */
export function escapeMarkdown(words: string): string {
  return words.replaceAll(SIGNS, String.raw`\$&`);
}
