import type { Reply } from "../../advisor/model/reply.ts";

/** Every sign that may mean something in Markdown; a backslash before one makes it itself. */
const SIGNS = /[!-/:-@[-`{-~]/g;

/** The text of a reply in Markdown, in which what the visitor wrote stands as they wrote it. */
export function toMarkdown({ text, verbatim = [] }: Reply): string {
  return verbatim.reduce((marked, words) => marked.replaceAll(words, escapeMarkdown(words)), text);
}

/** Makes words mean nothing in Markdown. */
export function escapeMarkdown(words: string): string {
  return words.replaceAll(SIGNS, String.raw`\$&`);
}
