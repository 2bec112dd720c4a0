import { findFlowFor } from "../jobs/flows.ts";
import type { Finisher, Outcome, Rule, Turn } from "../model/turn.ts";
import { nextTopics, replyFromCatalogue, withAct } from "../wording/outcomes.ts";
import { CHOICES, TALK } from "../../understanding/tuning.ts";
import { looksLikeQuestion } from "./several-questions.ts";
import { findLastReply, topicsOf } from "./talk/last-reply.ts";

/**
 * Answers a complaint about the bot or its answer: one sentence, other meanings of what was asked, and a person. The second
 * in a row offers the person first. Returns `undefined` where the message asks for something besides.
 */
export const complaintRule: Rule = (turn) => {
  const { reading, message, session } = turn;
  if (message.value !== undefined || session.flow !== undefined) return undefined;
  // A thumb down is heard as "no", which between questions it is not.
  if (message.written !== undefined && turn.read(message.written).acts[0] === "complains") return complain(turn);
  if (!reading.acts.includes("complains")) return undefined;
  if (reading.remainder.length > 0 && !isOnlyComplaint(turn)) return undefined;
  return complain(turn);
};

/** Apologises and offers concrete ways on. */
export function complain(turn: Turn): Outcome {
  const { content, session } = turn;
  const person = personOf(turn);
  const isAgain = (session.complaints ?? 0) > 0;
  const near = otherMeanings(turn);
  const options = isAgain ? [...person, ...near.slice(0, 1)] : [...near, ...person];
  const key = isAgain ? "complaint-again" : near.length > 0 ? "complaint-near" : "complaint";
  return withAct(
    replyFromCatalogue(turn, key, near.length + person.length > 0 ? options : content.starters),
    "complains",
  );
}

/** Returns what the last answered message may have meant instead, or else what is related to its answer. */
export function otherMeanings(turn: Turn, excluded: ReadonlySet<string> = new Set<string>()): string[] {
  const { content, session } = turn;
  const last = findLastReply(turn);
  if (last === undefined) return [];
  const answered = topicsOf(last, turn);
  const ids = [...(session.near ?? []), ...nextTopics(content, answered, session)];
  const isOther = (id: string) => !answered.some((topic) => topic.id === id) && !excluded.has(id);
  return [...new Set(ids)].filter(isOther).slice(0, CHOICES.max - 1);
}

/** Returns the id of the way to a person, where there is one. */
export function personOf({ content }: Turn): string[] {
  const flow = findFlowFor(content, "request-person")?.id;
  return flow === undefined ? [] : [flow];
}

/** Counts complaints in a row. */
export const countComplaints: Finisher = (_turn, outcome) => {
  const { complaints = 0, ...session } = outcome.session;
  // What care answers leaves no trace.
  if (outcome.decision.act !== "complains" || outcome.decision.care !== undefined)
    return complaints === 0 ? outcome : { ...outcome, session };
  return { ...outcome, session: { ...session, complaints: complaints + 1 } };
};

/** "Your pay figures are wrong" names what is wrong; "this is wrong, what does a senior earn?" asks. */
function isOnlyComplaint({ reading, message }: Turn): boolean {
  const [first] = reading.acts;
  const asks = reading.acts.includes("question") || looksLikeQuestion(message.text);
  return first === "complains" && reading.remainder.length <= TALK.maxRemainder && !asks;
}
