import { LANGUAGES } from "../../languages/language.ts";
import { findPlaceholders } from "../../text/placeholders.ts";
import type { RawFlow, RawSlot, RawStep } from "./schema.ts";

/** A name that stands somewhere in a flow, and the path that leads there. */
export type Mention = { readonly name: string; readonly path: readonly PropertyKey[] };

/** A condition that stands somewhere in a flow. */
export type LocatedCondition = { readonly when: NonNullable<RawStep["when"]>; readonly path: readonly PropertyKey[] };

/** Every condition of a flow's steps, lines and points. */
export function listConditions(flow: RawFlow): LocatedCondition[] {
  return flow.steps.flatMap((step, at) => {
    const path = ["steps", at];
    const lines = step.show?.card?.lines ?? [];
    const items = Object.entries(step.rank?.items ?? {});
    return [
      ...(step.when ? [{ when: step.when, path: [...path, "when"] }] : []),
      ...lines.flatMap(({ when }, line) =>
        when ? [{ when, path: [...path, "show", "card", "lines", line, "when"] }] : [],
      ),
      ...items.flatMap(([item, { points }]) =>
        points.map(({ when }, point) => ({ when, path: [...path, "rank", "items", item, "points", point, "when"] })),
      ),
    ];
  });
}

/** Every text of a flow's steps. */
export function listTexts(flow: RawFlow): { text: string; path: readonly PropertyKey[] }[] {
  return flow.steps.flatMap((step, at) => collectTexts(step, ["steps", at]));
}

/** Keys whose texts are names and values, not sentences. */
const NOT_SENTENCES = new Set([
  "id",
  "when",
  "ask",
  "confirm",
  "do",
  "go",
  "end",
  "with",
  "saves",
  "topic",
  "highlight",
]);

function collectTexts(value: unknown, path: readonly PropertyKey[]): { text: string; path: readonly PropertyKey[] }[] {
  if (typeof value === "string") return [{ text: value, path }];
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return Array.isArray(value) ? value.flatMap((item, at) => collectTexts(item, [...path, at])) : [];
  }
  return Object.entries(value).flatMap(([key, child]) =>
    NOT_SENTENCES.has(key) || (key === "salary" && Array.isArray(child)) || key === "education"
      ? []
      : collectTexts(child, [...path, key]),
  );
}

/** Where slots are filled: asked for, or taken from a ranking. */
export function listAsked(flow: RawFlow): Mention[] {
  return flow.steps.flatMap((step, at) => [
    ...(step.ask === undefined ? [] : [{ name: step.ask, path: ["steps", at, "ask"] }]),
    ...(step.rank?.saves === undefined ? [] : [{ name: step.rank.saves, path: ["steps", at, "rank", "saves"] }]),
  ]);
}

/** Where slots are used: in a condition, a text, a confirmation or an action. */
export function listUsed(flow: RawFlow, notSlots: readonly string[]): Mention[] {
  return [
    ...listConditions(flow).flatMap(({ when, path }) =>
      Object.keys(when)
        .filter((name) => !notSlots.includes(name))
        .map((name) => ({ name, path: [...path, name] })),
    ),
    ...listTexts(flow).flatMap(({ text, path }) =>
      findPlaceholders(text).flatMap(({ name }) =>
        name?.startsWith("slot.") ? [{ name: name.slice("slot.".length), path }] : [],
      ),
    ),
    ...flow.steps.flatMap((step, at) => [
      ...(step.confirm ?? []).map((name, i) => ({ name, path: ["steps", at, "confirm", i] })),
      ...Object.entries(step.with ?? {}).map(([field, name]) => ({ name, path: ["steps", at, "with", field] })),
    ]),
  ];
}

/** The values a condition may expect of a slot besides being answered or skipped; `undefined` where only that makes sense. */
export function valuesOf(slot: RawSlot): readonly string[] | undefined {
  if (slot.type === "choice") return Object.keys(slot.options ?? {});
  if (slot.type === "language") return LANGUAGES;
  return slot.type === "yes-no" ? ["yes", "no"] : undefined;
}
