import { courtesyRule } from "../rules/courtesy.ts";
import { readDataRequest } from "../rules/read-data-request.ts";
import { answerRequests } from "../rules/talk/answer-request.ts";
import { findLanguageWanted } from "../rules/talk/language-wanted.ts";
import { TALK } from "../../understanding/tuning.ts";
import { withAct } from "../wording/outcomes.ts";
import type { Act } from "../../understanding/reading/reading.ts";
import type { Outcome, Turn } from "../model/turn.ts";
import { withoutFlow, type FlowContext } from "./context.ts";
import { digress } from "./digress.ts";
import { goBack } from "./answer.ts";
import { hearNamedAct } from "../rules/second-chance.ts";
import { switchLanguage } from "./language.ts";

/** Acts that answer no question of a flow. */
const NO_ANSWERS: ReadonlySet<Act> = new Set(["thanks", "praises", "greets", "chats"]);

/**
 * Hears a message that cannot answer a question, whatever the question takes: thanks, a greeting, small talk, another language, one's
 * own data. Returns `undefined` where it says anything else.
 */
export function hearAct(flowContext: FlowContext): Outcome | undefined {
  const { turn } = flowContext;
  const { talk, acts, remainder } = turn.reading;
  if (remainder.length <= TALK.maxRemainder) {
    const wanted = findLanguageWanted(talk, turn.language);
    if (wanted !== undefined) return switchLanguage(flowContext, wanted);
  }
  const asked = readDataRequest(turn);
  if (asked !== undefined) return asked.decision.topic === undefined ? asked : digress(flowContext, asked);
  if (remainder.length > 0) return undefined;
  const outside: Turn = { ...turn, session: withoutFlow(turn.session) };
  const act = acts.find((each) => each !== "question" && each !== "talk");
  const courtesy = act !== undefined && NO_ANSWERS.has(act) ? courtesyRule(outside) : undefined;
  if (courtesy !== undefined) return digress(flowContext, courtesy);
  if (talk.includes("undo")) return goBack(flowContext);
  const own = talk.filter((request) => request === "speak-other" || request === "doubt");
  const answered = own.length === 0 ? undefined : answerRequests(outside, own, undefined);
  return answered && digress(flowContext, withAct(answered, "talk"));
}

/** Hears what a message does beside words that are no answer: "sorry, what was that supposed to mean". */
export function hearActBeside(flowContext: FlowContext): Outcome | undefined {
  const { turn } = flowContext;
  // A request that steers the flow was followed before.
  const reading = { ...turn.reading, controls: [], besides: turn.reading.besides.filter((each) => each === "person") };
  const outside: Turn = { ...turn, reading, session: withoutFlow(turn.session) };
  const heard = hearNamedAct(outside, UNKNOWN);
  return heard && digress(flowContext, heard);
}

/** Stands for a message of which nothing is known. */
const UNKNOWN: Parameters<typeof hearNamedAct>[1] = {
  decision: { kind: "fallback", options: [], confidence: 0, rule: "classifier" },
};
