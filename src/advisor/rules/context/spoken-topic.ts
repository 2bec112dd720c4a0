import { SMALL_TALK, type Content, type Topic } from "../../../content/model/content.ts";
import type { Turn } from "../../model/turn.ts";
import { findLastReply, topicsOf } from "../talk/last-reply.ts";

/** Returns the topic that was spoken of last: answered, quoted, guessed, or answered before what could not be answered. */
export function findSpokenTopic(turn: Turn): Topic | undefined {
  const { content, session } = turn;
  const last = findLastReply(turn);
  const topic = (last && topicsOf(last, turn).at(-1)) ?? content.topics.get(session.recent[0] ?? "");
  return topic?.role === SMALL_TALK && topic.about.length === 0 ? undefined : topic;
}

/**
 * Returns the ids of topics related to one: those of its area, those about the same special subject, those it refers to, and its
 * reasons.
 */
export function relatedTopics({ topics }: Content, last: Topic): ReadonlySet<string> {
  const [main] = last.about;
  const isNear = ({ role, area, about }: Topic) =>
    (role === last.role && area === last.area) ||
    (main !== undefined && main.subject !== "role" && about.some(({ subject }) => subject === main.subject));
  const near = [...topics.values()].filter(isNear).map(({ id }) => id);
  return new Set([...near, ...last.related, ...(last.why === undefined ? [] : [last.why])]);
}
