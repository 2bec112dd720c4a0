import type { TalkRequest } from "../../../languages/model/reading.ts";
import { CONTEXT, TALK } from "../../../understanding/tuning.ts";
import { looksLikeQuestion } from "../several-questions.ts";
import { findVisitorCommand } from "../visitor-commands.ts";
import { findFlowContext } from "../../flows/context.ts";
import { repeatQuestion } from "../../flows/prompt.ts";
import { moveToQuestion } from "../../flows/outcome.ts";
import type { Outcome, Rule, Turn } from "../../model/turn.ts";
import { withAct } from "../../wording/outcomes.ts";
import { answerRequests } from "./answer-request.ts";
import { findNamedReply } from "./explain.ts";
import { findLanguageWanted, toLanguage } from "./language-wanted.ts";
import { findLastReply, type LastReply, topicsOf } from "./last-reply.ts";
import { asksForTopic } from "../context/rank-in-conversation.ts";
import { isOtherAct, isWeak } from "./other-act.ts";
import { isProvenance } from "./provenance.ts";
import { switchLanguage } from "./rephrase.ts";

/**
 * Handles talk about the talk: the last answer shorter, simpler, again, in full or in another language, and where it comes
 * from. Returns `undefined` where the message says anything else, or nothing was said that it could refer to.
 */
export const talkRule: Rule = (turn) => {
  const { message, reading } = turn;
  if (message.value !== undefined) return undefined;
  const last = findNamedReply(turn) ?? findLastReply(turn);
  const said = findVisitorCommand(turn, ["repeat", "more"]);
  const talk = said === undefined ? reading.talk : [COMMANDS[said.command]];
  if (talk.length === 0) return undefined;
  // "Continue" goes back to a guide that waits.
  if (reading.controls.includes("resume") && (turn.session.aside ?? []).length > 0) return undefined;
  if (said === undefined && (isOtherAct(turn, talk) || isQuestion(turn, talk))) return undefined;
  if (said === undefined && reading.remainder.length > 0 && !isAboutLast(turn, last)) return undefined;
  const wanted = findLanguageWanted(talk, turn.language) ?? said?.language;
  // The request has a form of its own: "can you say that again?" is not answered by "Yes".
  const localized: Turn = { ...turn, language: wanted ?? turn.language, reading: { ...reading, shape: "none" } };
  const requests = talk.filter((request) => toLanguage(request, turn.language) === undefined);
  const outcome =
    turn.session.flow === undefined
      ? answerRequests(localized, requests, last)
      : answerInFlow(localized, requests, last);
  if (outcome !== undefined) return withAct(outcome, "talk");
  return wanted === undefined || turn.session.flow !== undefined || requests.length > 0
    ? undefined
    : withAct(switchLanguage(localized, last), "talk");
};

/** "Can I ask for more?" after an offer asks for a topic, and has words of a request. */
function isQuestion(turn: Turn, talk: readonly TalkRequest[]): boolean {
  const isAsking = turn.reading.acts.includes("question") || looksLikeQuestion(turn.message.text);
  return isAsking && talk.every(isWeak) && asksForTopic(turn, CONTEXT.yieldFrom);
}

/** Requests that a whole message can be, word for word. */
const COMMANDS = { repeat: "again", more: "more" } as const;

/** Between two questions of a flow, only what concerns an answer given in between; the flow itself knows "again" and "more". */
function answerInFlow(turn: Turn, requests: readonly TalkRequest[], last: LastReply | undefined): Outcome | undefined {
  if (last?.kind !== "answer") return undefined;
  const own = requests.filter((request) => isProvenance(request) || request === "shorter" || request === "simpler");
  const outcome = answerRequests(turn, own, last);
  const found = findFlowContext(turn);
  const waiting = found && moveToQuestion(found);
  if (outcome === undefined || waiting === undefined) return undefined;
  const replies = outcome.replies.map((reply) => ({ ...reply, suggestions: [] }));
  return {
    ...outcome,
    session: { ...outcome.session, flow: waiting.state },
    replies: [...replies, repeatQuestion({ ...waiting, turn })],
    decision: { ...outcome.decision, step: waiting.state.step },
  };
}

/**
 * Whether the words that remain only name what the last answer was about: "is that salary a median?" after an answer about pay.
 */
function isAboutLast(turn: Turn, last: LastReply | undefined): boolean {
  const { reading } = turn;
  if (last?.kind === "answer" && last.figures !== undefined && reading.talk.some(isProvenance)) return true;
  const topics = last === undefined ? [] : topicsOf(last, turn);
  const remainder = reading.remainder.filter((word) => !/^\d+$/u.test(word));
  if (topics.length === 0 || remainder.length > TALK.maxRemainder) return false;
  if (!looksLikeQuestion(turn.message.text)) return false;
  // "Where can I read more about the job?" names what is to be read about.
  if (!reading.talk.some((request) => isProvenance(request) && request !== "link")) return false;
  const about = topics.flatMap((topic) => topic.about);
  const subjects = new Set(about.map(({ subject }) => subject));
  const facets = new Set(about.flatMap((each) => [...each.facets, ...each.partly]));
  if (remainder.length === 0) return true;
  const named = turn.read(remainder.join(" "));
  return (
    named.facets.length + named.subjects.length > 0 &&
    named.facets.every(({ value }) => facets.has(value)) &&
    named.subjects.every(({ value }) => subjects.has(value))
  );
}
