import { runSteps } from "../../flows/run-steps.ts";
import { toOutcome } from "../../flows/outcome.ts";
import { findFlowFor } from "../../jobs/flows.ts";
import { withAnswered, type Form } from "../../model/session.ts";
import { toReply } from "../../model/reply.ts";
import type { Topic } from "../../../content/model/content.ts";
import type { Outcome, Turn } from "../../model/turn.ts";
import { firstSentence } from "../../wording/first-sentence.ts";
import { moreButton } from "../../wording/answers.ts";
import { localize } from "../../wording/localize.ts";
import { answerBriefly, clarify, nextTopics, replyFromCatalogue, sayLeads, tellMore } from "../../wording/outcomes.ts";
import { topicButtons } from "../../wording/topic-buttons.ts";
import { outdatedNote } from "../../wording/outdated.ts";
import { type LastReply, topicsOf } from "./last-reply.ts";

/** Says the last reply again, in the form in which it was shown. */
export function sayAgain(turn: Turn, last: LastReply): Outcome {
  switch (last.kind) {
    case "clarify":
      return clarify(turn, last.ids, 1);
    case "flow":
      // All answers are known, so the steps lead to the same result.
      return toOutcome(runSteps({ ...last.flowContext, turn }, 0));
    case "answer":
      return sayInForm(turn, last.topics, last.form);
  }
}

/** Says the last reply in fewer words; `undefined` where it answered nothing. */
export function sayShorter(turn: Turn, last: LastReply): Outcome | undefined {
  const topics = topicsOf(last, turn);
  if (topics.length === 0) return undefined;
  if (isLong(last)) return sayInForm(turn, topics, "lead");
  const isShortest = last.kind === "answer" && (last.form === "sentence" || topics.every(isOneSentence(turn)));
  return sayFirstSentence(turn, topics, isShortest ? "talk-shortest" : undefined);
}

/** Says the last reply in simpler words, which are fewer; then that there are none simpler, with the way to a person. */
export function saySimpler(turn: Turn, last: LastReply): Outcome | undefined {
  const topics = topicsOf(last, turn);
  if (topics.length === 0) return undefined;
  if (isLong(last)) return sayInForm(turn, topics, "lead");
  const isSimplest = last.kind === "answer" && (last.form === "sentence" || topics.every(isOneSentence(turn)));
  if (!isSimplest) return sayFirstSentence(turn, topics, "talk-simpler");
  const outcome = sayFirstSentence(turn, topics, "talk-simplest");
  const person = findFlowFor(turn.content, "request-person");
  const buttons = person === undefined ? [] : topicButtons(turn.content, [person.id], turn.language);
  return {
    ...outcome,
    replies: outcome.replies.map((reply) => ({ ...reply, suggestions: [...buttons, ...reply.suggestions] })),
  };
}

/** Switches the language and says the last reply again in it. */
export function switchLanguage(turn: Turn, last: LastReply | undefined): Outcome {
  const switched = replyFromCatalogue(turn, "switched-language", last === undefined ? turn.content.starters : []);
  const again = last && sayAgain(turn, last);
  return again === undefined ? switched : { ...again, replies: [...switched.replies, ...again.replies] };
}

/** Whether more than leads were said: the rest of answers, or the result of a flow. */
function isLong(last: LastReply): boolean {
  return last.kind === "flow" || (last.kind === "answer" && last.form === "more");
}

function isOneSentence({ language }: Turn): (topic: Topic) => boolean {
  return ({ lead }) => firstSentence(lead[language]) === lead[language].trim();
}

function sayInForm(turn: Turn, topics: readonly Topic[], form: Form): Outcome {
  switch (form) {
    case "lead":
      return sayLeads(turn, topics, 1);
    case "brief":
      return answerBriefly(turn, topics, 1);
    case "more":
      return tellMore(turn, topics);
    case "sentence":
      return sayFirstSentence(turn, topics);
  }
}

function sayFirstSentence(
  turn: Turn,
  topics: readonly Topic[],
  key?: "talk-simpler" | "talk-shortest" | "talk-simplest",
): Outcome {
  const { content, language } = turn;
  const lead = topics.map((topic) => firstSentence(topic.lead[language])).join("\n\n");
  const notes = outdatedNote(turn, topics, "lead");
  const text = [key === undefined ? lead : localize(turn, key, { lead }), ...notes].join("\n\n");
  const ids = topics.map(({ id }) => id);
  const session = withAnswered({ ...turn.session, language }, ids, "sentence");
  const next = nextTopics(content, topics, session);
  const buttons = [...topics.flatMap((topic) => moreButton(turn, topic)), ...topicButtons(content, next, language)];
  return {
    session,
    replies: [toReply(language, text, buttons)],
    decision: { kind: "answer", topic: ids[0], options: next, confidence: 1 },
  };
}
