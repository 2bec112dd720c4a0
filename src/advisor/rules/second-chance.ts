import { countWords } from "../../text/count-words.ts";
import type { TalkRequest } from "../../languages/model/reading.ts";
import type { Act, Reading } from "../../understanding/reading/reading.ts";
import { SECOND_CHANCE } from "../../understanding/tuning.ts";
import type { Outcome, Turn } from "../model/turn.ts";
import { answerTopics, withAct } from "../wording/outcomes.ts";
import { complain } from "./complaint.ts";
import { startAgainRule } from "./control.ts";
import { chat, performCourtesy } from "./courtesy.ts";
import { stopRule } from "./stop.ts";
import { performLearntAct } from "./learnt-act.ts";
import { findLastReply } from "./talk/last-reply.ts";
import { answerRequests } from "./talk/answer-request.ts";
import { answerTalk } from "./talk/answer-talk.ts";
import { isWeak } from "./talk/other-act.ts";

/** Name of this step where it decides. */
export const SECOND_CHANCE_RULE = "act";

/**
 * Hears what a message does where nothing is known of what it says: "i scrolled past it, say that again?" has words that are no
 * part of the request, and no topic has them either. Returns `undefined` where the message does nothing of the kind, or is known
 * to ask for what nobody has told.
 */
export function hearActInstead(turn: Turn, outcome: Pick<Outcome, "decision">): Outcome | undefined {
  return isUnsure(turn, outcome) ? (hearNamedAct(turn, outcome) ?? performLearntAct(turn)) : undefined;
}

function isUnsure({ message, session }: Turn, { decision }: Pick<Outcome, "decision">): boolean {
  const isOpen =
    ((decision.kind === "fallback" || decision.kind === "clarify") && decision.gap === undefined) ||
    (decision.kind === "answer" && COURTESY_TOPICS.has(decision.topic ?? ""));
  if (!isOpen || !INSTEAD_OF.has(decision.rule ?? "")) return false;
  return decision.act === undefined && message.value === undefined && session.flow === undefined;
}

/** Hears an act by its words, beside others that are not known. */
export function hearNamedAct(turn: Turn, { decision }: Pick<Outcome, "decision">): Outcome | undefined {
  const { message, reading } = turn;
  if (decision.rule === NO_QUESTION) return goOn(turn);
  if (countWords(message.text) > SECOND_CHANCE.maxWords) return undefined;
  const most = decision.kind === "clarify" ? SECOND_CHANCE.besideOffer : SECOND_CHANCE.beside;
  for (const { isHeard, beside, follow } of ATTEMPTS) {
    if (reading.remainder.length > Math.min(beside ?? most, most) || !isHeard(reading)) continue;
    const outcome = follow(turn);
    if (outcome !== undefined) return outcome;
  }
  return undefined;
}

const NO_QUESTION = "no-question";

/** Rules that know nothing but the words of a message. What the others decide is known better. */
const INSTEAD_OF: ReadonlySet<string> = new Set(["classifier", NO_QUESTION]);

/** Topics that any message with a polite word resembles: "one step back, thanks". */
const COURTESY_TOPICS: ReadonlySet<string> = new Set(["thanks", "goodbye", "greeting"]);

type Attempt = {
  readonly isHeard: (reading: Reading) => boolean;
  /** Most words that are no part of the act, where fewer are allowed than by default. */
  readonly beside?: number;
  readonly follow: (turn: Turn) => Outcome | undefined;
};

/** Acts by which a message may be heard, the plainest first. */
const ATTEMPTS: readonly Attempt[] = [
  { isHeard: performs("complains"), follow: complain },
  { isHeard: asksNothing, follow: (turn) => answerMeant(turn, (request) => !isWeak(request)) },
  {
    isHeard: ({ talk }) => talk.includes("undo"),
    beside: 1,
    follow: (turn) => answerMeant(turn, (request) => request === "undo"),
  },
  { isHeard: steers("person"), beside: 2, follow: (turn) => answer(turn, "human-handoff") },
  { isHeard: performs("declines"), follow: (turn) => performCourtesy(turn, "declines") },
  { isHeard: steers("start-over"), beside: 2, follow: startAgainRule },
  { isHeard: steers("stop"), beside: 2, follow: (turn) => stopRule(withControl(turn)) },
  { isHeard: performs("goodbye"), beside: 3, follow: (turn) => performCourtesy(turn, "goodbye") },
  { isHeard: performs("praises"), beside: 3, follow: (turn) => performCourtesy(turn, "praises") },
  { isHeard: performs("thanks"), beside: 2, follow: (turn) => performCourtesy(turn, "thanks") },
  {
    isHeard: ({ chat: kind, acts }) => kind !== undefined && !(kind === "laugh" && acts.includes("question")),
    beside: 1,
    follow: (turn) => turn.reading.chat && chat(turn, turn.reading.chat),
  },
  {
    isHeard: ({ acts, talk }) => !acts.includes("question") || talk.some((request) => OF_ANSWERS.has(request)),
    beside: 3,
    follow: (turn) => answerMeant(turn, isWeak),
  },
  { isHeard: performs("agrees"), beside: 1, follow: (turn) => performCourtesy(turn, "agrees") },
  { isHeard: performs("greets"), beside: 3, follow: (turn) => performCourtesy(turn, "greets") },
];

/** Requests that are put as questions, and are questions about the last answer alone. */
const OF_ANSWERS: ReadonlySet<TalkRequest> = new Set(["example", "doubt"]);

/** Whether a message performs an act and asks nothing. */
function performs(act: Act): (reading: Reading) => boolean {
  return (reading) => reading.acts.includes(act) && asksNothing(reading);
}

/** Whether a message asks to be led elsewhere, beside other words. */
function steers(control: "person" | "start-over" | "stop"): (reading: Reading) => boolean {
  return (reading) => reading.besides.includes(control) && (asksNothing(reading) || reading.acts.includes("asks"));
}

function asksNothing({ acts, facets }: Reading): boolean {
  return !acts.includes("question") || facets.length === 0;
}

/** "And?" after an answer asks for the rest of it. */
function goOn(turn: Turn): Outcome | undefined {
  const last = findLastReply(turn);
  const outcome =
    turn.message.text.includes("?") && last?.kind === "answer" ? answerRequests(turn, ["more"], last) : undefined;
  return outcome && withAct(outcome, "talk");
}

/** Answers those requests of a message that are meant. */
function answerMeant(turn: Turn, isMeant: (request: TalkRequest) => boolean): Outcome | undefined {
  return answerTalk(turn, turn.reading.talk.filter(isMeant));
}

function answer(turn: Turn, id: string): Outcome | undefined {
  const topic = turn.content.topics.get(id);
  return topic && answerTopics(turn, [topic], 1);
}

function withControl(turn: Turn): Turn {
  return { ...turn, reading: { ...turn.reading, controls: ["stop"] } };
}
