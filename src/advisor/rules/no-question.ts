import { inAllLanguages } from "../../languages/languages.ts";
import { toPhrase } from "../../entities/phrases.ts";
import { nextTopics, replyFromCatalogue } from "../wording/outcomes.ts";
import type { Rule } from "../model/turn.ts";
import { lastTopic } from "./visitor-commands.ts";

const FUNCTION_WORDS: ReadonlySet<string> = new Set(inAllLanguages(({ signs }) => signs.functionWords));

/** More words may ask something together. */
const MAX_WORDS = 2;

/** Asks what somebody would like to know who typed signs alone, or no more than "and" or "on". */
export const noQuestionRule: Rule = (turn) => {
  const words = toPhrase(turn.message.text).split(" ").filter(Boolean);
  if (words.length > MAX_WORDS || !words.every((word) => FUNCTION_WORDS.has(word))) return undefined;
  const last = lastTopic(turn);
  const next = last === undefined ? [] : nextTopics(turn.content, [last], turn.session);
  const offered = next.length > 0 ? next : turn.content.starters;
  return replyFromCatalogue(turn, "no-question", offered, { kind: "fallback", confidence: 0 });
};
