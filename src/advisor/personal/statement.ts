import { FACTS } from "../../content/model/facts.ts";
import { namePlace } from "../facts/describe-facts.ts";
import { findFlowFor } from "../jobs/flows.ts";
import { CONTEXT } from "../../understanding/tuning.ts";
import type { Facts } from "../model/facts.ts";
import type { Button } from "../model/reply.ts";
import type { Outcome, Turn } from "../model/turn.ts";
import { guessOne } from "../rules/context/guess-one.ts";
import { canBeMeant } from "../rules/fallback-candidates.ts";
import { rankInConversation } from "../rules/context/rank-in-conversation.ts";
import { localize } from "../wording/localize.ts";
import { replyFromCatalogue } from "../wording/outcomes.ts";
import { answerAge, answerEducation, answerPermit } from "./circumstances.ts";
import { describeNoted } from "./long-message.ts";
import { answerOffer } from "./offer.ts";
import { answerPay } from "./pay.ts";

/** Acknowledges what a message tells, with what it means for what was spoken of last, and offers a next step. */
export function acknowledge(turn: Turn, told: Facts): Outcome | undefined {
  const names = FACTS.filter((name) => told[name] !== undefined);
  if (names.length === 0) return undefined;
  const meaning = sayMeaning(turn, told);
  const before = localize(turn, "noted", { facts: describeNoted(turn, told) });
  if (meaning === undefined) return offerNext(turn, before, told);
  // A lone fact is named in the sentence that says what it means.
  // Nothing was asked, so a figure that is missing is no gap.
  const { gap: _, ...decision } = meaning.decision;
  const answered: Outcome = { ...meaning, decision: { ...decision, kind: "answer" } };
  return names.length === 1 ? answered : withBefore(answered, before);
}

function sayMeaning(turn: Turn, told: Facts): Outcome | undefined {
  const { offer, years, level, citizenship, education, town, age } = told;
  const known = turn.session.facts ?? {};
  const rank = { ...(known.level && { level: known.level.value }), ...(known.years && { years: known.years.value }) };
  const facet = turn.session.focus?.facet;
  const isPay = facet === "pay";
  return (
    (offer && answerOffer(turn, offer.value, rank)) ??
    // Years told while the talk is about something else ask for no pay.
    ((years || level) && (isPay || facet === undefined) ? answerPay(turn, rank) : undefined) ??
    (citizenship && answerPermit(turn, citizenship.value)) ??
    (town && isPay ? answerPay(turn, { place: town.value }) : undefined) ??
    (education && answerEducation(turn, education.value)) ??
    (age && answerAge(turn, age.value))
  );
}

function offerNext(turn: Turn, before: string, { town }: Facts): Outcome {
  // A town is offered jobs in.
  const meant = town === undefined ? guessMeant(turn) : undefined;
  if (meant !== undefined) return withBefore(meant, before);
  const outcome = replyFromCatalogue(turn, "noted-next", ["what-employers-ask", "salary-average"]);
  const flow = town && findFlowFor(turn.content, "find-jobs");
  const place = town && turn.content.geography.places.find(({ id }) => id === town.value);
  if (!flow || !place || !turn.requestContext.can.includes("find-jobs")) return withBefore(outcome, before);
  const near: Button = {
    label: flow.title[turn.language],
    value: { flow: flow.id, known: { place: `${place.kind}:${place.id}` } },
  };
  const [reply] = outcome.replies;
  const text = localize(turn, "jobs-near", { place: namePlace(turn, place.id) });
  return withBefore({ ...outcome, replies: [{ ...reply!, text, suggestions: [near, ...reply!.suggestions] }] }, before);
}

/** The topic that somebody who tells something most likely wonders about. */
function guessMeant(turn: Turn): Outcome | undefined {
  const matches = rankInConversation(turn).matches.filter(({ topic }) => canBeMeant(turn.content, topic));
  return guessOne(turn, matches, CONTEXT.guessFrom);
}

function withBefore(outcome: Outcome, before: string): Outcome {
  const [first, ...rest] = outcome.replies;
  return { ...outcome, replies: [{ ...first!, text: `${before} ${first!.text}` }, ...rest] };
}
