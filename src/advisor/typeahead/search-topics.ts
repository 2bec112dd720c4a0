import type { Content, Topic } from "../../content/model/content.ts";
import type { Language } from "../../languages/language.ts";
import { inAllLanguages } from "../../languages/languages.ts";
import { anyOf } from "../../text/word-pattern.ts";
import { TYPEAHEAD } from "../../understanding/tuning.ts";
import { toWords } from "../../understanding/words/words.ts";
import { isSearchable, rankTopics } from "./rank-topics.ts";
import type { Reply } from "../model/reply.ts";
import { answerReply } from "../wording/answers.ts";
import type { Knowledge } from "../../understanding/knowledge.ts";

/** The text of a search box, which may be incomplete, and the requested page of results. */
export type TopicQuery = {
  /** A text without any word lists every topic, the starters first. */
  readonly text: string;
  /** Language of the answer where the text does not tell it. */
  readonly language: Language;
  /** ISO date; figures whose last valid day is before it are marked as old. */
  readonly today: string;
  /** Number of results to skip, 0 or more. */
  readonly skip: number;
  /** Number of results on a page, 1 or more. */
  readonly count: number;
};

/** A topic found, in the language of its page. */
export type FoundTopic = {
  readonly id: string;
  readonly title: string;
  /** The direct answer. */
  readonly excerpt: string;
  /** The whole answer, as a conversation gives it, without suggestions. */
  readonly reply: Reply;
};

/** A page of the topics found, best first. */
export type FoundPage = {
  readonly language: Language;
  readonly topics: readonly FoundTopic[];
  /** Whether a next page exists. */
  readonly hasMore: boolean;
};

/** Letters that suffice to detect a language: a minimum number, or one that only one language has. */
const TELLS_LANGUAGE = new RegExp(
  `${anyOf(inAllLanguages(({ detection }) => Array.from(detection.letters)))}|^.{${TYPEAHEAD.tellingFromLetters}}`,
  "iu",
);

/** Finds topics for a word, part of a word or a question; small talk is excluded. Pure. */
export function searchTopics(knowledge: Knowledge, { text, today, skip, count, ...query }: TopicQuery): FoundPage {
  const { content, classifier } = knowledge;
  const typed = text.trimStart();
  const told = TELLS_LANGUAGE.test(typed) ? classifier.detectLanguage(typed) : undefined;
  const language = told ?? query.language;
  const found = toWords(typed).length === 0 ? listTopics(content, language) : rankTopics(knowledge, typed, language);
  const topics = found.slice(skip, skip + count).map((topic): FoundTopic => ({
    id: topic.id,
    title: topic.title[language],
    excerpt: topic.lead[language],
    reply: answerReply({ content, language, today }, topic, { part: "whole" }),
  }));
  return { language, topics, hasMore: found.length > skip + count };
}

/** Lists the starters, then every other topic by area and title. */
function listTopics(content: Content, language: Language): Topic[] {
  const starters = content.starters.flatMap((id) => content.topics.get(id) ?? []);
  const { compare } = new Intl.Collator(language);
  const others = [...content.topics.values()].sort(
    (a, b) => compare(a.role, b.role) || compare(a.area, b.area) || compare(a.title[language], b.title[language]),
  );
  return [...new Set([...starters, ...others])].filter(isSearchable);
}
