import { kindOf } from "./check-shape.ts";
import { fromKeys } from "../../records/from-keys.ts";
import type { Flow, Slot, Step } from "../model/flow.ts";
import { LANGUAGES, type Localized } from "../../languages/language.ts";
import type { RawFlow, RawStep } from "./schema.ts";
import { stepKey } from "./step-key.ts";

/** Builds a flow that has no fault. `place` fills the figures of a text and leaves the slots. */
export function assembleFlow(
  id: string,
  raw: RawFlow,
  flows: ReadonlyMap<string, RawFlow>,
  role: string,
  place: (text: Localized) => Localized,
): Flow {
  const slots = Object.entries(raw.slots).map(([name, slot]) => {
    const own = slot.from === undefined ? slot : flows.get(slot.from)!.slots[name]!;
    return [name, toSlot(name, own)] as const;
  });
  return {
    id,
    title: raw.title,
    serves: raw.serves,
    role,
    triggers: raw.triggers,
    slots: new Map(slots),
    steps: raw.steps.map((step, at) => toStep(step, at, place)),
  };
}

const NO_WORDS = fromKeys(LANGUAGES, (): string[] => []);

function toSlot(name: string, raw: RawFlow["slots"][string]): Slot {
  const { type, title, remember, prefill = true, options = {}, standard, min, max, unit, questions } = raw;
  const own = { name, title: title!, says: raw.says ?? NO_WORDS, remember, isPrefilled: prefill };
  switch (type!) {
    case "choice": {
      const list = Object.entries(options).map(([id, option]) => ({ id, ...option, says: option.says ?? NO_WORDS }));
      return { ...own, type: "choice", options: list, ...(standard !== undefined && { standard }) };
    }
    case "number":
      return { ...own, type: "number", min: min!, max: max!, ...(unit && { unit }) };
    case "text":
      return { ...own, type: "text", max: max!, questions: questions ?? false };
    case "yes-no":
      return { ...own, type: "yes-no" };
    case "email":
    case "place":
    case "wishes":
    case "hour":
    case "time-zone":
    case "language":
    case "page":
    case "kept":
    case "alert":
      return { ...own, type };
  }
}

function toStep(raw: RawStep, at: number, place: (text: Localized) => Localized): Step {
  const any = { key: stepKey(raw, at), ...(raw.when && { when: raw.when }) };
  const text = raw.text && { text: place(raw.text) };
  switch (kindOf(raw)!) {
    case "ask":
      return {
        ...any,
        kind: "ask",
        slot: raw.ask!,
        text: place(raw.text!),
        ...(raw.hint && { hint: place(raw.hint) }),
        ...(raw.retry && { retry: place(raw.retry) }),
        ...(raw.why && { why: place(raw.why) }),
        skip: raw.skip ?? false,
      };
    case "say":
      return { ...any, kind: "say", text: place(raw.say!) };
    case "show":
      return { ...any, ...toShown(raw.show!, place), ...text } as Step;
    case "rank":
      return {
        ...any,
        kind: "rank",
        text: place(raw.rank!.text),
        ...(raw.rank!.saves !== undefined && { saves: raw.rank!.saves }),
        items: Object.entries(raw.rank!.items).map(([id, { title, topic, points }]) => ({
          id,
          title,
          ...(topic !== undefined && { topic }),
          points: points.map((each) => ({ ...each, because: place(each.because) })),
        })),
      };
    case "confirm":
      return { ...any, kind: "confirm", slots: raw.confirm!, ...text };
    case "do":
      return {
        ...any,
        kind: "do",
        action: raw.do!,
        fields: raw.with!,
        done: place(raw.done!),
        ...(raw.failed && { failed: place(raw.failed) }),
      };
    case "go":
      return { ...any, kind: "go", to: raw.go! };
    case "end":
      return { ...any, kind: "end", offers: raw.end! };
  }
}

function toShown(
  { topic, salary, highlight, education, card }: NonNullable<RawStep["show"]>,
  place: (text: Localized) => Localized,
) {
  if (topic !== undefined) return { kind: "show-topic", topic };
  if (salary) return { kind: "show-salary", levels: salary, ...(highlight !== undefined && { highlight }) };
  if (education !== undefined) return { kind: "show-education", path: education };
  const lines = card!.lines.map(({ label, text, when }) => ({ label, text: place(text), ...(when && { when }) }));
  return { kind: "show-card", title: place(card!.title), lines, ...(card!.keep && { isKept: true }) };
}
