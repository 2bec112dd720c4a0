import { z } from "zod";

/** An error in a slot, and its key. */
export type SlotProblem = { readonly key: string; readonly message: string };

/** Definition of one type of slot: its own keys, checks and assembly. */
export type SlotTypeDefinition<Shape extends z.ZodRawShape, Own extends object> = {
  /** Keys besides those of every slot; types may share a key of the same name and rule. */
  readonly shape: Shape;
  /** Whether a message about something else may fill it, so that `prefill: false` makes sense. */
  readonly canPrefill: boolean;
  /** Finds errors beyond the shape. */
  check?(slot: z.output<z.ZodObject<Shape>>): SlotProblem[];
  assemble(slot: z.output<z.ZodObject<Shape>>): Own;
  /** Lists the values that a condition may expect, besides being answered or skipped; default none. */
  listAnswers?(slot: z.output<z.ZodObject<Shape>>): readonly string[];
  /** Whether a condition may expect a number within bounds. */
  readonly takesBounds?: boolean;
};

/** Syntax of one type of slot. Its methods take a slot as written in YAML. */
export type SlotSyntax<Own extends object = object> = {
  readonly shape: z.ZodRawShape;
  readonly canPrefill: boolean;
  readonly takesBounds: boolean;
  /** Finds errors beyond the shape; none while keys are missing. */
  check(slot: unknown): SlotProblem[];
  /** @throws ZodError when the slot has a fault. */
  assemble(slot: unknown): Own;
  listAnswers(slot: unknown): readonly string[];
};

/** Creates the syntax of a type of slot; its methods read a slot by its own shape. */
export function defineSlotType<Shape extends z.ZodRawShape, Own extends object>(
  definition: SlotTypeDefinition<Shape, Own>,
): SlotSyntax<Own> {
  const { shape, canPrefill, takesBounds = false } = definition;
  const schema = z.object(shape);
  const read = (slot: unknown) => schema.safeParse(slot).data;
  return {
    shape,
    canPrefill,
    takesBounds,
    check(slot) {
      const own = read(slot);
      return own === undefined ? [] : (definition.check?.(own) ?? []);
    },
    assemble: (slot) => definition.assemble(schema.parse(slot)),
    listAnswers(slot) {
      const own = read(slot);
      return own === undefined ? [] : (definition.listAnswers?.(own) ?? []);
    },
  };
}
