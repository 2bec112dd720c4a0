import type { Outcome, Turn } from "../model/turn.ts";
import { answerTopics } from "../wording/outcomes.ts";
import { startFlow } from "./start.ts";

/** Answers the topic, or starts the flow, of an id; `undefined` where the content has neither. */
export function openById(turn: Turn, id: string, confidence = 1): Outcome | undefined {
  const flow = turn.content.flows.get(id);
  if (flow !== undefined) return startFlow(turn, flow);
  const topic = turn.content.topics.get(id);
  return topic && answerTopics(turn, [topic], confidence);
}
