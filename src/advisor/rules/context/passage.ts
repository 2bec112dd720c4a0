import type { Topic } from "../../../content/model/content.ts";
import type { Match } from "../../../understanding/classifier/classifier.ts";
import { withoutPlaces } from "../../../entities/places/find-places.ts";
import type { Passage } from "../../../understanding/sentences/sentence-index.ts";
import { type Agreement, findAgreement } from "../../../understanding/topics/agreement.ts";
import { toAsked } from "../../../understanding/topics/asked.ts";
import { CHOICES, PASSAGE } from "../../../understanding/tuning.ts";
import type { Outcome, Turn } from "../../model/turn.ts";
import { localize } from "../../wording/localize.ts";
import { answerInOwnWords } from "../../wording/own-answer.ts";
import { sourceLines, uniqueSources } from "../../wording/sources.ts";
import { canBeMeant } from "../fallback-candidates.ts";
import { looksLikeQuestion } from "../several-questions.ts";
import { leansOnContext } from "./rank-in-conversation.ts";
import { findSpokenTopic, relatedTopics } from "./spoken-topic.ts";

/**
 * Answers by the one sentence that has the rare words of the message: of the topic spoken of and those related to it, of the
 * likeliest topics, and of any other only where it has nearly all of them. Before anything was said, words in common say too
 * little.
 */
export function answerByPassage(turn: Turn, ranked: readonly Match[]): Outcome | undefined {
  const { content } = turn;
  const spoken = findSpokenTopic(turn);
  if (spoken === undefined) return undefined;
  const leaning = leansOnContext(turn) ? [spoken.id, ...relatedTopics(content, spoken)] : [];
  const likely = ranked.slice(0, CHOICES.max).map(({ topic }) => topic);
  const passage =
    findPassage(turn, [...leaning, ...likely], PASSAGE.near) ??
    (looksLikeQuestion(turn.message.text) ? findPassage(turn, content.topics.keys(), PASSAGE.any) : undefined);
  const topic = content.topics.get(passage?.topic ?? "");
  if (passage === undefined || topic === undefined) return undefined;
  const text = localize(turn, "context-passage", { sentence: passage.sentence });
  const outcome = answerInOwnWords(turn, { text, topic, next: [topic.id] });
  const { topic: _, ...decision } = outcome.decision;
  return { ...outcome, decision: { ...decision, kind: "clarify", confidence: passage.share } };
}

/** Adds to the lead of an answer the sentence of its rest that has the rare words of the message. */
export function withPassage(turn: Turn, outcome: Outcome, topic: Topic): Outcome {
  const [first, ...rest] = outcome.replies;
  if (first === undefined || topic.more === undefined || first.answer?.topic !== topic.id) return outcome;
  const passage = findPassage(turn, [topic.id], PASSAGE.near);
  if (passage === undefined || first.text.includes(passage.sentence)) return outcome;
  const sources = [...first.sources, ...sourceLines(turn, topic, { sentence: passage.sentence })];
  const said = {
    ...first,
    text: `${first.text}\n\n${passage.sentence}`,
    sources: uniqueSources(sources),
  };
  return { ...outcome, replies: [said, ...rest] };
}

function findPassage(
  { content, sentences, message, language, reading, index }: Turn,
  among: Iterable<string>,
  { share, strength }: { readonly share: number; readonly strength: number },
): Passage | undefined {
  // No sentence on this job tells what another one is like.
  if (reading.subjects.some(({ value }) => value === "other-role")) return undefined;
  const asked = toAsked(reading);
  const disagrees = (id: string) => DISAGREE.has(findAgreement(index.aboutOf(id), asked));
  const meant = [...new Set(among)].filter((id) => canBeMeant(content, id) && !disagrees(id));
  // A town in an example says nothing about the town.
  const found = sentences.find(withoutPlaces(message.text, content.geography), language, meant);
  return found !== undefined && found.share >= share && found.strength >= strength ? found : undefined;
}

const DISAGREE: ReadonlySet<Agreement> = new Set(["other-facet", "other-subject"]);
