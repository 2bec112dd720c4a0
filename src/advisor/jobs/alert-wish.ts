import { findAction, type Flow, type SlotValue } from "../../content/model/flow.ts";
import type { AlertWish } from "../../languages/model/job-talk.ts";
import { TALK } from "../../understanding/tuning.ts";
import { startFlow } from "../flows/start.ts";
import type { Outcome, Turn } from "../model/turn.ts";
import { isTiming, readTiming } from "./alert-timing.ts";
import { findFlowFor } from "./flows.ts";

/**
 * Starts what a message wants of job alerts: a new one with what it names, or what is to be done with those there are. A question
 * about alerts is answered by their topic.
 */
export function startAlertWish(turn: Turn): Outcome | undefined {
  const wish = findAlertWish(turn);
  if (wish === undefined || isQuestion(turn)) return undefined;
  if (wish === "new") return start(turn, findFlowFor(turn.content, "save-alert"), {});
  const flow = findFlowFor(turn.content, "manage-alerts");
  const field = flow && findAction(flow, "manage-alerts")?.fields["wanted"];
  return start(turn, flow, field === undefined ? {} : { [field]: wish });
}

/** Starts the change of an alert in the middle of another flow, where a message says what it is changed to. */
export function changeAlertInstead(turn: Turn, flow: Flow): Outcome | undefined {
  const isSaid =
    findAlertWish(turn) === "change" && Object.keys(readTiming(turn.content, turn.message.text)).length > 0;
  return isSaid && findFlowFor(turn.content, "save-alert") !== flow ? startAlertWish(turn) : undefined;
}

/** Finds what a message wants of alerts; one that names none is about those that were spoken of last. */
function findAlertWish(turn: Turn): AlertWish | undefined {
  const { alert, alertChange, remainder } = turn.reading;
  if (alert !== undefined) return alert;
  // Nothing but an alert comes every week, so these need no name of it.
  const isChanged = alertChange === "change" && readTiming(turn.content, turn.message.text).frequency !== undefined;
  if (isChanged || isTiming(turn)) return "change";
  return isAboutAlerts(turn) && remainder.length <= TALK.maxRemainder ? alertChange : undefined;
}

function start(turn: Turn, flow: Flow | undefined, known: Readonly<Record<string, SlotValue>>): Outcome | undefined {
  if (flow === undefined) return undefined;
  const hasKnown = Object.keys(known).length > 0;
  const value = { flow: flow.id, known };
  return startFlow(hasKnown ? { ...turn, message: { ...turn.message, value } } : turn, flow, known);
}

/** "Can you mail me" asks for something to be done; "how do alerts work" does not. */
function isQuestion({ reading }: Turn): boolean {
  return reading.acts.includes("question") && !reading.acts.includes("asks");
}

/** Whether the last answer was about alerts. */
function isAboutAlerts({ session, content }: Turn): boolean {
  const ids = session.said?.kind === "answer" ? session.said.topics : [];
  const flows = new Set(
    (["save-alert", "manage-alerts"] as const).flatMap((action) => findFlowFor(content, action)?.id ?? []),
  );
  const served = new Set([...flows].flatMap((id) => content.flows.get(id)?.serves ?? []));
  return ids.some((id) => served.has(id) || flows.has(content.topics.get(id)?.flow ?? ""));
}
