import type { Content, Topic, CatalogueKey } from "../../content/model/content.ts";
import type { Language } from "../../languages/language.ts";
import { formatBand } from "../../languages/format-money.ts";
import { toExcerpt } from "./excerpt.ts";
import { dataButtons } from "./data-buttons.ts";
import type { Button, Card, Reply } from "../model/reply.ts";
import { withAnswered, type Session } from "../model/session.ts";
import { outdatedNote, sourceLines } from "./sources.ts";
import type { Decision, Outcome, WordingContext, Turn } from "../model/turn.ts";

/** Answers one or more topics, in order, and suggests next topics. */
export function answerTopics(turn: Turn, topics: readonly Topic[], confidence: number): Outcome {
  const ids = topics.map((topic) => topic.id);
  const session = withAnswered({ ...turn.session, language: turn.language }, ids);
  const next = nextTopics(turn.content, topics, session);
  const replies = topics.map((topic, i) => {
    const isLast = i === topics.length - 1;
    return answerReply(turn, topic, isLast ? next : []);
  });
  return { session, replies, decision: { kind: "answer", topic: ids[0], options: next, confidence } };
}

/** Answers several topics in one reply, each with an excerpt and a button for the full answer. */
export function answerBriefly(turn: Turn, topics: readonly Topic[], confidence: number): Outcome {
  const { content, language } = turn;
  const ids = topics.map(({ id }) => id);
  const parts = topics.map((topic) => ({ topic, said: toExcerpt(topic.answer[language]) }));
  const sources = parts.flatMap(({ topic, said }) => sourceLines(turn, topic, said));
  const reply: Reply = {
    language,
    text: parts.flatMap(({ topic, said }) => [said, ...outdatedNote(turn, topic, said)]).join("\n\n"),
    sources: [...new Map(sources.map((source) => [source.text, source])).values()],
    suggestions: topicButtons(content, ids, language),
  };
  return {
    session: withAnswered({ ...turn.session, language }, ids),
    replies: [reply],
    decision: { kind: "answer", topic: ids[0], options: ids, confidence },
  };
}

/** Asks which of a few topics is meant. */
export function clarify(turn: Turn, topics: readonly string[], confidence: number): Outcome {
  const { content, language } = turn;
  const buttons = topicButtons(content, topics, language);
  const none: Button = { label: content.catalogue["none-of-these"][language], value: { command: "none-of-these" } };
  return {
    session: { ...turn.session, language, said: { kind: "clarify", topics } },
    replies: [{ language, text: content.catalogue.clarify[language], sources: [], suggestions: [...buttons, none] }],
    decision: { kind: "clarify", options: topics, confidence },
  };
}

/** Says that there is no answer and offers the nearest topics, or the starters where there are none. */
export function fallBack(turn: Turn, nearest: readonly string[], confidence: number): Outcome {
  const key = nearest.length > 0 ? "fallback-nearest" : "fallback";
  const options = nearest.length > 0 ? nearest : turn.content.starters;
  return replyFromCatalogue(turn, key, options, { kind: "fallback", confidence });
}

/** Replies with one sentence of the message catalogue and offers topics. */
export function replyFromCatalogue(
  turn: Turn,
  key: CatalogueKey,
  options: readonly string[],
  decision: { kind: Decision["kind"]; confidence: number } = { kind: "answer", confidence: 1 },
): Outcome {
  const { content, language } = turn;
  const reply: Reply = {
    language,
    text: content.catalogue[key][language],
    sources: [],
    suggestions: topicButtons(content, options, language),
  };
  return {
    session: { ...turn.session, language, said: turn.session.said ?? { kind: "other" } },
    replies: [reply],
    decision: { ...decision, options },
  };
}

/** Creates buttons for topics and flows, labelled by title; ids that the content lacks are left out. */
export function topicButtons(content: Content, ids: readonly string[], language: Language): Button[] {
  return ids.flatMap((id): Button[] => {
    const topic = content.topics.get(id);
    const flow = content.flows.get(id);
    if (flow !== undefined) return [{ label: flow.title[language], value: { flow: id } }];
    return topic === undefined ? [] : [{ label: topic.title[language], value: { topic: id } }];
  });
}

/** Returns at most three ids of next topics, unanswered ones first. */
export function nextTopics(content: Content, topics: readonly Topic[], session: Session): string[] {
  const related = [...new Set(topics.flatMap((topic) => topic.related))].filter((id) => content.topics.has(id));
  const isAnswered = (id: string) => session.recent.includes(id);
  return [...related.filter((id) => !isAnswered(id)), ...related.filter(isAnswered)].slice(0, MAX_NEXT_TOPICS);
}

const MAX_NEXT_TOPICS = 3;

/** Creates the reply for a topic, with its table, sources and buttons for next topics. */
export function answerReply(context: WordingContext, topic: Topic, next: readonly string[]): Reply {
  const { content, language } = context;
  const card = salaryCard(content, topic, language);
  return {
    language,
    text: [topic.answer[language], ...outdatedNote(context, topic)].join("\n\n"),
    ...(card && { card }),
    sources: sourceLines(context, topic),
    suggestions: [
      ...dataButtons(context, topic.commands),
      ...topicButtons(
        content,
        [...(topic.flow !== undefined && next.length > 0 ? [topic.flow] : []), ...next],
        language,
      ),
    ],
  };
}

function salaryCard(content: Content, topic: Topic, language: Language): Card | undefined {
  const salaries = content.roles.get(topic.role)?.salaries ?? [];
  const bands = salaries.filter((band) => topic.figures.includes(band.level));
  // A single band adds nothing to the sentence above it.
  if (bands.length < 2) return undefined;
  return {
    title: topic.title[language],
    facts: bands.map((band) => ({ label: band.title[language], value: formatBand(band, language) })),
  };
}
