import { inAllLanguages } from "../../../languages/languages.ts";
import type { Token } from "../tokens.ts";

/** A number in a message. */
export type FoundNumber = {
  readonly value: number;
  /** Letters close to the digits: `k` in 38k. */
  readonly unit: string;
  readonly positions: readonly number[];
};

/** Finds numbers: `6`, `six`, `38 000`, `38.000`, `38,5`, `38k`. */
export function findNumbers(tokens: readonly Token[]): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { word } = tokens[at]!;
    const small = SMALL.get(word);
    const { digits, unit = "" } = /^(?<digits>\d{1,9}(?:[.,]\d{1,9})*)(?<unit>\p{L}*)$/u.exec(word)?.groups ?? {};
    if (digits === undefined) {
      if (small !== undefined) found.push({ value: small, unit: "", positions: [at] });
      continue;
    }
    const groups = unit === "" && /^\d{1,3}$/u.test(digits) ? countGroups(tokens, at + 1) : 0;
    const positions = Array.from({ length: groups + 1 }, (_, step) => at + step);
    const more = positions.slice(1).map((position) => tokens[position]!.word);
    found.push({ value: toNumber([digits, ...more].join("")), unit, positions });
    at += groups;
  }
  return found;
}

/** Counts the groups of three digits that go on a number: the 000 of 38 000. */
function countGroups(tokens: readonly Token[], from: number): number {
  let next = from;
  while (/^\d{3}$/u.test(tokens[next]?.word ?? "")) next += 1;
  return next - from;
}

/** Three digits after a sign are thousands, fewer are decimals. */
function toNumber(written: string): number {
  return Number(written.replaceAll(/[.,](?=\d{3}(?!\d))/gu, "").replace(",", "."));
}

const SMALL: ReadonlyMap<string, number> = new Map(
  inAllLanguages(({ numbers }) => numbers.words.map((word, number) => [word, number] as const)),
);
