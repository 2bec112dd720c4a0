import type { Content } from "../content/model/content.ts";
import { listPhrases } from "./phrases.ts";

/** Removes polite words around a request, which do not change it. */
export function withoutPoliteness(content: Content, phrase: string): string {
  // Longest first: "right now" ends in "now".
  const polite = listPhrases(content, "politely").sort((a, b) => b.length - a.length);
  const before = polite.find((words) => phrase.startsWith(`${words} `));
  if (before !== undefined) return withoutPoliteness(content, phrase.slice(before.length + 1));
  const after = polite.find((words) => phrase.endsWith(` ${words}`));
  return after === undefined ? phrase : withoutPoliteness(content, phrase.slice(0, -after.length - 1));
}
