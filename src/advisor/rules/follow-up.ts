import type { Content } from "../../content/model/content.ts";
import { toVerdict } from "../../understanding/confidence/verdict.ts";
import { DECISION, MESSAGE_WORDS } from "../../understanding/tuning.ts";
import { lastTopic } from "./visitor-commands.ts";
import { canBeMeant } from "./fallback-candidates.ts";
import { relatedTopics } from "./context/spoken-topic.ts";
import { listPhrases, toPhrase } from "../../entities/phrases.ts";
import type { Turn } from "../model/turn.ts";

/** Whether a short message is incomplete alone, such as "and as a senior?", and follows on an answer. */
export function isFollowUp(turn: Turn): boolean {
  return lastTopic(turn) !== undefined && leaningPart(turn.content, turn.message.text) !== undefined;
}

/** Whether a follow-up has an answer: a topic related to the last answer, or one that its own words name. */
export function hasFollowUpAnswer(turn: Turn): boolean {
  const last = lastTopic(turn);
  const leaning = last && leaningPart(turn.content, turn.message.text);
  if (last === undefined || leaning === undefined) return false;
  const { rest, isOpened } = leaning;
  const alone = toVerdict(turn.classifier.rank(rest));
  if (alone.kind === "answer" && (!isOpened || alone.confidence >= DECISION.standsAloneFrom)) return true;
  const related = [...relatedTopics(turn.content, last)].filter((id) => canBeMeant(turn.content, id));
  return toVerdict(turn.classifier.rank(rest, new Set(related))).kind === "answer";
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
