import { z } from "zod";
import type { Localized } from "../../languages/language.ts";
import { id, localized, text } from "../schema/parts.ts";

/** A name that stands somewhere in a flow, and the path that leads to it. */
export type Mention = { readonly name: string; readonly path: readonly PropertyKey[] };

/** A text of a flow, in one language, and the path that leads to it. */
export type FlowText = { readonly text: string; readonly path: readonly PropertyKey[] };

/** A label or a name in both languages. */
export const said = localized(text);

/** A sentence in both languages with places to fill. */
export const sentence = said.describe("May hold {slot.name}, {salary.junior} and {education.university}.");

/** The `text` of a step. */
export const stepText = sentence.describe("The question, or what is said above a picture.");

/** Other ways to say something, in both languages. */
export const phrases = localized(z.array(text));

const expectation = z.union(
  [text, z.array(text).min(1), z.strictObject({ min: z.number(), max: z.number() }).partial()],
  {
    error: "must be a value, a list of values, or { min, max }",
  },
);

/** What slots must hold for a step, a line or a point to count. */
export const condition = z.record(id, expectation).describe("What each slot must hold; all of it.");

/** Lists the texts found at the given keys, for the check of their places. */
export function textsOf(texts: Readonly<Record<string, Localized | undefined>>): FlowText[] {
  return Object.entries(texts).flatMap(([key, each]) =>
    Object.entries(each ?? {}).map(([language, written]) => ({ text: written, path: [key, language] })),
  );
}

/** The same things, found further down. */
export function below<Found extends { readonly path: readonly PropertyKey[] }>(
  path: readonly PropertyKey[],
  found: readonly Found[],
): Found[] {
  return found.map((each) => ({ ...each, path: [...path, ...each.path] }));
}

/** The keys of several shapes in one, none of them required: what belongs to which is checked afterwards. */
export function optionalKeys(shapes: readonly z.ZodRawShape[]): z.ZodRawShape {
  return z.object(Object.assign({}, ...shapes) as z.ZodRawShape).partial().shape;
}
