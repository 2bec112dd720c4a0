import type { Content } from "../../content/model/content.ts";
import { findAction, type Flow } from "../../content/model/flow.ts";
import { ACTION_NAMES, ACTIONS } from "../../content/model/actions.ts";
import { toPhrase } from "../../entities/phrases.ts";
import { withoutPoliteness } from "../../entities/polite-phrases.ts";
import { inAllLanguages } from "../../languages/languages.ts";
import { anyOf } from "../../text/word-pattern.ts";
import { DECISION } from "../../understanding/tuning.ts";
import { withoutAddresses } from "../../entities/email/find-addresses.ts";
import { withoutWishes } from "../../jobs/search/read-wishes.ts";
import { answerTopics, clarify } from "../wording/outcomes.ts";
import type { Outcome, Turn } from "../model/turn.ts";
import { looksLikeQuestion } from "../rules/several-questions.ts";
import { startFlow } from "./start.ts";

/**
 * Finds the flow that a message clearly asks for: by its name, as a request ("find me jobs", "can you set up an alert"),
 * or in words that can hardly mean anything else. A question or a statement asks for no flow.
 */
export function findWish(turn: Turn): Flow | undefined {
  const named = findNamed(turn);
  if (named !== undefined) return named;
  const { acts } = turn.reading;
  if (acts.includes("asks")) return findRequested(turn);
  const certain = acts.every((act) => ASKING_ACTS.has(act)) ? findCertain(turn) : undefined;
  return certain && (isFinding(certain) || !isQuestion(turn)) ? certain : undefined;
}

/** Starts the flow that a message clearly asks for. */
export function startWished(turn: Turn): Outcome | undefined {
  const flow = findWish(turn);
  return flow && startFlow(turn, flow);
}

/** Answers the topic of a flow that a message matches and does not clearly ask for, with the flow as a button. */
export function offerFlow(turn: Turn, { id, serves, title }: Flow, confidence: number): Outcome {
  const topic = turn.content.topics.get(serves);
  if (topic === undefined) return clarify(turn, [id], confidence);
  const outcome = answerTopics(turn, [topic], confidence);
  const last = outcome.replies.at(-1);
  const isOffered = last?.suggestions.some(({ value }) => "flow" in value && value.flow === id);
  if (last === undefined || isOffered === true) return outcome;
  const suggestions = [{ label: title[turn.language], value: { flow: id } }, ...last.suggestions];
  return { ...outcome, replies: [...outcome.replies.slice(0, -1), { ...last, suggestions }] };
}

/** Acts of a message that only names something, or asks for it. */
const ASKING_ACTS: ReadonlySet<string> = new Set(["none", "thanks", "praises", "question"]);

/** What a flow finds is itself the answer to a question: "which skills do the ads name most?" */
function isFinding(flow: Flow): boolean {
  return ACTION_NAMES.some((action) => ACTIONS[action].isRepeatable && findAction(flow, action) !== undefined);
}

function isQuestion({ reading, message }: Turn): boolean {
  return reading.acts.includes("question") || looksLikeQuestion(message.text);
}

/** Finds the flow that a message names by its title, or by a trigger where the message is no question. */
export function findNamed(turn: Turn): Flow | undefined {
  const { content, message, reading } = turn;
  const index = namedFlows.get(content.flows) ?? indexNames(content.flows);
  const phrase = toPhrase(message.text);
  const named = index.get(phrase) ?? index.get(withoutPoliteness(content, phrase));
  if (named === undefined) return undefined;
  const isAsked = isQuestion(turn) && !reading.acts.includes("asks");
  return named.isTitle || isFinding(named.flow) || !isAsked ? named.flow : undefined;
}

/** A flow by one of its names. */
type Named = { readonly flow: Flow; readonly isTitle: boolean };

/** Flows by their reduced names; reducing all of them takes longer than the rest of a turn. */
const namedFlows = new WeakMap<Content["flows"], ReadonlyMap<string, Named>>();

function indexNames(flows: Content["flows"]): ReadonlyMap<string, Named> {
  const all = [...flows.values()];
  const index = new Map<string, Named>([
    ...all.flatMap((flow) => toEntries(flow, Object.values(flow.triggers).flat(), false)),
    ...all.flatMap((flow) => toEntries(flow, Object.values(flow.title), true)),
  ]);
  namedFlows.set(flows, index);
  return index;
}

function toEntries(flow: Flow, names: readonly string[], isTitle: boolean) {
  return names.map((name) => [toPhrase(name), { flow, isTitle }] as const);
}

/** The opening of a request, before what is requested. */
const REQUESTING = new RegExp(
  String.raw`^\s*${anyOf(inAllLanguages(({ questions }) => questions.requesting))}\s+`,
  "iu",
);

/** The flow that fits a request best, unless the request is for something else or fits two flows alike. */
function findRequested({ content, classifier, message }: Turn): Flow | undefined {
  // "Can you help me" resembles a question about the bot, whatever follows.
  const bare = withoutWishes(withoutAddresses(message.text)).replace(REQUESTING, "");
  const [best, next] = classifier.rank(bare, new Set(content.flows.keys())).matches;
  const flow = best && content.flows.get(best.topic);
  if (best === undefined || flow === undefined) return undefined;
  if (best.confidence - (next?.confidence ?? 0) < DECISION.flowAheadOfFlow) return undefined;
  const [likeliest] = classifier.rank(bare).matches;
  const isServed =
    likeliest !== undefined &&
    (likeliest.topic === flow.serves || content.topics.get(likeliest.topic)?.flow === flow.id);
  if (isServed) return best.confidence >= DECISION.requestedFrom ? flow : undefined;
  const isElsewhere =
    likeliest !== undefined && likeliest.topic !== flow.id && likeliest.confidence >= DECISION.answerFrom;
  return !isElsewhere && best.confidence >= DECISION.flowFrom ? flow : undefined;
}

function findCertain({ content, classifier, message }: Turn): Flow | undefined {
  const [best] = classifier.rank(message.text).matches;
  return best !== undefined && best.confidence >= DECISION.certainFlowFrom ? content.flows.get(best.topic) : undefined;
}
