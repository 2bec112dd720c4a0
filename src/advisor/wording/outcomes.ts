import type { Act } from "../../understanding/reading/reading.ts";
import { SMALL_TALK, type CatalogueKey, type Content, type Topic } from "../../content/model/content.ts";
import type { Button, Reply } from "../model/reply.ts";
import { withAnswered, withRecent, type Session } from "../model/session.ts";
import type { Decision, Outcome, Turn } from "../model/turn.ts";
import { answerReply, findOpener, moreButton, roomForNext, shownSources, type AnswerOptions } from "./answers.ts";
import { localize } from "./localize.ts";
import { outdatedNote } from "./outdated.ts";
import { topicButtons } from "./topic-buttons.ts";

/** Answers one or more topics by their leads, in order, and suggests next topics. */
export function answerTopics(turn: Turn, topics: readonly Topic[], confidence: number): Outcome {
  const [topic] = topics;
  if (topics.length === 1 && topic !== undefined && isAskedAgain(turn, topic)) {
    const isNew = topic.more !== undefined && !hasToldMore(turn.session);
    return isNew ? tellMore(turn, [topic], confidence) : sayAllTold(turn, topic, confidence);
  }
  return sayLeads(turn, topics, confidence);
}

/** Says the leads of topics, also of those that were just answered. */
export function sayLeads(turn: Turn, topics: readonly Topic[], confidence: number): Outcome {
  return tell(turn, topics, confidence, (topic) => ({ part: "lead", opener: findOpener(turn, topic) }));
}

/** Tells the rest of the answers of topics, with all their sources; of a topic without a rest, the lead again. */
export function tellMore(turn: Turn, topics: readonly Topic[], confidence = 1): Outcome {
  const outcome = tell(turn, topics, confidence, () => ({ part: "more" }));
  return { ...outcome, session: withAnswered(outcome.session, idsOf(topics), "more") };
}

/** Says that there is no more on a topic, in front of its lead. */
function sayAllTold(turn: Turn, topic: Topic, confidence: number): Outcome {
  const outcome = tell(turn, [topic], confidence, () => ({ part: "lead", opener: localize(turn, "all-told") }));
  return { ...outcome, session: withAnswered(outcome.session, [topic.id], "more") };
}

function tell(
  turn: Turn,
  topics: readonly Topic[],
  confidence: number,
  toOptions: (topic: Topic) => Pick<AnswerOptions, "part" | "opener">,
): Outcome {
  const ids = idsOf(topics);
  const localized = { ...turn.session, language: turn.language };
  const session = topics.every(isCourtesy) ? withCourtesy(localized, ids) : withAnswered(localized, ids);
  const options = topics.map(toOptions);
  const last = topics.length - 1;
  const next = nextTopics(turn.content, topics, session).slice(0, roomForNext(topics[last], options[last]?.part));
  const replies = topics.map((topic, i) => answerReply(turn, topic, { ...options[i]!, next: i === last ? next : [] }));
  return { session, replies, decision: { kind: "answer", topic: ids[0], options: next, confidence } };
}

/** Whether a topic was answered by the last reply. Small talk may be said twice. */
function isAskedAgain({ session: { said } }: Turn, topic: Topic): boolean {
  return topic.role !== SMALL_TALK && said?.kind === "answer" && said.topics.includes(topic.id);
}

/** Whether the last reply told the rest of an answer. */
function hasToldMore({ said }: Session): boolean {
  return said?.kind === "answer" && said.form === "more";
}

function idsOf(topics: readonly Topic[]): string[] {
  return topics.map(({ id }) => id);
}

/** Answers several topics in one reply by their leads, each with a button for the rest. */
export function answerBriefly(turn: Turn, topics: readonly Topic[], confidence: number): Outcome {
  const { language } = turn;
  const ids = idsOf(topics);
  const reply: Reply = {
    language,
    text: [...topics.map((topic) => topic.lead[language]), ...outdatedNote(turn, topics, "lead")].join("\n\n"),
    sources: shownSources(turn, topics),
    suggestions: topics.flatMap((topic) => moreButton(turn, topic, topic.title[language])),
  };
  return {
    session: withAnswered({ ...turn.session, language }, ids, "brief"),
    replies: [reply],
    decision: { kind: "answer", topic: ids[0], options: ids, confidence },
  };
}

/** Whether a topic is mere courtesy, such as a greeting: it answers nothing, so there is nothing in it to refer to. */
export function isCourtesy({ role, about }: Topic): boolean {
  return role === SMALL_TALK && about.every(({ facets, partly }) => facets.length + partly.length === 0);
}

function withCourtesy(session: Session, ids: readonly string[]): Session {
  return { ...withRecent(session, ids), said: session.said ?? { kind: "other" } };
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

/** Returns at most three ids of next topics, unanswered ones first. */
export function nextTopics(content: Content, topics: readonly Topic[], session: Session): string[] {
  const related = [...new Set(topics.flatMap((topic) => topic.related))].filter((id) => content.topics.has(id));
  const isAnswered = (id: string) => session.recent.includes(id);
  return [...related.filter((id) => !isAnswered(id)), ...related.filter(isAnswered)].slice(0, MAX_NEXT_TOPICS);
}

const MAX_NEXT_TOPICS = 3;

/** Notes the speech act that an outcome answers. */
export function withAct(outcome: Outcome, act: Act): Outcome {
  return { ...outcome, decision: { ...outcome.decision, act } };
}
