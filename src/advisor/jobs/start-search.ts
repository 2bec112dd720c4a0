import { countWords } from "../../text/count-words.ts";
import { findAction, type Flow, type SlotValue } from "../../content/model/flow.ts";
import type { Facet } from "../../languages/model/reading.ts";
import { DECISION, MESSAGE_WORDS, READING } from "../../understanding/tuning.ts";
import { toVerdict } from "../../understanding/confidence/verdict.ts";
import { withoutAddresses } from "../../entities/email/find-addresses.ts";
import { afterDistance, wishesDistance } from "../../jobs/search/order-wishes.ts";
import { readWishes, withoutWishes } from "../../jobs/search/read-wishes.ts";
import { startFlow } from "../flows/start.ts";
import type { Outcome, Turn } from "../model/turn.ts";
import { looksLikeQuestion } from "../rules/several-questions.ts";
import { ACTS_BESIDE_JOBS, FACETS_BESIDE_JOBS } from "./beside-jobs.ts";
import { isNarrowing, MAX_WISHES } from "./criteria.ts";
import { findFlowFor } from "./flows.ts";
import { ANYWHERE, readPlaceValue } from "./places.ts";

/**
 * Starts a search for ads that a message asks for in any words: "any remote jobs?", "who is hiring in Kista", "junior ads please".
 * Where it says what they should be like and not where, all of Sweden is searched; the place can be changed after.
 */
export function startSearch(turn: Turn): Outcome | undefined {
  const { content, message, requestContext } = turn;
  const flow = findFlowFor(content, "find-jobs");
  if (flow === undefined || !requestContext.can.includes("find-jobs") || !seeksAds(turn, flow)) return undefined;
  const fields = findAction(flow, "find-jobs")?.fields ?? {};
  const named =
    readPlaceValue(message.text, content.geography) ?? readPlaceValue(afterDistance(message.text), content.geography);
  const wishes = withoutAddresses(message.text).slice(0, MAX_WISHES);
  const isWish = saysWhat(turn);
  const town = named ?? (isWish || isBare(turn) ? townOf(turn) : undefined);
  if (town === undefined && !isWish) return startFlow(turn, flow);
  const known: Record<string, SlotValue> = {
    [fields["place"] ?? ""]: town ?? ANYWHERE,
    [fields["wishes"] ?? ""]: isWish ? wishes : "",
  };
  const value = { flow: flow.id, known };
  return startFlow({ ...turn, message: { ...message, value } }, flow, known);
}

/** Whether a message asks for ads, and not something about them. */
function seeksAds(turn: Turn, flow: Flow): boolean {
  const { reading, message } = turn;
  const { isWanting, isSearching, namesAds } = reading.jobs;
  if (reading.jobs.isOfOne && !saysWhere(turn)) return false;
  if (reading.alert !== undefined || reading.subjects[0]?.value === "other-role") return false;
  if (reading.acts.some((act) => OTHER_ACTS.has(act))) return false;
  const asksForIt = reading.acts.includes("asks");
  if (reading.acts.includes("tells") && !asksForIt) return false;
  const isQuestion = reading.acts.includes("question") || looksLikeQuestion(message.text);
  const isSeeking = reading.jobs.isSeeking || (isWanting && (!isQuestion || asksForIt));
  const isNamed = namesAds && !isQuestion && isBrief(turn) && (saysWhat(turn) || saysWhere(turn));
  const isSearched = isSearching && !isQuestion && saysWhere(turn);
  if (!isSeeking && !isNamed && !isSearched) return namesAds && isBare(turn);
  if (asksForIt) return !isElsewhere(turn, flow, DECISION.leavesFlowFrom) || saysWhere(turn);
  if (reading.facets.some(({ value, weight }) => OTHER_FACETS.has(value) && weight >= READING.strong)) return false;
  return saysWhere(turn) || (namesAds && saysHow(turn)) || !isElsewhere(turn, flow, DECISION.answerFrom);
}

/** Acts that ask for no jobs; telling may stand beside asking. */
const OTHER_ACTS: ReadonlySet<string> = new Set([...ACTS_BESIDE_JOBS, "declines"]);

/** Facets that ask something about jobs where no place need be named, so what jobs are belongs to them too. */
const OTHER_FACETS: ReadonlySet<Facet> = new Set([...FACETS_BESIDE_JOBS, "definition", "how-many", "tasks"]);

/** Whether a topic about something else answers the message. @param from confidence from which it does. */
function isElsewhere({ classifier, content, message }: Turn, { id, serves }: Flow, from: number): boolean {
  const verdict = toVerdict(classifier.rank(withoutWishes(message.text)));
  if (verdict.kind !== "answer" || verdict.confidence < from) return false;
  return verdict.topic !== id && verdict.topic !== serves && content.topics.get(verdict.topic)?.flow !== id;
}

function saysWhat({ message, content }: Turn): boolean {
  const wishes = readWishes(message.text, content.skills);
  return wishes.job !== undefined || wishes.order !== undefined || isNarrowing(wishes) || wishesDistance(message.text);
}

/** Whether a message says how the work is done or how long it lasts, which nobody asks of a profession. */
function saysHow({ message, content }: Turn): boolean {
  const { remote, extent, employment } = readWishes(message.text, content.skills);
  return remote !== undefined || extent !== undefined || employment !== undefined;
}

function saysWhere({ message, content }: Turn): boolean {
  return readPlaceValue(message.text, content.geography) !== undefined;
}

function isBrief({ message }: Turn): boolean {
  return countWords(message.text) <= MESSAGE_WORDS.maxRefining;
}

/** Whether a message is hardly more than the word for ads: "jobs?" */
function isBare({ message }: Turn): boolean {
  return countWords(message.text) === 1;
}

/** The town that was spoken of last, or that the visitor told. */
function townOf({ session, content }: Turn): string | undefined {
  const spoken = session.focus?.qualifiers.find((each) => each.kind === "place" && !each.isExcluded);
  const id = spoken?.kind === "place" ? spoken.place : session.facts?.town?.value;
  const place = content.geography.places.find((each) => each.id === id);
  return place && `${place.kind}:${place.id}`;
}
