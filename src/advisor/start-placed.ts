import type { Flow } from "../content/flow-model.ts";
import { withoutWishes } from "../jobs/read-wishes.ts";
import { decide } from "../search/decide.ts";
import { startFlow } from "./flow-start.ts";
import { followUp } from "./follow-up.ts";
import { readPlaceValue } from "./job-places.ts";
import { looksLikeQuestion } from "./several-questions.ts";
import type { Outcome, Turn } from "./turn.ts";

/**
 * Starts a flow that asks where, when the message tells where: "remote jobs in Lund, not Java" is a search, and not a
 * question about how one searches, about remote work or about Java. Passes when no place is named for sure.
 */
export function startPlaced(turn: Turn): Outcome | undefined {
  const { search, message, content } = turn;
  if (readPlaceValue(message.text, content.geography) === undefined || followUp(turn) !== undefined) return undefined;
  const text = looksLikeQuestion(message.text) ? message.text : withoutWishes(message.text);
  const verdict = decide(search.rank(text));
  const id = verdict.kind === "answer" ? verdict.topic : verdict.kind === "clarify" ? verdict.topics[0]?.topic : "";
  const flow = content.flows.get(content.topics.get(id ?? "")?.flow ?? id ?? "");
  return flow && asksWhere(flow) && isPossible(flow, turn) ? startFlow(turn, flow) : undefined;
}

function asksWhere({ slots }: Flow): boolean {
  return [...slots.values()].some(({ type }) => type === "place");
}

function isPossible({ steps }: Flow, { circumstances }: Turn): boolean {
  return steps.every((step) => step.kind !== "do" || circumstances.can.includes(step.action));
}
