import { SMALL_TALK } from "../../content/model/content.ts";
import { inAllLanguages } from "../../languages/languages.ts";
import { anyOf } from "../../text/word-pattern.ts";
import { toVerdict } from "../../understanding/confidence/verdict.ts";
import { CHOICES, DECISION } from "../../understanding/tuning.ts";
import { answerBriefly } from "../wording/outcomes.ts";
import type { Outcome, Turn } from "../model/turn.ts";

/** Openings of a question that has no question mark. */
const OPENINGS = anyOf(inAllLanguages(({ questions }) => questions.openings));

const SENTENCE = /[^?!.;\n]+[?!.;]*/gu;
const BEFORE_NEXT_QUESTION = new RegExp(
  String.raw`,?\s+${anyOf(inAllLanguages(({ questions }) => questions.joining))}\s+(?=${OPENINGS}\s)`,
  "iu",
);
const BEGINS_LIKE_QUESTION = new RegExp(
  String.raw`^(?:${anyOf(inAllLanguages(({ questions }) => questions.leading))} )?${OPENINGS}\s`,
  "iu",
);

/**
 * Answers each question of a message ("what do they do and what do they earn?"), in order and briefly. Returns
 * `undefined` unless at least two parts are clear questions about different topics.
 */
export function answerSeveral(turn: Turn): Outcome | undefined {
  const questions = splitQuestions(turn.message.text);
  if (questions.length < 2) return undefined;
  const found = new Map<string, number>();
  for (const question of questions) {
    const { matches, ...rest } = turn.classifier.rank(question);
    // A message hardly asks the same thing twice: a part that matches the previous topic counts for the next best one.
    const verdict = toVerdict({ ...rest, matches: matches.filter(({ topic }) => !found.has(topic)) });
    if (verdict.kind === "answer" && verdict.confidence >= DECISION.partFrom)
      found.set(verdict.topic, verdict.confidence);
  }
  const topics = [...found.keys()]
    .flatMap((id) => turn.content.topics.get(id) ?? [])
    .filter(({ role }) => role !== SMALL_TALK)
    .slice(0, CHOICES.maxQuestions);
  return topics.length < 2 ? undefined : answerBriefly(turn, topics, Math.min(...found.values()));
}

/** Whether a text reads like a question. */
export function looksLikeQuestion(text: string): boolean {
  return text.trimEnd().endsWith("?") || BEGINS_LIKE_QUESTION.test(text.trim());
}

/** Returns the parts of a message that are questions; statements and greetings between them are left out. */
function splitQuestions(text: string): string[] {
  const sentences = text.match(SENTENCE) ?? [];
  return sentences.flatMap((sentence) => {
    const parts = sentence.trim().split(BEFORE_NEXT_QUESTION);
    const asks = sentence.trimEnd().endsWith("?");
    return parts.filter((part) => asks || BEGINS_LIKE_QUESTION.test(part));
  });
}
