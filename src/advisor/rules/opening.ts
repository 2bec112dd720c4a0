import { listPhrases, toPhrase } from "../../entities/phrases.ts";
import type { Act } from "../../understanding/reading/reading.ts";
import type { Rule, Turn } from "../model/turn.ts";
import { routeMessage } from "./router.ts";
import { looksLikeQuestion } from "./several-questions.ts";

/** Acts after which a question may follow: "thanks, and what about pay?" */
const COURTESIES: ReadonlySet<Act> = new Set(["thanks", "acknowledges", "greets", "agrees", "declines"]);

/** Words of a courtesy at most. */
const MAX_WORDS = 4;

/** Answers the question that follows a courtesy, read without it. */
export const openingRule: Rule = (turn) => {
  const { message, reading, session } = turn;
  if (message.value !== undefined || session.flow !== undefined || reading.remainder.length === 0) return undefined;
  if (!reading.acts.some((act) => COURTESIES.has(act))) return undefined;
  const rest = afterCourtesy(turn);
  if (rest === undefined) return undefined;
  return routeMessage({ ...turn, message: { ...message, text: rest }, reading: turn.read(rest) });
};

/** Returns the question after a courtesy; `undefined` where there is none. */
function afterCourtesy(turn: Turn): string | undefined {
  const text = turn.message.text.trim();
  const [clause = ""] = /^[^,.;:!?\n–—]*[,.;:!?\n–—]+\s*/u.exec(text) ?? [];
  if (clause !== "" && isCourtesy(turn, clause)) return toQuestion(turn, text.slice(clause.length));
  const words = text.split(/\s+/u);
  for (let count = Math.min(MAX_WORDS, words.length - 1); count > 0; count--) {
    if (!isCourtesy(turn, words.slice(0, count).join(" "))) continue;
    const rest = toQuestion(turn, words.slice(count).join(" "));
    if (rest !== undefined) return rest;
  }
  return undefined;
}

function isCourtesy(turn: Turn, words: string): boolean {
  const { acts, remainder, talk } = turn.read(words);
  return remainder.length === 0 && talk.length === 0 && acts.every((act) => COURTESIES.has(act));
}

function toQuestion({ content }: Turn, rest: string): string | undefined {
  const phrase = toPhrase(rest);
  const goesOn = listPhrases(content, "and-about").some((words) => phrase.startsWith(`${words} `));
  return goesOn || looksLikeQuestion(rest) ? rest : undefined;
}
