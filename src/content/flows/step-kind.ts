import { z } from "zod";
import type { Localized } from "../../languages/language.ts";
import type { ActionName } from "../model/actions.ts";
import type { Condition } from "../model/condition.ts";
import type { FlowText, Mention } from "./parts.ts";

/** What is wrong with a step, and the path inside it to where it stands. */
export type StepProblem = {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** Whether the key is at fault, and not its value. */
  readonly isAtKey?: boolean;
};

/** A thing of the content that a step names. */
export type Reference = Mention & { readonly what: "topic" | "topic or flow" | "salary level" | "education path" };

/** What the checks of a whole flow need to know of a step. Paths begin in the step. */
export type StepOutline = {
  readonly texts?: readonly FlowText[];
  /** Conditions inside it, beside its own. */
  readonly conditions?: readonly { readonly when: Condition; readonly path: readonly PropertyKey[] }[];
  /** Slots that it fills, each with the options that it may put there, if only those. */
  readonly fills?: readonly (Mention & { readonly options?: readonly string[] })[];
  /** Slots that it uses beside those of its texts and conditions. */
  readonly uses?: readonly Mention[];
  readonly references?: readonly Reference[];
  /** Slots that it shows, so that the visitor can say whether they are right. */
  readonly shows?: readonly string[];
  /** The action that it has carried out, with the slots whose values it hands over. */
  readonly does?: { readonly action: ActionName; readonly slots: readonly string[] };
  /** The id of the step it leads to, in place of the next. */
  readonly jumpsTo?: string;
};

/** Fills the figures of a text and leaves the slots. */
export type PlaceFigures = (text: Localized) => Localized;

/** A step as drawn: what its box says, and the key of the step it leads to in place of the next. */
export type DrawnStep = { readonly label: string; readonly jumpsTo?: string };

/** How a step of one kind is written, checked, assembled and drawn. */
export type StepKindDefinition<Shape extends z.ZodRawShape, Made extends { readonly kind: string }> = {
  /** Its keys beside those of every step; the first is the kind's name. */
  readonly shape: Shape;
  /** Whether it waits for the visitor. */
  readonly isQuestion?: boolean;
  /** Whether the flow ends with it. */
  readonly isLast?: boolean;
  /** Finds what is wrong beyond the shape. */
  check?(step: z.output<z.ZodObject<Shape>>): StepProblem[];
  outline(step: z.output<z.ZodObject<Shape>>): StepOutline;
  assemble(step: z.output<z.ZodObject<Shape>>, place: PlaceFigures): Made;
  draw(step: Made): DrawnStep;
  /** Its name where it has no id; its kind and place unless given. */
  nameOf?(step: z.output<z.ZodObject<Shape>>): string;
};

/** One kind of step, on the side of the content. Methods take a step as written. */
export type StepKind<Made extends { readonly kind: string }> = {
  readonly shape: z.ZodRawShape;
  readonly isQuestion: boolean;
  readonly isLast: boolean;
  /** Finds what is wrong beyond the shape; nothing while keys are missing. */
  check(step: unknown): StepProblem[];
  outline(step: unknown): StepOutline;
  /** @throws ZodError where the step has a fault. */
  assemble(step: unknown, place: PlaceFigures): Made;
  draw(step: Made): DrawnStep;
  nameOf(step: unknown): string | undefined;
};

/** Makes a kind of step whose methods read what was written by its own shape. */
export function stepKind<Shape extends z.ZodRawShape, Made extends { readonly kind: string }>(
  definition: StepKindDefinition<Shape, Made>,
): StepKind<Made> {
  const { shape, isQuestion = false, isLast = false } = definition;
  const schema = z.object(shape);
  const read = <Result>(step: unknown, take: (own: z.output<typeof schema>) => Result): Result | undefined => {
    const own = schema.safeParse(step).data;
    return own === undefined ? undefined : take(own);
  };
  return {
    shape,
    isQuestion,
    isLast,
    check: (step) => read(step, (own) => definition.check?.(own)) ?? [],
    outline: (step) => read(step, (own) => definition.outline(own)) ?? {},
    assemble: (step, place) => definition.assemble(schema.parse(step), place),
    draw: (step) => definition.draw(step),
    nameOf: (step) => read(step, (own) => definition.nameOf?.(own)),
  };
}

/** Longest text shown in a box, in characters. */
const MAX_DRAWN = 60;

/** Shortens a text so that it fits a box. */
export function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length <= MAX_DRAWN ? line : `${line.slice(0, MAX_DRAWN - 1)}…`;
}
