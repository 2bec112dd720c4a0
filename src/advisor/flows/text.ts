import { formatNumber } from "../../languages/format-money.ts";
import type { Slot } from "../../content/model/flow.ts";
import type { Language, Localized } from "../../languages/language.ts";
import { fillPlaceholders } from "../../text/placeholders.ts";
import type { FlowContext } from "./context.ts";
import { localize } from "../wording/localize.ts";
import { listWishes } from "../jobs/job-criteria.ts";
import { nameLanguage, toClock } from "../jobs/job-times.ts";
import { namePlaces } from "../jobs/job-places.ts";
import type { SlotValues } from "../model/session.ts";
import type { Turn } from "../model/turn.ts";

/** A text of a flow in the reply's language, with what the slots hold. */
export function filled({ turn, flow, state }: FlowContext, text: Localized): string {
  const places = Object.fromEntries(
    [...flow.slots.values()].map((slot) => [`slot.${slot.name}`, nameValue(turn, slot, state.slots[slot.name])]),
  );
  return fillPlaceholders(text[turn.language], places);
}

/** What a slot holds, in words. */
export function nameValue(turn: Turn, slot: Slot, value: SlotValues[string] | undefined): string {
  if (value === null || value === undefined) return localize(turn, "flow-nothing");
  if (slot.type === "hour") return toClock(Number(value));
  if (typeof value === "number") return formatNumber(value, turn.language);
  if (slot.type === "place") {
    return namePlaces(value, turn.content.geography, turn.language) || localize(turn, "jobs-anywhere");
  }
  if (slot.type === "language") return nameLanguage(turn, value);
  if (slot.type === "time-zone") return value.replaceAll("_", " ");
  if (slot.type === "wishes" || slot.type === "kept")
    return listWishes(value, turn).join(", ") || localize(turn, "jobs-no-wishes");
  if (slot.type === "choice") return slot.options.find(({ id }) => id === value)?.title[turn.language] ?? value;
  if (slot.type === "yes-no") return localize(turn, value === "yes" ? "label-yes" : "label-no");
  return value;
}

/** Lists slots with what they hold, in one line: `experience: New to the job, size: A smaller company`. */
export function listFacts(flowContext: FlowContext, names: readonly string[]): string {
  return names
    .filter((name) => !holdsNothing(flowContext, name))
    .map((name) => fact(flowContext, name))
    .join(", ");
}

/** Whether a slot holds words that say nothing of what matters about a job: those of "jobs in Lund". */
function holdsNothing({ turn, flow, state }: FlowContext, name: string): boolean {
  const isOfWishes = flow.slots.get(name)?.type === "wishes";
  return isOfWishes && listWishes(String(state.slots[name] ?? ""), turn).length === 0;
}

/** One slot with what it holds. */
export function fact({ turn, flow, state }: FlowContext, name: string): string {
  const slot = flow.slots.get(name);
  return slot === undefined ? "" : `${slot.title[turn.language]}: ${nameValue(turn, slot, state.slots[name])}`;
}

/** Names of the slots that hold an answer, in the flow's order. */
export function answeredSlots({ flow, state }: FlowContext): string[] {
  return [...flow.slots.keys()].filter((name) => state.slots[name] !== undefined && state.slots[name] !== null);
}

/** Joins names the way a sentence does: "a, b or c". */
export function orList(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: "disjunction" }).format(names);
}
