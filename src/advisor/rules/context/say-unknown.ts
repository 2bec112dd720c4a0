import { countWords } from "../../../text/count-words.ts";
import type { Match } from "../../../understanding/classifier/classifier.ts";
import { listPhrases, toPhrase } from "../../../entities/phrases.ts";
import { CHOICES, CONTEXT } from "../../../understanding/tuning.ts";
import type { Outcome, Turn } from "../../model/turn.ts";
import { localize } from "../../wording/localize.ts";
import { fallBack, nextTopics } from "../../wording/outcomes.ts";
import { isFallbackCandidate } from "../fallback-candidates.ts";
import { looksLikeQuestion } from "../several-questions.ts";
import { leansOnContext } from "./rank-in-conversation.ts";
import { findSpokenTopic } from "./spoken-topic.ts";

/**
 * Says that there is no answer, and offers what is near. A short question is named in the visitor's own words; somebody who tells
 * about themselves is heard, since they have asked nothing.
 */
export function sayUnknown(turn: Turn, ranked: readonly Match[]): Outcome {
  const { content, session, language } = turn;
  const spoken = findSpokenTopic(turn);
  const near = ranked.filter((match) => isFallbackCandidate(content, match)).map(({ topic }) => topic);
  const next = spoken !== undefined && leansOnContext(turn) ? nextTopics(content, [spoken], session) : [];
  // Far from everything it says what it does know.
  if (near.length + next.length === 0) return fallBack(turn, [], ranked[0]?.confidence ?? 0);
  const outcome = fallBack(turn, [...new Set([...near, ...next])].slice(0, CHOICES.max), ranked[0]?.confidence ?? 0);
  const words = asks(turn) && spoken !== undefined ? quoteQuestion(turn) : undefined;
  const unknown = isStatement(turn)
    ? localize(turn, "unknown-told")
    : words && localize(turn, "unknown-asked", { words });
  if (unknown === undefined) return outcome;
  const text = `${unknown} ${content.catalogue["unknown-near"][language]}`;
  const [first, ...rest] = outcome.replies;
  return { ...outcome, replies: [{ ...first!, text, ...(words !== undefined && { verbatim: [words] }) }, ...rest] };
}

/** Whether a message asks for something, by its words or its signs. */
export function asks({ reading: { acts, facets }, message }: Turn): boolean {
  return looksLikeQuestion(message.text) || (acts.includes("question") && facets.length > 0);
}

function isStatement({ reading, message }: Turn): boolean {
  return reading.told.isFirstPerson && !reading.acts.includes("asks") && !looksLikeQuestion(message.text);
}

/** Returns a short question as it was typed, without what links it to the one before; `undefined` for a longer one. */
function quoteQuestion({ content, message }: Turn): string | undefined {
  const text = message.text.trim().replace(/[\s?!.…]+$/u, "");
  const phrase = toPhrase(text);
  const opening = listPhrases(content, "and-about")
    .filter((words) => phrase.startsWith(`${words} `) && text.toLowerCase().startsWith(words))
    .reduce((longest, words) => (words.length > longest.length ? words : longest), "");
  const words = text.slice(opening.length).trim();
  const count = countWords(words);
  return words !== "" && count <= CONTEXT.maxQuoted && !words.includes("\n") ? words : undefined;
}
