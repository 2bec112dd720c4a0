import { ABILITY_KEYS, type Slot, type SlotValue } from "../../content/model/flow.ts";
import { LANGUAGES } from "../../languages/language.ts";
import { holds } from "../flows/condition.ts";
import { withValue, type FlowContext } from "../flows/context.ts";
import { findNamed } from "./read-choice.ts";
import { EMAIL } from "./read.ts";
import { narrows } from "../jobs/job-criteria.ts";
import { PLACE_VALUE, readPlaceValue } from "../jobs/job-places.ts";
import { MAX_WISHES } from "./read.ts";
import { MAX_REACH } from "../../jobs/model/job-board.ts";
import { readWishes } from "../../jobs/search/read-wishes.ts";
import { toPhrase } from "../../entities/phrases.ts";
import { findHour } from "../../entities/times/read-hour.ts";
import type { SlotValues } from "../model/session.ts";
import { isTimeZone } from "../../entities/times/time-zones.ts";

const ALERT_ID = /^[\w-]{1,100}$/;

/** Fills the slots that a message answers in passing, where nothing is known yet. */
export function prefill(flowContext: FlowContext, text: string): FlowContext {
  return [...flowContext.flow.slots.values()].reduce((filled, slot) => {
    if (!slot.isPrefilled || filled.state.slots[slot.name] !== undefined || !isPossible(flowContext, slot.name))
      return filled;
    const value = findMentioned(slot, text, filled);
    return value === undefined ? filled : withValue(filled, slot.name, value);
  }, flowContext);
}

/** Whether a slot is asked for where such things can be done at all: in a web chat nobody chooses Teams. */
export function isPossible({ flow, turn }: FlowContext, name: string): boolean {
  const asks = flow.steps.filter((step) => step.kind === "ask" && step.slot === name);
  const abilities = asks.map(({ when = {} }) =>
    Object.fromEntries(Object.entries(when).filter(([key]) => ABILITY_KEYS.includes(key))),
  );
  return abilities.length === 0 || abilities.some((when) => holds(when, {}, turn.requestContext));
}

/** Whether a slot can hold a value that came from outside. */
export function isAcceptable(slot: Slot | undefined, value: SlotValues[string]): boolean {
  if (slot === undefined || value === null) return false;
  if (slot.type === "page")
    return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < MAX_REACH;
  if (slot.type === "hour") return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 23;
  if (slot.type === "number") return typeof value === "number" && value >= slot.min && value <= slot.max;
  if (typeof value !== "string") return false;
  if (slot.type === "choice") return slot.options.some(({ id }) => id === value);
  if (slot.type === "yes-no") return value === "yes" || value === "no";
  if (slot.type === "email") return EMAIL.exec(value)?.[0] === value;
  if (slot.type === "place") return PLACE_VALUE.test(value);
  if (slot.type === "time-zone") return isTimeZone(value);
  if (slot.type === "language") return LANGUAGES.some((language) => language === value);
  if (slot.type === "alert") return ALERT_ID.test(value);
  return value.length <= (slot.type === "text" ? slot.max : MAX_WISHES);
}

function findMentioned(slot: Slot, text: string, { turn, flow, state }: FlowContext): SlotValue | undefined {
  const { geography, skills } = turn.content;
  if (slot.type === "place") return readPlaceValue(text, geography);
  if (slot.type === "wishes") {
    // Whoever begins with where has said what they look for, and need not be asked what else matters.
    const isBeginning = state.step === "";
    const isPlaced =
      isBeginning &&
      [...flow.slots.values()].some(({ name, type }) => type === "place" && state.slots[name] !== undefined);
    const wishes = text.replace(EMAIL, " ").slice(0, MAX_WISHES);
    return isPlaced || narrows(readWishes(wishes, skills)) ? wishes : undefined;
  }
  if (slot.type === "choice") {
    // What a "not" turns down ends with its clause: "not Java, every day".
    const named = text.split(/[,;.!?]\s/u).map((clause) => findNamed(slot.options, toPhrase(clause)));
    const meant = new Set(named.flatMap((each) => each.meant));
    for (const option of named.flatMap((each) => each.refused)) meant.delete(option);
    const [only, another] = meant;
    return another === undefined ? only?.id : undefined;
  }
  if (slot.type === "email") return EMAIL.exec(text)?.[0];
  if (slot.type === "hour") return findHour(text);
  if (slot.type !== "number" || slot.unit === undefined) return undefined;
  const units = new Set(LANGUAGES.flatMap((language) => slot.unit![language]).map(toPhrase));
  const found = [...toPhrase(text).matchAll(/(?<number>\d+) (?<unit>\p{L}+)/gu)].filter(({ groups }) =>
    units.has(groups!["unit"]!),
  );
  const value = Number(found[0]?.groups?.["number"]);
  return found.length === 1 && isAcceptable(slot, value) ? value : undefined;
}
