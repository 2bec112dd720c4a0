import { z } from "zod";
import type { Localized } from "../../languages/language.ts";
import { id, localized, nonEmptyText } from "../schema/parts.ts";

/** A name in a flow, and its path. */
export type Mention = { readonly name: string; readonly path: readonly PropertyKey[] };

/** A text of a flow in one language, and its path. */
export type FlowText = { readonly text: string; readonly path: readonly PropertyKey[] };

/** Schema of a label or a name in each language. */
export const said = localized(nonEmptyText);

/** Schema of a sentence with placeholders in each language. */
export const sentence = said.describe("May hold {slot.name}, {salary.junior} and {education.university}.");

/** Schema of the `text` of a step. */
export const stepText = sentence.describe("The question, or the text above a picture.");

/** Schema of synonyms in each language. */
export const phrases = localized(z.array(nonEmptyText));

const expectation = z.union(
  [nonEmptyText, z.array(nonEmptyText).min(1), z.strictObject({ min: z.number(), max: z.number() }).partial()],
  {
    error: "must be a value, a list of values, or { min, max }",
  },
);

/** Schema of the condition of a step, a line or a point. */
export const condition = z.record(id, expectation).describe("Expected values by slot; all must match.");

/** Lists the texts at the given keys, for the check of their placeholders. */
export function textsOf(texts: Readonly<Record<string, Localized | undefined>>): FlowText[] {
  return Object.entries(texts).flatMap(([key, each]) =>
    Object.entries(each ?? {}).map(([language, written]) => ({ text: written, path: [key, language] })),
  );
}

/** Returns things with their paths prefixed. */
export function below<Found extends { readonly path: readonly PropertyKey[] }>(
  path: readonly PropertyKey[],
  found: readonly Found[],
): Found[] {
  return found.map((each) => ({ ...each, path: [...path, ...each.path] }));
}

/** Merges several shapes with all keys optional; a later check tells which key belongs to which shape. */
export function optionalKeys(shapes: readonly z.ZodRawShape[]): z.ZodRawShape {
  return z.object(Object.assign({}, ...shapes) as z.ZodRawShape).partial().shape;
}
