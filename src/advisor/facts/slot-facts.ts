import type { Flow, Slot, SlotValue } from "../../content/model/flow.ts";
import type { Facts } from "../model/facts.ts";
import type { Session, SlotValues } from "../model/session.ts";
import { levelOfYears } from "./level.ts";

/** Whether the answer to a slot is kept for the whole conversation. */
export function isKept(slot: Slot | undefined): boolean {
  return slot !== undefined && (slot.fact !== undefined || slot.remember);
}

/** Keeps an answer as the fact that its slot names, or under the name of the slot. @param toldAt milliseconds since 1970. */
export function keepAnswer(session: Session, slot: Slot, value: SlotValue, toldAt: number): Session {
  const { facts = {} } = session;
  if (slot.fact !== undefined)
    return { ...session, facts: { ...facts, [slot.fact]: toFact(facts, slot, value, toldAt) } };
  if (!slot.remember) return session;
  return { ...session, facts: { ...facts, answers: { ...facts.answers, [slot.name]: { value, toldAt } } } };
}

/** Finds the answer to a slot among the facts; `undefined` where it must be asked for. */
function findAnswer({ facts = {} }: Session, slot: Slot): SlotValue | undefined {
  const { fact } = slot;
  if (fact === undefined) return slot.remember ? facts.answers?.[slot.name]?.value : undefined;
  const value = facts[fact]?.value ?? (fact === "level" ? levelOfYears(facts.years?.value) : undefined);
  if (value === undefined || slot.type !== "choice") return value;
  return findMeaning(slot, value)?.id;
}

/** Fills the slots of a flow from the facts, so that what was corrected elsewhere is corrected here too. */
export function withFacts(session: Session, { slots }: Flow, values: SlotValues): SlotValues {
  const known = [...slots.values()].flatMap((slot) => {
    const value = findAnswer(session, slot);
    return value === undefined ? [] : [[slot.name, value] as const];
  });
  return { ...values, ...Object.fromEntries(known) };
}

/** Forgets the facts that some slots name. */
export function forgetAnswers(session: Session, slots: readonly Slot[]): Session {
  const { answers, ...facts } = session.facts ?? {};
  const named = new Set<string>(slots.flatMap(({ fact }) => (fact === "level" ? ["level", "years"] : (fact ?? []))));
  const names = new Set(slots.map(({ name }) => name));
  const kept = Object.entries(facts).filter(([name]) => !named.has(name));
  const keptAnswers = Object.entries(answers ?? {}).filter(([name]) => !names.has(name));
  return {
    ...session,
    facts: {
      ...Object.fromEntries(kept),
      ...(keptAnswers.length > 0 && { answers: Object.fromEntries(keptAnswers) }),
    },
  };
}

/** A fact that says more than the option stays: a bachelor's degree, where the option is any degree. */
function toFact(facts: Facts, slot: Slot, value: SlotValue, toldAt: number) {
  if (slot.type !== "choice") return { value, toldAt };
  const known = facts[slot.fact!]?.value;
  if (known !== undefined && findMeaning(slot, known)?.id === value) return { value: known, toldAt };
  const [meaning, another] = slot.options.find(({ id }) => id === value)?.means ?? [];
  return { value: meaning !== undefined && another === undefined ? meaning : value, toldAt };
}

function findMeaning({ options }: Extract<Slot, { type: "choice" }>, value: SlotValue) {
  return options.find(({ id, means }) => id === value || means.includes(String(value)));
}
