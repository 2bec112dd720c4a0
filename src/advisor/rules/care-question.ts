import { SMALL_TALK } from "../../content/model/content.ts";
import type { Trouble } from "../../understanding/reading/reading.ts";
import { DECISION } from "../../understanding/tuning.ts";
import type { Outcome, Turn } from "../model/turn.ts";
import { routeMessage } from "./router.ts";
import { looksLikeQuestion } from "./several-questions.ts";

/** Ends of sentences and clauses, kept with what they end. */
const AFTER_CLAUSE = /(?<=[.!?;,\n])\s*/u;

/**
 * Answers the question beside the trouble of a message, or all of the message where the trouble may be a look-alike; `undefined`
 * where there is nothing that the bot can answer.
 */
export function answerBeside(turn: Turn, { isSure }: Trouble): Outcome | undefined {
  const question = findQuestion(turn) ?? (isSure ? undefined : turn.message.text);
  if (question === undefined) return undefined;
  const asking: Turn = { ...turn, message: { ...turn.message, text: question }, reading: turn.read(question) };
  const outcome = routeMessage(asking);
  const { kind, topic, confidence } = outcome.decision;
  const role = turn.content.topics.get(topic ?? "")?.role;
  const isAnswer = kind === "answer" && role !== undefined && role !== SMALL_TALK && confidence >= DECISION.partFrom;
  return isAnswer ? outcome : undefined;
}

/** Finds what a message asks in the clauses without trouble, or in all of it where it is one clause. */
function findQuestion({ message, read }: Turn): string | undefined {
  const clauses = message.text.split(AFTER_CLAUSE).filter((clause) => read(clause).trouble === undefined);
  const from = clauses.findIndex(looksLikeQuestion);
  if (from >= 0) return clauses.slice(from).join(" ");
  return looksLikeQuestion(message.text) ? message.text : undefined;
}
