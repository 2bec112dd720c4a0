import type { Topic } from "../../content/model/content.ts";
import { inAllLanguages } from "../../languages/languages.ts";
import type { Facet } from "../../languages/model/reading.ts";
import { anyOf } from "../../text/word-pattern.ts";
import { ELLIPSIS, READING } from "../../understanding/tuning.ts";
import type { Outcome, Turn } from "../model/turn.ts";
import { looksLikeQuestion } from "../rules/several-questions.ts";
import { answerBriefly } from "../wording/outcomes.ts";

const BETWEEN = new RegExp(
  String.raw`\s*(?:[,&+/]|\s${anyOf(inAllLanguages(({ questions }) => questions.joining))}\s)\s*`,
  "iu",
);

/**
 * Answers a few words that name two facets, "pay and hours?", each by the topic that has it, of the subject named or spoken of.
 * Returns `undefined` unless each half names one facet and nothing else.
 */
export function answerFacets(turn: Turn): Outcome | undefined {
  const { reading, message, session, index, content } = turn;
  if (reading.leaning.words > ELLIPSIS.maxWords || reading.leaning.unread > 0) return undefined;
  const parts = message.text
    .replace(/[?!.\s]+$/u, "")
    .split(BETWEEN)
    .filter((part) => part.trim() !== "");
  const facets = parts.flatMap((part) => findOnly(turn, part) ?? []);
  // Two whole questions are answered as such.
  if (parts.some(looksLikeQuestion)) return undefined;
  if (parts.length < 2 || facets.length < parts.length || new Set(facets).size < facets.length) return undefined;
  const subject =
    reading.subjects.find(({ weight }) => weight >= ELLIPSIS.subjectFrom)?.value ?? session.focus?.subject ?? "role";
  const topics = facets.flatMap((facet): Topic[] => {
    const owner = index.find(subject, facet) ?? index.findNearest(subject, facet);
    return [content.topics.get(owner?.topic ?? "") ?? []].flat();
  });
  return new Set(topics).size < facets.length ? undefined : answerBriefly(turn, topics, 1);
}

function findOnly(turn: Turn, part: string): Facet | undefined {
  const { facets, leaning } = turn.read(part);
  const clear = facets.filter(({ weight }) => weight >= READING.likely);
  return clear.length === 1 && leaning.unread === 0 ? clear[0]!.value : undefined;
}
