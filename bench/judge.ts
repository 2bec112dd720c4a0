import { advise } from "../src/advisor/advise.ts";
import { requestContextAt } from "../src/advisor/model/request-context.ts";
import { createSession } from "../src/advisor/model/session.ts";
import type { Knowledge } from "../src/understanding/knowledge.ts";
import type { Asked } from "./asked.ts";

/** Results of a question. `offered`: not answered, but an accepted topic is among the buttons. */
export const RESULTS = ["accepted", "offered", "wrong", "asked back", "declined"] as const;

/** Result of a question. */
export type Result = (typeof RESULTS)[number];

/** Day of all questions; constant, so that runs are reproducible. */
const MOMENT = requestContextAt(Date.parse("2026-11-22"));

/** Asks the bot a question as the first message of a conversation and returns the result. */
export function judge(knowledge: Knowledge, { text, lang, accept }: Asked): Result {
  const { decision } = advise(knowledge, createSession(lang), { text, hasAttachment: false }, MOMENT);
  // A flow counts as its topic.
  if (decision.kind === "answer" || decision.kind === "flow")
    return accept.includes(decision.topic ?? "") ? "accepted" : "wrong";
  if (decision.kind === "fallback" && accept.includes("out-of-scope")) return "declined";
  const offered = decision.options.map((id) => knowledge.content.flows.get(id)?.serves ?? id);
  if (offered.some((id) => accept.includes(id))) return "offered";
  return decision.kind === "fallback" ? "declined" : "asked back";
}

/** Returns the share, 0 to 1, of questions with one of the wanted results. */
export function shareOf(results: readonly Result[], ...wanted: readonly Result[]): number {
  return results.filter((result) => wanted.includes(result)).length / results.length;
}
