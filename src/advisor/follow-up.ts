import type { Content, Topic } from "../content/model.ts";
import { decide, type Verdict } from "../search/decide.ts";
import { lastTopic } from "./commands.ts";
import { listPhrases, toPhrase } from "./phrases.ts";
import type { Turn } from "./turn.ts";

/** Longest remainder, in words, that can lean on the last answer; a longer one is a question of its own. */
const MAX_LEANING_WORDS = 4;

/** Confidence from which a short message is taken for a new question rather than one about the last answer. */
const STANDS_ALONE = 0.9;

/**
 * Reads a short message that makes no sense alone ("and as a senior?") with the last answer: the topics near that
 * answer compete for it first. Passes when nothing was answered before, or the message is a question of its own.
 */
export function followUp(turn: Turn): Verdict | undefined {
  const last = lastTopic(turn);
  const rest = last && leaningPart(turn.content, turn.message.text);
  if (last === undefined || rest === undefined) return undefined;
  const alone = decide(turn.search.rank(rest));
  if (alone.kind === "answer" && alone.confidence >= STANDS_ALONE) return alone;
  const near = neighbours(turn.content, last);
  const verdict = decide(turn.search.rank(rest, near));
  if (verdict.kind === "answer" || alone.kind !== "fallback") return verdict.kind === "answer" ? verdict : alone;
  return verdict.kind === "clarify" ? verdict : { kind: "fallback", nearest: nearest(last) };
}

function leaningPart(content: Content, text: string): string | undefined {
  const phrase = toPhrase(text);
  const opening = listPhrases(content, "and-about")
    .filter((words) => phrase.startsWith(`${words} `))
    .reduce((longest, words) => (words.length > longest.length ? words : longest), "");
  const rest = phrase.slice(opening.length).trim();
  const words = rest.split(" ").length;
  return opening !== "" && words <= MAX_LEANING_WORDS ? rest : undefined;
}

function neighbours(content: Content, last: Topic): ReadonlySet<string> {
  const sameArea = [...content.topics.values()].filter(({ role, area }) => role === last.role && area === last.area);
  return new Set([...sameArea.map(({ id }) => id), ...last.related, ...(last.why === undefined ? [] : [last.why])]);
}

function nearest(last: Topic) {
  return last.related.slice(0, 3).map((topic) => ({ topic, confidence: 0 }));
}
