import type { Language } from "../../languages/language.ts";
import { stem } from "../words/stem.ts";
import { type Element, MAX_EXACT_LETTERS, type Phrase } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** Phrases of one language and what they stand for. */
export type PhraseEntry<Value> = { readonly phrase: Phrase; readonly language: Language; readonly value: Value };

/** A phrase found in a message. */
export type Match<Value> = {
  readonly value: Value;
  readonly language: Language;
  /** Positions of the tokens that stand in the phrase, in ascending order; those in its gaps are left out. */
  readonly positions: readonly number[];
};

/** Finds phrases in tokens. */
export type PhraseMatcher<Value> = {
  /**
   * Finds all phrases; one whose words are all part of a longer phrase's is left out, as "how many" is in "how many years".
   * Takes time linear in the number of tokens: a phrase has few words and its gaps are short.
   */
  find(tokens: readonly Token[]): Match<Value>[];
};

/** Words that a gap can stand for at most. */
export const MAX_GAP = 5;
/** Shorter beginnings and ends of words are not looked up. */
const MIN_AFFIX = 2;
const MAX_AFFIX = 24;

type Node<Value> = {
  readonly next: Map<string, Node<Value>>;
  gap?: Node<Value>;
  readonly ends: { readonly value: Value; readonly language: Language }[];
  hasAffixes: boolean;
};

/** Makes one tree of many phrases, so that a token is compared once however many there are. */
export function createPhraseMatcher<Value>(entries: readonly PhraseEntry<Value>[]): PhraseMatcher<Value> {
  const anywhere = createRoot<Value>();
  const atClause = createRoot<Value>();
  for (const { phrase, language, value } of entries) {
    let node: Node<Value> = phrase.opensClause ? atClause : anywhere;
    for (const element of phrase.elements) node = step(node, element, language);
    node.ends.push({ value, language });
  }

  return {
    find(tokens) {
      const found: Match<Value>[] = [];
      for (let at = 0; at < tokens.length; at++) {
        begin(anywhere, tokens, at, found);
        if (tokens[at]!.isFirstOfClause) begin(atClause, tokens, at, found);
      }
      return dropContained(found);
    },
  };
}

/** The beginning of phrases. Most words begin none, and the same words come again: what a word leads to is remembered. */
type Root<Value> = Node<Value> & { readonly begun: Map<string, readonly Node<Value>[]> };

function createRoot<Value>(): Root<Value> {
  return { ...createNode<Value>(), begun: new Map() };
}

/** Walks every phrase that a token begins; the keys of a token depend on its word alone. */
function begin<Value>(root: Root<Value>, tokens: readonly Token[], at: number, found: Match<Value>[]): void {
  const token = tokens[at]!;
  let begun = root.begun.get(token.word);
  if (begun === undefined) {
    if (root.begun.size >= MAX_REMEMBERED) root.begun.clear();
    begun = nextOf(root, token);
    root.begun.set(token.word, begun);
  }
  for (const next of begun) walk(next, tokens, at + 1, [at], found);
  if (root.gap !== undefined) walkGap(root.gap, tokens, at, [], found);
}

function nextOf<Value>(node: Node<Value>, token: Token): Node<Value>[] {
  const found: Node<Value>[] = [];
  const add = (key: string) => {
    const next = node.next.get(key);
    if (next !== undefined) found.push(next);
  };
  for (const key of token.keys) add(key);
  if (node.hasAffixes) for (const key of affixesOf(token.word)) add(key);
  return found;
}

function createNode<Value>(): Node<Value> {
  return { next: new Map(), ends: [], hasAffixes: false };
}

function step<Value>(node: Node<Value>, element: Element, language: Language): Node<Value> {
  if (element.kind === "gap") return (node.gap ??= createNode());
  if (element.kind === "prefix" || element.kind === "suffix") node.hasAffixes = true;
  const key = toKey(element, language);
  const next = node.next.get(key) ?? createNode();
  node.next.set(key, next);
  return next;
}

/** A stem this short does not tell one word from another: `nära` and `när`. */
function toKey(element: Exclude<Element, { kind: "gap" }>, language: Language): string {
  if (element.kind !== "stem") return `${element.kind} ${element.text}`;
  const stemmed = stem(element.text, language);
  return stemmed.length <= MAX_EXACT_LETTERS ? `word ${element.text}` : `${language} ${stemmed}`;
}

function walk<Value>(
  node: Node<Value>,
  tokens: readonly Token[],
  at: number,
  positions: readonly number[],
  found: Match<Value>[],
): void {
  for (const { value, language } of node.ends) found.push({ value, language, positions });
  const token = tokens[at];
  if (token === undefined || (positions.length > 0 && token.sentence !== tokens[positions[0]!]!.sentence)) return;
  for (const next of nextOf(node, token)) walk(next, tokens, at + 1, [...positions, at], found);
  if (node.gap !== undefined) walkGap(node.gap, tokens, at, positions, found);
}

function walkGap<Value>(
  gap: Node<Value>,
  tokens: readonly Token[],
  at: number,
  positions: readonly number[],
  found: Match<Value>[],
): void {
  for (let skipped = 0; skipped <= MAX_GAP; skipped++) walk(gap, tokens, at + skipped, positions, found);
}

/** Affixes of the words looked at of late: matcher after matcher asks for the same. */
const affixes = new Map<string, readonly string[]>();
const MAX_REMEMBERED = 5000;

export function affixesOf(word: string): readonly string[] {
  const known = affixes.get(word);
  if (known !== undefined) return known;
  const made: string[] = [];
  for (let length = MIN_AFFIX; length <= Math.min(word.length, MAX_AFFIX); length++) {
    made.push(`prefix ${word.slice(0, length)}`, `suffix ${word.slice(-length)}`);
  }
  if (affixes.size >= MAX_REMEMBERED) affixes.clear();
  affixes.set(word, made);
  return made;
}

/** Only matches whose spans meet are compared; there are few at any place. */
export function dropContained<Value>(found: readonly Match<Value>[]): Match<Value>[] {
  const byToken = new Map<number, Match<Value>[]>();
  for (const match of found) {
    for (const position of match.positions) {
      const meeting = byToken.get(position);
      if (meeting === undefined) byToken.set(position, [match]);
      else meeting.push(match);
    }
  }
  return found.filter(({ positions }) => {
    const meeting = byToken.get(positions[0] ?? -1) ?? [];
    return !meeting.some(
      (other) => other.positions.length > positions.length && positions.every((each) => other.positions.includes(each)),
    );
  });
}
