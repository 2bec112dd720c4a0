import type { Content, Topic } from "../../content/model/content.ts";
import { toVerdict, type Verdict } from "../../understanding/confidence/verdict.ts";
import { CHOICES, DECISION, MESSAGE_WORDS } from "../../understanding/tuning.ts";
import { lastTopic } from "./visitor-commands.ts";
import { canBeMeant } from "./fallback-candidates.ts";
import { relatedTopics } from "./context/spoken-topic.ts";
import { listPhrases, toPhrase } from "../../entities/phrases.ts";
import type { Turn } from "../model/turn.ts";

/**
 * Reads a short message that is incomplete alone ("and as a senior?") together with the last answer: the topics related
 * to that answer compete for it first. Returns `undefined` where nothing was answered before, or the message is a
 * question of its own.
 */
export function followUp(turn: Turn): Verdict | undefined {
  const last = lastTopic(turn);
  const leaning = last && leaningPart(turn.content, turn.message.text);
  if (last === undefined || leaning === undefined) return undefined;
  const alone = toVerdict(turn.classifier.rank(leaning.rest));
  if (alone.kind === "answer" && alone.confidence >= DECISION.standsAloneFrom) return alone;
  const related = [...relatedTopics(turn.content, last)].filter((id) => canBeMeant(turn.content, id));
  const near = toVerdict(turn.classifier.rank(leaning.rest, new Set(related)));
  // Without an opening, words that name another topic at least as clearly change the subject.
  const isOther = !leaning.isOpened && alone.kind === "answer" && near.kind === "answer";
  if (near.kind === "answer") return isOther && alone.confidence >= near.confidence ? alone : near;
  return leaning.isOpened ? askBack(alone, last) : alone;
}

/** The message is unclear both alone and with the last answer: offers its likeliest topics and the last topic. */
function askBack(alone: Verdict, last: Topic): Verdict {
  const nearest = last.related.map((topic) => ({ topic, confidence: DECISION.nearFrom }));
  if (alone.kind === "fallback") return { kind: "fallback", nearest: nearest.slice(0, CHOICES.max) };
  const guess = alone.kind === "answer" ? alone : alone.topics[0];
  const others = nearest.filter(({ topic }) => topic !== guess?.topic);
  return { kind: "clarify", topics: [...(guess ? [guess] : []), ...others].slice(0, CHOICES.max) };
}

type Leaning = {
  /** The message without its opening. */
  readonly rest: string;
  /** Whether the message had an opening such as "and". */
  readonly isOpened: boolean;
};

function leaningPart(content: Content, text: string): Leaning | undefined {
  const phrase = toPhrase(text);
  const opening = listPhrases(content, "and-about")
    .filter((words) => phrase.startsWith(`${words} `))
    .reduce((longest, words) => (words.length > longest.length ? words : longest), "");
  const isOpened = opening !== "";
  const rest = phrase.slice(opening.length).trim();
  return rest.split(" ").length <= (isOpened ? MESSAGE_WORDS.maxLeaning : MESSAGE_WORDS.maxBare)
    ? { rest, isOpened }
    : undefined;
}
