import { inAllLanguages } from "../../../languages/languages.ts";
import { anyOf } from "../../../text/word-pattern.ts";
import { toWords } from "../../../understanding/words/words.ts";

/** What a correction says: what is meant, and what is not; empty where nothing is said of it. Words in small letters. */
export type Correction = { readonly wanted: string; readonly refused: string };

const CLAUSE_ENDS = /[,.;:!?()\n–—]+/u;

const words = (select: Parameters<typeof inAllLanguages<string>>[0]) => anyOf(inAllLanguages(select));

const NO = new RegExp(`^${words(({ corrections }) => corrections.no)}$`, "u");
const MEANT = new RegExp(`^${words(({ corrections }) => corrections.beforeMeant)}(?: |$)`, "u");
const NOT_AT_OPENING = new RegExp(`^${words(({ corrections }) => corrections.notAtOpening)} (?<refused>.+)$`, "u");
const NOT_ANYWHERE = new RegExp(`(?:^| )${words(({ corrections }) => corrections.notAnywhere)} (?<refused>.+)$`, "u");
const NOT_AFTER_MEANT = new RegExp(`(?<= )${words(({ refusals }) => refusals.not)} (?<refused>.+)$`, "u");
const CONJUNCTION = new RegExp(
  `^${words(({ corrections, refusals }) => [...corrections.contrasts, ...refusals.conjunctions])} `,
  "u",
);
const CONTRAST = new RegExp(` ${words(({ corrections }) => corrections.contrasts)} (?<wanted>.+)$`, "u");

/**
 * Splits a correction into what is meant and what is not: "I said vocational, not university", "inte juniorlönen utan den
 * seniora", "anything but the salary", "no, in Malmö". Returns `undefined` where a message neither opens as a correction nor
 * turns anything down.
 */
export function splitCorrection(text: string): Correction | undefined {
  const wanted: string[] = [];
  const refused: string[] = [];
  let isOpened = false;
  for (const clause of text.split(CLAUSE_ENDS).map((each) => toWords(each).join(" "))) {
    if (clause === "") continue;
    if (NO.test(clause)) {
      isOpened = true;
      continue;
    }
    const bare = withoutConjunction(clause);
    const meant = withoutOpening(bare);
    const negated = NOT_ANYWHERE.exec(clause) ?? NOT_AT_OPENING.exec(meant);
    const isMeant = meant !== bare;
    isOpened ||= isMeant;
    const within = negated ?? (isMeant ? NOT_AFTER_MEANT.exec(meant) : null);
    if (within === null) {
      wanted.push(meant);
      continue;
    }
    const named = within.groups?.["refused"] ?? "";
    const contrast = CONTRAST.exec(named);
    refused.push(contrast === null ? named : named.slice(0, contrast.index));
    wanted.push(withoutOpening(within.input.slice(0, within.index)));
    if (contrast !== null) wanted.push(withoutOpening(contrast.groups?.["wanted"] ?? ""));
  }
  if (!isOpened && refused.length === 0) return undefined;
  return { wanted: wanted.join(" ").trim(), refused: refused.join(" ").trim() };
}

function withoutOpening(clause: string): string {
  const bare = withoutConjunction(clause);
  const found = MEANT.exec(bare);
  return found === null ? bare.trim() : withoutOpening(bare.slice(found[0].length));
}

function withoutConjunction(clause: string): string {
  return clause.replace(CONJUNCTION, "");
}
