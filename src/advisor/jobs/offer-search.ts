import { findAction } from "../../content/model/flow.ts";
import { findFlowFor } from "./flows.ts";
import { namePlaces, ANYWHERE, readPlaceValue } from "./places.ts";
import { localize } from "../wording/localize.ts";
import type { Button } from "../model/reply.ts";
import type { Outcome, Turn } from "../model/turn.ts";

/** Offers a search for jobs in the place that a message names, as a button below the answer; it starts nothing by itself. */
export function offerSearch(turn: Turn, outcome: Outcome): Outcome {
  const { message, content, requestContext } = turn;
  const { session, replies, decision, commands } = outcome;
  const last = replies.at(-1);
  const isBusy = session.flow !== undefined || commands !== undefined || decision.kind === "flow";
  if (message.value !== undefined || last === undefined || isBusy || decision.act === "distress") return outcome;
  const flow = findFlowFor(content, "find-jobs");
  const field = flow && findAction(flow, "find-jobs")?.fields["place"];
  const place = readPlaceValue(message.text, content.geography);
  if (flow === undefined || field === undefined || !requestContext.can.includes("find-jobs")) return outcome;
  if (place === undefined || place === ANYWHERE) return outcome;
  const button: Button = {
    label: localize(turn, "label-jobs-there", { place: namePlaces(place, content.geography, session.language) }),
    value: { flow: flow.id, known: { [field]: place } },
  };
  const suggestions = [button, ...last.suggestions];
  return { ...outcome, replies: [...replies.slice(0, -1), { ...last, suggestions }] };
}
