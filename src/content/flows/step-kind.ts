import { z } from "zod";
import type { Localized } from "../../languages/language.ts";
import type { ActionName } from "../model/actions.ts";
import type { Condition } from "../model/condition.ts";
import type { FlowText, Mention } from "./parts.ts";

/** An error in a step, and its path inside the step. */
export type StepProblem = {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** Whether the key is wrong, not its value. */
  readonly isAtKey?: boolean;
};

/** A mention of a topic, flow or figure in a step. */
export type Reference = Mention & { readonly what: "topic" | "topic or flow" | "salary level" | "education path" };

/** Outline of a step for the checks of a flow. Paths begin in the step. */
export type StepOutline = {
  readonly texts?: readonly FlowText[];
  /** Conditions inside it, besides its own. */
  readonly conditions?: readonly { readonly when: Condition; readonly path: readonly PropertyKey[] }[];
  /** Slots that it fills, each with the only options it may save, if they are limited. */
  readonly fills?: readonly (Mention & { readonly options?: readonly string[] })[];
  /** Slots that it uses, besides those in its texts and conditions. */
  readonly uses?: readonly Mention[];
  readonly references?: readonly Reference[];
  /** Slots that it shows, so that the visitor can say whether they are right. */
  readonly shows?: readonly string[];
  /** Action that it executes, with the slots whose values it passes. */
  readonly does?: { readonly action: ActionName; readonly slots: readonly string[] };
  /** Id of the step that it leads to instead of the next. */
  readonly jumpsTo?: string;
};

/** Fills in the figures of a text and leaves the placeholders of slots. */
export type FillFigures = (text: Localized) => Localized;

/** A step in the diagram: the label of its box, and the key of the step that it leads to instead of the next. */
export type DrawnStep = { readonly label: string; readonly jumpsTo?: string };

/** Definition of one kind of step: its own keys, checks, assembly and drawing. */
export type StepKindDefinition<Shape extends z.ZodRawShape, Made extends { readonly kind: string }> = {
  /** Keys besides those of every step; the first is the kind's name. */
  readonly shape: Shape;
  /** Whether it waits for the visitor. */
  readonly isQuestion?: boolean;
  /** Whether the flow ends with it. */
  readonly isLast?: boolean;
  /** Finds errors beyond the shape. */
  check?(step: z.output<z.ZodObject<Shape>>): StepProblem[];
  outline(step: z.output<z.ZodObject<Shape>>): StepOutline;
  assemble(step: z.output<z.ZodObject<Shape>>, fillFigures: FillFigures): Made;
  draw(step: Made): DrawnStep;
  /** Returns the name of a step without id; default: its kind and position. */
  nameOf?(step: z.output<z.ZodObject<Shape>>): string;
};

/** Syntax of one kind of step. Its methods take a step as written in YAML. */
export type StepSyntax<Made extends { readonly kind: string }> = {
  readonly shape: z.ZodRawShape;
  readonly isQuestion: boolean;
  readonly isLast: boolean;
  /** Finds errors beyond the shape; none while keys are missing. */
  check(step: unknown): StepProblem[];
  outline(step: unknown): StepOutline;
  /** @throws ZodError when the step has a fault. */
  assemble(step: unknown, fillFigures: FillFigures): Made;
  draw(step: Made): DrawnStep;
  nameOf(step: unknown): string | undefined;
};

/** Creates the syntax of a kind of step; its methods read a step by its own shape. */
export function defineStepKind<Shape extends z.ZodRawShape, Made extends { readonly kind: string }>(
  definition: StepKindDefinition<Shape, Made>,
): StepSyntax<Made> {
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
    assemble: (step, fillFigures) => definition.assemble(schema.parse(step), fillFigures),
    draw: (step) => definition.draw(step),
    nameOf: (step) => read(step, (own) => definition.nameOf?.(own)),
  };
}

/** Longest text shown in a box, in characters. */
const MAX_DRAWN = 60;

/** Shortens a text to fit a box. */
export function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length <= MAX_DRAWN ? line : `${line.slice(0, MAX_DRAWN - 1)}…`;
}
