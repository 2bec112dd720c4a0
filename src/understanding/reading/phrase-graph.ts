import type { Language } from "../../languages/language.ts";
import type { Phrases } from "../../languages/model/phrases.ts";
import { splitList } from "../../text/split-list.ts";
import { stem } from "../words/stem.ts";
import { affixesOf, dropContained, type Match, MAX_GAP, type PhraseMatcher } from "./phrase-matcher.ts";
import { MAX_EXACT_LETTERS, toElement } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** A list of phrases of one language and what they stand for. */
export type PhraseList<Value> = { readonly phrases: Phrases; readonly language: Language; readonly value: Value };

/** A matcher, and the words and parts of words of its phrases. */
export type PhraseGraph<Value> = PhraseMatcher<Value> & { readonly words: ReadonlySet<string> };

/** Words of which is remembered what they begin. */
const MAX_REMEMBERED = 5000;

/** Small words that `~` can stand for at most. */
const MAX_SMALL_WORDS = 5;

type Node<Value> = {
  readonly next: Map<string, Node<Value>[]>;
  /** Nodes behind a gap of any words, and of small words. */
  readonly gaps: Node<Value>[];
  readonly smallGaps: Node<Value>[];
  readonly ends: { readonly value: Value; readonly language: Language }[];
  hasAffixes: boolean;
};

/**
 * Makes one graph of phrases, in which alternatives meet again: unlike the tree of `createPhraseMatcher` it grows with the letters
 * of the list, not with its combinations. For lists of people × states × words.
 * @param smallWords words that `~` can stand for.
 */
export function createPhraseGraph<Value>(
  lists: readonly PhraseList<Value>[],
  smallWords: ReadonlySet<string>,
): PhraseGraph<Value> {
  const anywhere = { ...createNode<Value>(), begun: new Map<string, readonly Node<Value>[]>() };
  const atClause = { ...createNode<Value>(), begun: new Map<string, readonly Node<Value>[]>() };
  const words = new Set<string>();
  for (const { phrases, language, value } of lists) {
    for (const phrase of splitList(phrases)) {
      const parts = phrase.match(PART) ?? [];
      const opensClause = parts[0] === "^";
      const ends = link([opensClause ? atClause : anywhere], opensClause ? parts.slice(1) : parts, language);
      for (const end of ends) end.ends.push({ value, language });
    }
  }

  return {
    words,
    find(tokens) {
      const found: Match<Value>[] = [];
      for (let at = 0; at < tokens.length; at++) {
        // Of a word said over and over, the last begins a phrase: "no no no no".
        const { word } = tokens[at]!;
        if (tokens[at + 1]?.word === word && tokens[at + 2]?.word === word) continue;
        begin(anywhere, tokens, at, found);
        if (tokens[at]!.isFirstOfClause) begin(atClause, tokens, at, found);
      }
      return dropContained(found);
    },
  };

  /** Adds the parts behind each of some nodes. @returns the nodes where they end. */
  function link(from: readonly Node<Value>[], parts: readonly string[], language: Language): Node<Value>[] {
    let nodes = [...from];
    for (let at = 0; at < parts.length; at++) {
      if (parts[at] !== "(" && parts[at] !== "[") {
        nodes = [step(nodes, parts[at]!, language)];
        continue;
      }
      const close = findClose(parts, at);
      const choices = splitChoices(parts.slice(at + 1, close));
      const before = nodes;
      const skipped = parts[at] === "[" ? before : [];
      nodes = [...new Set([...choices.flatMap((choice) => link(before, choice, language)), ...skipped])];
      at = close;
    }
    return nodes;
  }

  function step(from: readonly Node<Value>[], written: string, language: Language): Node<Value> {
    const next = createNode<Value>();
    if (written === "~") for (const node of from) node.smallGaps.push(next);
    if (written === "…") for (const node of from) node.gaps.push(next);
    if (written === "~" || written === "…") return next;
    const element = toElement(written);
    if (!("text" in element)) return next;
    words.add(element.text);
    const key = toKey(element.kind, element.text, language);
    for (const node of from) {
      if (element.kind === "prefix" || element.kind === "suffix") node.hasAffixes = true;
      node.next.set(key, [...(node.next.get(key) ?? []), next]);
    }
    return next;
  }

  /** Walks every phrase that a token begins. Most words begin none: what a word leads to is remembered. */
  function begin(root: typeof anywhere, tokens: readonly Token[], at: number, found: Match<Value>[]): void {
    if (root.gaps.length + root.smallGaps.length > 0) return walk(root, tokens, at, [], found);
    const token = tokens[at]!;
    let begun = root.begun.get(token.word);
    if (begun === undefined) {
      const keys = root.hasAffixes ? [...token.keys, ...affixesOf(token.word)] : token.keys;
      begun = keys.flatMap((key) => root.next.get(key) ?? []);
      if (root.begun.size >= MAX_REMEMBERED) root.begun.clear();
      root.begun.set(token.word, begun);
    }
    for (const next of begun) walk(next, tokens, at + 1, [at], found);
  }

  function walk(
    node: Node<Value>,
    tokens: readonly Token[],
    at: number,
    positions: readonly number[],
    found: Match<Value>[],
  ): void {
    for (const { value, language } of node.ends) found.push({ value, language, positions });
    for (const behind of node.gaps) walk(behind, tokens, at, positions, found);
    for (const behind of node.smallGaps) walk(behind, tokens, at, positions, found);
    const token = tokens[at];
    const isSameSentence = positions.length === 0 || token?.sentence === tokens[positions[0]!]!.sentence;
    if (token === undefined || !isSameSentence) return;
    for (const key of token.keys) follow(node.next.get(key), tokens, at, positions, found);
    if (node.hasAffixes)
      for (const key of affixesOf(token.word)) follow(node.next.get(key), tokens, at, positions, found);
    for (const behind of node.gaps)
      for (let passed = 1; passed <= MAX_GAP; passed++) walk(behind, tokens, at + passed, positions, found);
    for (const behind of node.smallGaps) {
      for (let passed = 0; passed < MAX_SMALL_WORDS && smallWords.has(tokens[at + passed]?.word ?? ""); passed++)
        walk(behind, tokens, at + passed + 1, positions, found);
    }
  }

  function follow(
    nodes: readonly Node<Value>[] | undefined,
    tokens: readonly Token[],
    at: number,
    positions: readonly number[],
    found: Match<Value>[],
  ): void {
    if (nodes === undefined) return;
    const further = [...positions, at];
    for (const next of nodes) walk(next, tokens, at + 1, further, found);
  }
}

const PART = /[()[\]|^~…]|[^\s()[\]|^~…]+/gu;

function createNode<Value>(): Node<Value> {
  return { next: new Map(), gaps: [], smallGaps: [], ends: [], hasAffixes: false };
}

/** A stem this short does not tell one word from another. */
function toKey(kind: string, text: string, language: Language): string {
  if (kind !== "stem") return `${kind} ${text}`;
  const stemmed = stem(text, language);
  return stemmed.length <= MAX_EXACT_LETTERS ? `word ${text}` : `${language} ${stemmed}`;
}

function findClose(parts: readonly string[], open: number): number {
  let depth = 0;
  for (let at = open; at < parts.length; at++) {
    if (parts[at] === "(" || parts[at] === "[") depth += 1;
    if (parts[at] === ")" || parts[at] === "]") depth -= 1;
    if (depth === 0) return at;
  }
  return parts.length;
}

/** Splits the parts between brackets at the bars that lie in no inner brackets. */
function splitChoices(parts: readonly string[]): string[][] {
  const choices: string[][] = [[]];
  let depth = 0;
  for (const part of parts) {
    if (part === "(" || part === "[") depth += 1;
    if (part === ")" || part === "]") depth -= 1;
    if (part === "|" && depth === 0) choices.push([]);
    else choices.at(-1)!.push(part);
  }
  return choices;
}
