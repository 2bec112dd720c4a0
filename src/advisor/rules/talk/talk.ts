import { SMALL_TALK, type CatalogueKey } from "../../../content/model/content.ts";
import type { TalkRequest } from "../../../languages/model/reading.ts";
import { LANGUAGES, type Language } from "../../../languages/language.ts";
import { TALK } from "../../../understanding/tuning.ts";
import { toVerdict } from "../../../understanding/confidence/verdict.ts";
import { looksLikeQuestion } from "../several-questions.ts";
import { findVisitorCommand } from "../visitor-commands.ts";
import { findFlowContext } from "../../flows/context.ts";
import { repeatQuestion } from "../../flows/prompt.ts";
import { moveToQuestion } from "../../flows/outcome.ts";
import type { Outcome, Rule, Turn } from "../../model/turn.ts";
import { answerTopics, replyFromCatalogue, tellMore, withAct } from "../../wording/outcomes.ts";
import { explain, findNamedReply, joinReplies } from "./explain.ts";
import { findLastReply, type LastReply, nextOrStarters, topicsOf } from "./last-reply.ts";
import { isProvenance, type ProvenanceRequest } from "./provenance.ts";
import { sayAgain, sayShorter, saySimpler, switchLanguage } from "./rephrase.ts";

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
  // "I understand nothing, useless bot" complains.
  if (reading.acts.includes("complains") && talk.every((request) => request === "simpler")) return undefined;
  if (said === undefined && reading.remainder.length > 0 && !isAboutLast(turn, last)) return undefined;
  const wanted = talk.flatMap((request) => toLanguage(request) ?? [])[0] ?? said?.language;
  // The request has a form of its own: "can you say that again?" is not answered by "Yes".
  const localized: Turn = { ...turn, language: wanted ?? turn.language, reading: { ...reading, shape: "none" } };
  const requests = talk.filter((request) => toLanguage(request) === undefined);
  const outcome =
    turn.session.flow === undefined
      ? answerRequests(localized, requests, last)
      : answerInFlow(localized, requests, last);
  if (outcome !== undefined) return withAct(outcome, "talk");
  return wanted === undefined || turn.session.flow !== undefined || requests.length > 0
    ? undefined
    : withAct(switchLanguage(localized, last), "talk");
};

/** Requests that a whole message can be, word for word. */
const COMMANDS = { repeat: "again", more: "more" } as const;

function answerRequests(
  turn: Turn,
  requests: readonly TalkRequest[],
  last: LastReply | undefined,
): Outcome | undefined {
  const [first, ...others] = requests.flatMap((request) => {
    const outcome = answerRequest(turn, request, last);
    return outcome === undefined ? [] : [{ request, outcome }];
  });
  if (first === undefined || !isProvenance(first.request)) return first?.outcome;
  return others
    .filter(({ request }) => isProvenance(request))
    .reduce((told, { outcome }) => joinReplies(told, outcome), first.outcome);
}

function answerRequest(turn: Turn, request: TalkRequest, last: LastReply | undefined): Outcome | undefined {
  const { content } = turn;
  if (request === "presence") return sayPresence(turn);
  if (request === "identity") return answerBy(turn, "bot-identity");
  if (isProvenance(request)) return last === undefined ? explainMyself(turn, request) : explain(turn, request, last);
  if (last === undefined) {
    if (isClear(turn)) return undefined;
    return replyFromCatalogue(turn, BEFORE_ANY[request] ?? "talk-nothing-yet", content.starters);
  }
  return REPHRASINGS[request]?.(turn, last);
}

/** What is said where nothing was said before. */
const BEFORE_ANY: Partial<Record<TalkRequest, CatalogueKey>> = {
  again: "nothing-to-repeat",
  shorter: "talk-short-first",
  simpler: "talk-short-first",
};

/** Ways to say the last reply otherwise. */
const REPHRASINGS: Partial<Record<TalkRequest, (turn: Turn, last: LastReply) => Outcome | undefined>> = {
  again: sayAgain,
  shorter: sayShorter,
  simpler: saySimpler,
  more: sayMore,
};

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

/** Tells the rest of the last answers; after that, says so and offers what is next. A flow that ended has "more" of its own. */
function sayMore(turn: Turn, last: LastReply): Outcome | undefined {
  if (last.kind !== "answer") return undefined;
  const left = last.form === "more" ? [] : last.topics.filter(({ more }) => more !== undefined);
  if (left.length > 0) return tellMore(turn, left);
  const isCommand = findVisitorCommand(turn, ["more"]) !== undefined;
  return isCommand || !isClear(turn) ? replyFromCatalogue(turn, "more", nextOrStarters(turn, last)) : undefined;
}

/** Before any answer, the question for a source is one about the bot. */
function explainMyself(turn: Turn, request: ProvenanceRequest): Outcome | undefined {
  return isClear(turn) || request !== "source" ? undefined : answerBy(turn, "bot-identity");
}

/** "Is anybody there?" begins a conversation, or asks in the middle of one for a sign of life. */
function sayPresence(turn: Turn): Outcome | undefined {
  const { said, recent } = turn.session;
  if (said === undefined && recent.length === 0) return answerBy(turn, "greeting");
  return replyFromCatalogue(turn, "talk-presence", turn.content.starters);
}

function answerBy(turn: Turn, id: string): Outcome | undefined {
  const topic = turn.content.topics.get(id);
  return topic && answerTopics(turn, [topic], 1);
}

/** Whether the message is a question about a topic, read alone. */
function isClear({ classifier, content, message }: Turn): boolean {
  const verdict = toVerdict(classifier.rank(message.text));
  return verdict.kind === "answer" && content.topics.get(verdict.topic)?.role !== SMALL_TALK;
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

function toLanguage(request: TalkRequest): Language | undefined {
  return LANGUAGES.find((language) => request === `speak-${language}`);
}
