import { SMALL_TALK, type Content, type Topic } from "../../content/model/content.ts";
import { LANGUAGES, type Language } from "../../languages/language.ts";
import { createCompletions, type Completions } from "../../understanding/typeahead/completions.ts";
import { CHOICES, DECISION, TYPEAHEAD } from "../../understanding/tuning.ts";
import type { Match } from "../../understanding/classifier/classifier.ts";
import { createTitleSearch, type TitleSearch } from "../../understanding/typeahead/titles.ts";
import { isFallbackCandidate } from "../rules/fallback-candidates.ts";
import type { Knowledge } from "../../understanding/knowledge.ts";

/**
 * Ranks topics for the text of a search box, best first, by the fit of their titles and by their confidence, each 0 to
 * 1, combined.
 */
export function rankTopics(knowledge: Knowledge, text: string, language: Language): Topic[] {
  const { topics } = knowledge.content;
  const relevance = new Map(typeAheadOf(knowledge.content).byTitle(text, language));
  for (const [id, confidence] of findMeant(knowledge, text, language))
    relevance.set(id, (relevance.get(id) ?? 0) + confidence);
  const ranked = [...relevance].sort(([, a], [, b]) => b - a);
  const enough = TYPEAHEAD.minShareOfBest * (ranked[0]?.[1] ?? 0);
  return ranked.filter(([, each]) => each >= enough).flatMap(([id]) => topics.get(id) ?? []);
}

/** Whether a topic is offered in the search box; small talk is not. */
export function isSearchable({ role }: Topic): boolean {
  return role !== SMALL_TALK;
}

/** Returns the topics meant by any possible completion of a text, each with its highest confidence. */
function findMeant({ content, classifier }: Knowledge, text: string, language: Language): ReadonlyMap<string, number> {
  const { complete, topicIds } = typeAheadOf(content);
  const meant = new Map<string, number>();
  for (const each of complete(text, language)) {
    const matches = classifier.rank(each, topicIds).matches.filter((match) => isFallbackCandidate(content, match));
    if (!areLikely(matches)) continue;
    for (const { topic, confidence } of matches) meant.set(topic, Math.max(confidence, meant.get(topic) ?? 0));
  }
  return meant;
}

function areLikely(matches: readonly Match[]): boolean {
  return matches.slice(0, CHOICES.max).reduce((sum, { confidence }) => sum + confidence, 0) >= DECISION.listedFrom;
}

type TypeAhead = {
  readonly byTitle: TitleSearch;
  readonly complete: Completions;
  /** Includes small talk, so that a greeting finds nothing else; excludes flows. */
  readonly topicIds: ReadonlySet<string>;
};

/** Cached by content: creation takes far longer than a search, and content changes rarely. */
const typeAheads = new WeakMap<Content, TypeAhead>();

function typeAheadOf(content: Content): TypeAhead {
  const known = typeAheads.get(content);
  if (known !== undefined) return known;
  const searchable = [...content.topics.values()].filter(isSearchable);
  const texts = searchable.flatMap(({ title, questions }) =>
    LANGUAGES.flatMap((language) => [title[language], ...questions[language]]),
  );
  const made: TypeAhead = {
    byTitle: createTitleSearch(searchable),
    complete: createCompletions(texts),
    topicIds: new Set(content.topics.keys()),
  };
  typeAheads.set(content, made);
  return made;
}
