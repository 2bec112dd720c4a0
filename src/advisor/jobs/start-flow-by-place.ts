import { findFlowFor } from "./flows.ts";
import { findAction, type Flow } from "../../content/model/flow.ts";
import { ACTION_NAMES } from "../../content/model/actions.ts";
import { withoutWishes } from "../../jobs/search/read-wishes.ts";
import { toVerdict, type Verdict } from "../../understanding/confidence/verdict.ts";
import { withoutAddresses } from "../../entities/email/find-addresses.ts";
import { slotBehaviourOf } from "../slots/slot-behaviours.ts";
import { inAllLanguages } from "../../languages/languages.ts";
import { anyOf } from "../../text/word-pattern.ts";
import { DECISION, READING } from "../../understanding/tuning.ts";
import { startFlow } from "../flows/start.ts";
import { isFollowUp } from "../rules/follow-up.ts";
import { ACTS_BESIDE_JOBS, FACETS_BESIDE_JOBS } from "./beside-jobs.ts";
import { readPlaceValue } from "./places.ts";
import { looksLikeQuestion } from "../rules/several-questions.ts";
import type { Outcome, Turn } from "../model/turn.ts";

/**
 * Starts a flow with a place slot when a message asks for jobs or alerts in a place: "remote jobs in Lund, not Java" is a
 * search, not a question about searching, remote work or Java. Returns `undefined` where no place is certain, or where
 * the message asks or tells something else that happens to name a place.
 */
export function startFlowByPlace(turn: Turn): Outcome | undefined {
  const { classifier, message, content } = turn;
  if (readPlaceValue(message.text, content.geography) === undefined || isFollowUp(turn)) return undefined;
  // No example has the words of an address, so they would lower the confidence.
  const bare = toVerdict(classifier.rank(withoutWishes(withoutAddresses(message.text))));
  if (!isRequest(turn, bare)) return undefined;
  const meant = content.flows.get(findMeant(turn, bare));
  const seeksJobs = turn.reading.acts.includes("asks") && NAMES_JOBS.test(message.text);
  const flow = meant && asksForPlace(meant) ? meant : seeksJobs ? findFlowFor(content, "find-jobs") : undefined;
  return flow && isPossible(flow, turn) ? startFlow(turn, flow) : undefined;
}

/**
 * Whether a message asks for something to be found or sent. "Are there part-time jobs in Lund?" asks for jobs; "can I
 * work part time in Lund?" does not, and neither does "I live in Lund".
 */
function isRequest({ reading, message, content }: Turn, bare: Verdict): boolean {
  if (reading.acts.includes("asks")) return true;
  if (reading.acts.some((act) => OTHER_ACTS.has(act))) return false;
  const namesJobs = NAMES_JOBS.test(message.text);
  if (!looksLikeQuestion(message.text)) return namesJobs || bare.kind === "answer";
  const isAboutJobs = namesJobs ? bare.kind !== "fallback" : bare.kind === "answer" && content.flows.has(bare.topic);
  return (
    isAboutJobs &&
    !reading.facets.some(({ value, weight }) => FACETS_BESIDE_JOBS.has(value) && weight >= READING.likely)
  );
}

/** Acts that ask for no jobs here; "I live in Lund" tells. */
const OTHER_ACTS: ReadonlySet<string> = new Set([...ACTS_BESIDE_JOBS, "tells"]);

/**
 * Returns the flow that is meant, or the topic where it has none. The name of a town is in no example and lowers the
 * confidence of the whole message: "jobs in Kiruna" is a fallback. In a message that names a place, the best topic counts
 * where it is well ahead of the next one that leads elsewhere. "The job market in Lund" asks for the topic that offers a
 * search besides, not for the search.
 */
function findMeant({ content, reading }: Turn, verdict: Verdict): string {
  const asksDemand = reading.facets.some(({ value, weight }) => value === "demand" && weight >= READING.strong);
  if (verdict.kind === "answer") return flowOf(verdict.topic);
  if (verdict.kind === "clarify") return flowOf(verdict.topics[0]?.topic ?? "");
  const [first, ...others] = verdict.nearest;
  if (first === undefined) return "";
  const rival = others.find(({ topic }) => flowOf(topic) !== flowOf(first.topic));
  const isAhead = first.confidence >= DECISION.placeLead * (rival?.confidence ?? 0);
  return first.confidence >= DECISION.placeFrom && isAhead ? flowOf(first.topic) : "";

  function flowOf(id: string): string {
    const flow = content.flows.get(content.topics.get(id)?.flow ?? "");
    return flow === undefined || (asksDemand && flow.serves !== id) ? id : flow.id;
  }
}

/** Words for job ads. */
const NAMES_JOBS = new RegExp(String.raw`${anyOf(inAllLanguages(({ wishes }) => wishes.jobs))}(?!\p{L})`, "iu");

function asksForPlace({ slots }: Flow): boolean {
  return [...slots.values()].some((slot) => slotBehaviourOf(slot).startsFlow);
}

function isPossible(flow: Flow, { requestContext }: Turn): boolean {
  return ACTION_NAMES.every((action) => !findAction(flow, action) || requestContext.can.includes(action));
}
