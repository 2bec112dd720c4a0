import type { Phrases } from "../../languages/model/phrases.ts";
import { splitList } from "../../text/split-list.ts";

/** One element of a phrase: a word as it is, a word by its stem, the beginning or end of a word, or up to five words. */
export type Element =
  | { readonly kind: "word" | "stem" | "prefix" | "suffix"; readonly text: string }
  | { readonly kind: "gap" };

/** A phrase without alternatives. */
export type Phrase = { readonly opensClause: boolean; readonly elements: readonly Element[] };

/** Words this short have no stem that tells them from others: `var` is not `vara`. */
export const MAX_EXACT_LETTERS = 3;

/**
 * Reads phrases, see `Phrases`, with every alternative written out.
 * @param fold replaces spellings by the word they mean, as in the messages the phrases are compared with.
 */
export function readPhrases(phrases: Phrases, fold: (words: readonly string[]) => readonly string[]): Phrase[] {
  return splitList(phrases)
    .flatMap(writeOutAlternatives)
    .map((phrase) => toPhrase(phrase, fold));
}

/** `how (do|can) [we] go` → `how do go`, `how do we go`, `how can go`, `how can we go`. The innermost bracket comes first. */
function writeOutAlternatives(phrase: string): string[] {
  const found = /\((?<some>[^()[\]]*)\)|\[(?<perhaps>[^()[\]]*)\]/u.exec(phrase);
  if (found === null) return [phrase];
  const { some, perhaps = "" } = found.groups ?? {};
  const before = phrase.slice(0, found.index);
  const after = phrase.slice(found.index + found[0].length);
  const choices = some === undefined ? [...perhaps.split("|"), ""] : some.split("|");
  return choices.flatMap((choice) => writeOutAlternatives(`${before}${choice}${after}`));
}

function toPhrase(written: string, fold: (words: readonly string[]) => readonly string[]): Phrase {
  const opensClause = written.startsWith("^");
  const words = written.split(/[\s^-]+/u).filter(Boolean);
  const elements = foldRuns(words, fold).map(toElement);
  return { opensClause, elements: elements.at(-1)?.kind === "gap" ? elements.slice(0, -1) : elements };
}

/** Folds the words between gaps; those with a sign of their own are left as they are. */
function foldRuns(words: readonly string[], fold: (words: readonly string[]) => readonly string[]): string[] {
  const folded: string[] = [];
  let run: string[] = [];
  for (const word of words) {
    if (/[…*]|^'/u.test(word)) {
      folded.push(...fold(run), word);
      run = [];
    } else run.push(word);
  }
  return [...folded, ...fold(run)];
}

export function toElement(word: string): Element {
  if (word === "…") return { kind: "gap" };
  if (word.endsWith("*")) return { kind: "prefix", text: word.slice(0, -1) };
  if (word.startsWith("*")) return { kind: "suffix", text: word.slice(1) };
  if (word.startsWith("'")) return { kind: "word", text: word.slice(1, -1) };
  return { kind: word.length <= MAX_EXACT_LETTERS ? "word" : "stem", text: word };
}
