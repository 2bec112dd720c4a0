import type { SlotValue } from "../../content/model/flow.ts";
import { findAction } from "../../content/model/flow.ts";
import { inAllLanguages } from "../../languages/languages.ts";
import { anyWordOf } from "../../text/word-pattern.ts";
import { READING } from "../../understanding/tuning.ts";
import { toReply } from "../model/reply.ts";
import type { Outcome, Turn } from "../model/turn.ts";
import { localize } from "../wording/localize.ts";
import { nameCountry } from "../wording/name-subject.ts";
import { topicButtons } from "../wording/topic-buttons.ts";
import { ACTS_BESIDE_JOBS, FACETS_BESIDE_JOBS } from "./beside-jobs.ts";
import { findFlowFor } from "./flows.ts";
import { ANYWHERE, readPlaceValue } from "./places.ts";

/** Answers a search for jobs in another country: only Sweden is known, and a search there is offered. */
export function sayOnlySweden(turn: Turn): Outcome | undefined {
  return seeksWork(turn) ? offerSweden(turn) : undefined;
}

/** Says that only Sweden is known where a message names a place abroad and none in Sweden; what it asks is not read. */
export function offerSweden(turn: Turn): Outcome | undefined {
  const { content, language, session, requestContext } = turn;
  const country = isAbroad(turn) ? nameCountry(turn) : undefined;
  const flow = findFlowFor(content, "find-jobs");
  if (country === undefined || flow === undefined) return undefined;
  const text = `${localize(turn, "gap-country", { country: country.text })} ${localize(turn, "abroad-search")}`;
  const { place = "", wishes = "" } = findAction(flow, "find-jobs")?.fields ?? {};
  const known: Record<string, SlotValue> = { [place]: ANYWHERE, [wishes]: "" };
  const search = { label: localize(turn, "jobs-anywhere"), value: { flow: flow.id, known } };
  const suggestions = requestContext.can.includes("find-jobs")
    ? [search, ...topicButtons(content, [flow.id], language)]
    : topicButtons(content, [flow.serves], language);
  return {
    session: { ...session, language, said: session.said ?? { kind: "other" } },
    replies: [
      {
        ...toReply(language, text, suggestions),
        ...(country.verbatim !== undefined && { verbatim: [country.verbatim] }),
      },
    ],
    decision: {
      kind: "fallback",
      options: [flow.id],
      confidence: 1,
      gap: { subject: "place", facet: "place" },
    },
  };
}

/** Whether a message names a place abroad, and none in Sweden. */
function isAbroad({ reading, message, content }: Turn): boolean {
  const named = reading.qualifiers.filter((each) => each.kind === "country");
  return (
    named.some(({ isOrigin, isExcluded }) => !isOrigin && !isExcluded) &&
    readPlaceValue(message.text, content.geography) === undefined
  );
}

/** Whether a message looks for work: by a word for jobs, by hardly more than an occupation and a place, or after a search. */
function seeksWork({ reading, session, content, message }: Turn): boolean {
  const { acts, facets, jobs, subjects, alert } = reading;
  if (alert !== undefined) return alert === "new";
  if (acts.some((act) => ACTS_BESIDE_JOBS.has(act)) || (acts.includes("tells") && !acts.includes("asks"))) return false;
  if (facets.some(({ value, weight }) => FACETS_BESIDE_JOBS.has(value) && weight >= READING.likely)) return false;
  if (jobs.isSeeking || jobs.isWanting || jobs.isSearching || jobs.namesAds) return true;
  if (facets.some(({ value, weight }) => value !== "place" && weight >= READING.likely)) return false;
  if (WORKING.test(message.text)) return true;
  const [subject] = subjects;
  const isSearching = session.ended !== undefined && session.ended.id === findFlowFor(content, "find-jobs")?.id;
  const namesOccupation = isSearching || (subject !== undefined && OCCUPATIONS.has(subject.value));
  return namesOccupation;
}

const WORKING = new RegExp(anyWordOf(inAllLanguages(({ wishes }) => wishes.working)), "iu");

/** Subject of a message that names an occupation. */
const OCCUPATIONS: ReadonlySet<string> = new Set(["role", "other-role"]);
