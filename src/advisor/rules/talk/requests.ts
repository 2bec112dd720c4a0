import type { Topic } from "../../../content/model/content.ts";
import { LANGUAGE_DATA } from "../../../languages/languages.ts";
import { anyWordOf } from "../../../text/word-pattern.ts";
import { dataButtons } from "../../wording/data-buttons.ts";
import { localize } from "../../wording/localize.ts";
import { answerTopics, nextTopics, replyFromCatalogue, tellMore } from "../../wording/outcomes.ts";
import { topicButtons } from "../../wording/topic-buttons.ts";
import { findAction } from "../../../content/model/flow.ts";
import { toReply } from "../../model/reply.ts";
import type { Outcome, Turn } from "../../model/turn.ts";
import { type LastReply, topicsOf } from "./last-reply.ts";

/** Most sentences that are quoted as examples. */
const MAX_EXAMPLES = 2;

/**
 * Gives the examples that the last answer has, told or untold; where it has none, says so and tells the rest. Returns `undefined`
 * where nothing was answered.
 */
export function sayExample(turn: Turn, last: LastReply): Outcome | undefined {
  const topics = topicsOf(last, turn);
  if (topics.length === 0) return undefined;
  const { content, language, session } = turn;
  const next = nextTopics(content, topics, session);
  const examples = topics.flatMap((topic) => findExamples(topic, turn)).slice(0, MAX_EXAMPLES);
  const buttons = topicButtons(content, next, language);
  if (examples.length > 0) {
    return {
      session: { ...session, language },
      replies: [toReply(language, examples.join(" "), buttons)],
      decision: { kind: "answer", topic: topics[0]?.id, options: next, confidence: 1 },
    };
  }
  const untold = last.kind === "answer" && last.form !== "more" ? topics.filter(({ more }) => more !== undefined) : [];
  if (untold.length === 0) return replyFromCatalogue(turn, "talk-example-none", next);
  const told = tellMore(turn, untold);
  const [first, ...rest] = told.replies;
  const text = `${localize(turn, "talk-example-rest")}\n\n${first?.text ?? ""}`;
  return { ...told, replies: first === undefined ? rest : [{ ...first, text }, ...rest] };
}

/** Goes back to the answer before the last; where there is none, says what can be taken back. */
export function goBackInTalk(turn: Turn, last: LastReply | undefined): Outcome {
  const { content, session, language } = turn;
  const current = last === undefined ? [] : topicsOf(last, turn).map(({ id }) => id);
  const before = session.recent.find((id) => !current.includes(id));
  const topic = before === undefined ? undefined : content.topics.get(before);
  if (last?.kind === "answer" && topic !== undefined) {
    const outcome = answerTopics(turn, [topic], 1);
    const [first, ...rest] = outcome.replies;
    const title = localize(turn, "talk-went-back", { title: topic.title[language] });
    return first === undefined
      ? outcome
      : { ...outcome, replies: [{ ...first, text: `${title}\n\n${first.text}` }, ...rest] };
  }
  const outcome = replyFromCatalogue(turn, "talk-nothing-back", []);
  const alerts = [...content.flows.values()].filter((flow) => findAction(flow, "manage-alerts") !== undefined);
  const ids = [...alerts.map(({ id }) => id), ...content.starters.slice(0, 2)];
  const suggestions = [...topicButtons(content, ids, language), ...dataButtons(turn, ["my-data"])];
  return { ...outcome, replies: outcome.replies.map((reply) => ({ ...reply, suggestions })) };
}

/** Finds the sentences of an answer that name examples, the untold ones first. */
function findExamples({ lead, more }: Topic, { language }: Turn): string[] {
  const marks = new RegExp(anyWordOf(LANGUAGE_DATA[language].reading.exampleMarks), "iu");
  const sentences = [more?.[language] ?? "", lead[language]].flatMap((text) => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u));
  return sentences.filter((sentence) => marks.test(sentence)).map((sentence) => sentence.trim());
}
