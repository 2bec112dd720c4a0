import { SMALL_TALK } from "../../content/model/content.ts";
import { inAllLanguages } from "../../languages/languages.ts";
import { anyOf } from "../../text/word-pattern.ts";
import type { Subject } from "../../languages/model/reading.ts";
import { type Gap, judge } from "../../understanding/confidence/judge.ts";
import { toAsked } from "../../understanding/topics/asked.ts";
import { CHOICES, DECISION } from "../../understanding/tuning.ts";
import { answerBriefly } from "../wording/outcomes.ts";
import { uniqueSources } from "../wording/sources.ts";
import { sayGap } from "../wording/gap.ts";
import type { Reply } from "../model/reply.ts";
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
  const gaps: Gap[] = [];
  let focus: Subject | undefined;
  for (const question of questions) {
    const { matches, ...rest } = turn.classifier.rank(question);
    // "What does a consultant do, and what do they earn?" asks both about the consultant.
    const asked = toAsked(turn.read(question), focus);
    focus = asked.subject;
    // A message hardly asks the same thing twice: a part that matches the previous topic counts for the next best one.
    const verdict = judge({ ...rest, matches: matches.filter(({ topic }) => !found.has(topic)) }, asked, turn.index);
    if (verdict.kind === "answer" && verdict.confidence >= DECISION.partFrom)
      found.set(verdict.topic, verdict.confidence);
    if (verdict.kind === "gap") gaps.push(verdict);
  }
  const topics = [...found.keys()]
    .flatMap((id) => turn.content.topics.get(id) ?? [])
    .filter(({ role }) => role !== SMALL_TALK)
    .slice(0, CHOICES.maxQuestions);
  if (topics.length + gaps.length < 2 || topics.length === 0) return undefined;
  const answered = answerBriefly(turn, topics, Math.min(...found.values()));
  return gaps.reduce((outcome, gap) => join(outcome, sayGap(turn, gap)), answered);
}

/** Adds what is not known to what is answered, in one reply. */
function join(answered: Outcome, gap: Outcome): Outcome {
  const replies = answered.replies.map((reply, at): Reply => {
    const other = gap.replies[at];
    if (other === undefined) return reply;
    const sources = [...reply.sources, ...other.sources];
    return {
      ...reply,
      text: `${reply.text}\n\n${other.text}`,
      sources: uniqueSources(sources),
      ...(other.verbatim !== undefined && { verbatim: [...(reply.verbatim ?? []), ...other.verbatim] }),
    };
  });
  return {
    ...answered,
    replies,
    decision: { ...answered.decision, ...(gap.decision.gap && { gap: gap.decision.gap }) },
  };
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
