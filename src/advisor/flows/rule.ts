import { SMALL_TALK } from "../../content/model/content.ts";
import { choiceRule } from "../rules/choice.ts";
import { commandRule } from "../rules/commands.ts";
import { giveAnswer, goOn } from "./answer.ts";
import { afterOpening, takeBareWish, takeCorrection, takeEarlierAnswer } from "./correction.ts";
import { askOnceMore } from "./failed.ts";
import { findHere, questionOf, slotOf, withoutFlow, type Here } from "./here.ts";
import { switchLanguage } from "./language.ts";
import { toQuestion, withoutSuggestions } from "./outcome.ts";
import { comeBack } from "./prompt.ts";
import { readAnswer, readExactly } from "../slots/read.ts";
import { offerChanges, repair, REPAIR_COMMANDS } from "./repairs.ts";
import { refineSearch, takeWish } from "../jobs/refine-search.ts";
import { resumeFlow, startFlow } from "./start.ts";
import { findPhrase, isNearPhrase, toPhrase } from "../../understanding/phrases/phrases.ts";
import { looksLikeQuestion } from "../rules/several-questions.ts";
import { route } from "../rules/router.ts";
import { remark } from "../wording/say.ts";
import { unreadableRule } from "../rules/unreadable.ts";
import type { Outcome, Rule, Turn } from "../model/turn.ts";

/** Confidence from which words that are no question are taken for something other than an answer: "maybe" is not. */
const LEAVES_FROM = 0.9;

/** Longer ones may be what somebody has to say. */
const MAX_SMALL_TALK_WORDS = 2;

/** Takes what somebody types while in a flow: an answer, a repair, a correction, or something else in between. */
export const flowRule: Rule = (turn) => {
  const { session, message } = turn;
  if (message.value !== undefined) return undefined;
  if (session.flow === undefined) return resumeByText(turn) ?? correctEnded(turn);
  const found = findHere(turn);
  const here = found && toQuestion(found);
  if (here === undefined) {
    // The content has changed under the flow.
    return remark({ ...turn, session: withoutFlow(session) }, "flow-gone", turn.content.starters);
  }
  return takeMessage(here);
};

function takeMessage(here: Here): Outcome {
  const { turn } = here;
  const unreadable = unreadableRule(turn);
  if (unreadable !== undefined) return askOnceMore(here, unreadable.replies[0]?.text);
  const question = questionOf(here)!;
  const slot = slotOf(here, question);
  const isChoosing = turn.session.said?.kind === "clarify";
  const exact = slot && !isChoosing ? readExactly(turn, slot) : undefined;
  if (question.kind === "ask" && exact !== undefined) return giveAnswer(here, question, exact);
  const early = takeCommand(here) ?? (isChoosing ? inBetween(here, choiceRule(turn)) : undefined);
  if (early !== undefined) return early;
  if (question.kind === "confirm" && saysCommand(turn, "yes")) return goOn(here, question);
  if (question.kind === "confirm" && saysCommand(turn, "no")) return offerChanges(here);
  const isDeclined = question.kind === "ask" && question.skip && slot?.type === "choice" && saysCommand(turn, "no");
  if (isDeclined) return repair(here, "skip");
  const corrected = takeCorrection(here);
  if (corrected !== undefined) return corrected;

  const wished = slot?.type === "wishes" || slot?.type === "text" ? undefined : takeWish(here);
  if (wished !== undefined) return wished;

  // A greeting or the name of another guide is no answer, not even where any words are.
  const aside = slot?.type === "text" ? (startNamed(here) ?? inBetween(here, smallTalk(turn))) : undefined;
  if (aside !== undefined) return aside;

  // Something that reads like a question is one, unless questions are what is asked for.
  const takesQuestions = slot?.type === "text" && slot.questions;
  const asked = looksLikeQuestion(turn.message.text) && !takesQuestions ? inBetween(here, ask(turn)) : undefined;
  if (asked !== undefined) return asked;
  const isOpen = slot?.type !== "choice" && slot?.type !== "number";
  const read = slot && readAnswer(turn, slot, isOpen ? turn.message.text : (afterOpening(turn) ?? turn.message.text));
  if (question.kind === "ask" && read?.kind === "value") return giveAnswer(here, question, read.value);
  if (read?.kind === "invalid") return askOnceMore(here, read.say);
  return takeEarlierAnswer(here) ?? takeMisspelt(here) ?? inBetween(here, ask(turn)) ?? askOnceMore(here);
}

function takeCommand(here: Here): Outcome | undefined {
  const { turn } = here;
  for (const [command, request] of REPAIR_COMMANDS) if (saysCommand(turn, command)) return repair(here, request);
  if (saysCommand(turn, "speak-english")) return switchLanguage(here, "en");
  return saysCommand(turn, "speak-swedish") ? switchLanguage(here, "sv") : undefined;
}

function takeMisspelt(here: Here): Outcome | undefined {
  const phrase = toPhrase(here.turn.message.text);
  const found = REPAIR_COMMANDS.find(([command]) => isNearPhrase(here.turn.content, command, phrase));
  return found && repair(here, found[1]);
}

function saysCommand({ content, message, language }: Turn, command: Parameters<typeof findPhrase>[1]): boolean {
  return findPhrase(content, command, toPhrase(message.text), language) !== undefined;
}

/** Starts another flow when the message is its title. */
function startNamed({ turn, flow }: Here): Outcome | undefined {
  const phrase = toPhrase(turn.message.text);
  const named = [...turn.content.flows.values()].find(({ title }) =>
    Object.values(title).some((name) => toPhrase(name) === phrase),
  );
  return named === undefined || named.id === flow.id ? undefined : startFlow(turn, named);
}

/** What is said to a word or two that say no more than "hello". */
function smallTalk(turn: Turn): Outcome | undefined {
  const isShort = toPhrase(turn.message.text).split(" ").length <= MAX_SMALL_TALK_WORDS;
  const outcome = isShort ? ask(turn) : undefined;
  const topic = outcome?.decision.topic;
  return topic !== undefined && turn.content.topics.get(topic)?.role === SMALL_TALK ? outcome : undefined;
}

/** What the rest of the bot makes of a message, where it makes something of it. */
function ask(turn: Turn): Outcome | undefined {
  const outcome = route(turn);
  return outcome.decision.kind === "fallback" ? undefined : outcome;
}

/** Lets an answer stand, and comes back to the flow after it. A choice between topics, or another flow, comes first. */
function inBetween(here: Here, outcome: Outcome | undefined): Outcome | undefined {
  if (outcome === undefined) return undefined;
  const { decision, session, replies } = outcome;
  if (decision.kind === "flow") return outcome;
  const isQuestion = looksLikeQuestion(here.turn.message.text);
  if (!isQuestion && decision.confidence < LEAVES_FROM) return undefined;
  if (decision.kind === "clarify" && !isQuestion) return undefined;
  if (decision.kind === "clarify") return { ...outcome, session: { ...session, flow: here.state } };
  const back = comeBack({ ...here, turn: { ...here.turn, session } });
  return {
    ...outcome,
    session: { ...session, said: { kind: "other" }, flow: here.state },
    replies: [...withoutSuggestions(replies), back],
    decision: { ...decision, step: here.state.step },
  };
}

function resumeByText(turn: Turn): Outcome | undefined {
  const [latest] = turn.session.aside ?? [];
  return latest !== undefined && saysCommand(turn, "resume") ? resumeFlow(turn, latest) : undefined;
}

/** "No, I meant senior", or another of the things it does, straight after the end of a flow that has sent nothing. */
function correctEnded(turn: Turn): Outcome | undefined {
  const { ended, said } = turn.session;
  const found = ended && said?.kind === "other" ? findHere(turn, ended) : undefined;
  // Who says "cancel" wants nothing more done.
  if (found === undefined || commandRule(turn) !== undefined || saysCommand(turn, "cancel")) return undefined;
  const here: Here = { ...found, state: { ...found.state, step: "" } };
  const bare = takeBareWish(here) ?? refineSearch(here);
  if (bare !== undefined) return bare;
  if (saysCommand(turn, "change-answer") || looksLikeQuestion(afterOpening(turn) ?? "")) return undefined;
  return takeCorrection(here);
}
