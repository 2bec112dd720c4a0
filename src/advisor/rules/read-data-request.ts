import { SMALL_TALK } from "../../content/model/content.ts";
import type { TalkRequest } from "../../languages/model/reading.ts";
import { toVerdict } from "../../understanding/confidence/verdict.ts";
import type { Outcome, Rule, Turn } from "../model/turn.ts";
import { answerTopics } from "../wording/outcomes.ts";
import { dataRule, handleDataCommand } from "./my-data.ts";

/** Executes a request about the visitor's own data, in set words anywhere, or in any words outside a flow. */
export const anyDataRule: Rule = (turn) =>
  dataRule(turn) ??
  (turn.session.flow === undefined && turn.message.value === undefined ? readDataRequest(turn) : undefined);

/**
 * Reads a request about the visitor's own data in any words. What is to be deleted must be said in set words or by the button, so
 * other words get the answer that has both.
 */
export function readDataRequest(turn: Turn): Outcome | undefined {
  const { data, remainder, talk, controls, besides } = turn.reading;
  if (data === undefined || remainder.length > MAX_BESIDE || talk.some(isAboutLanguage)) return undefined;
  // "Delete", right after an alert was spoken of, is about that.
  if (data === "delete-data" && turn.session.ended !== undefined && turn.session.said?.kind === "other")
    return undefined;
  // "Forget it", "forget what I said and start over".
  if (controls.length > 0 || besides.includes("start-over")) return undefined;
  if (isAboutElse(turn)) return undefined;
  if (data !== "delete-data") return handleDataCommand(turn, data);
  const topic = turn.content.topics.get("data-deletion");
  return topic && answerTopics(turn, [topic], 1);
}

/** Most words that such a request says besides. */
const MAX_BESIDE = 2;

/** "Delete my alert" and "what do you know about pay" are about something else. */
function isAboutElse({ classifier, content, message }: Turn): boolean {
  const verdict = toVerdict(classifier.rank(message.text));
  if (verdict.kind !== "answer") return false;
  const topic = content.topics.get(verdict.topic);
  return topic === undefined || topic.role !== SMALL_TALK;
}

function isAboutLanguage(request: TalkRequest): boolean {
  return request.startsWith("speak-");
}
