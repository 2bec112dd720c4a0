import { z } from "zod";

/** What is wrong with a slot, and the key where it stands. */
export type SlotProblem = { readonly key: string; readonly message: string };

/** How a slot of one type is written, and what it holds besides what all slots hold. */
export type SlotTypeDefinition<Shape extends z.ZodRawShape, Own extends object> = {
  /** Its keys beside those of every slot; those of another type may bear the same name and rule. */
  readonly shape: Shape;
  /** Whether words said in passing may fill it, so that `prefill: false` makes sense. */
  readonly canPrefill: boolean;
  /** Finds what is wrong beyond the shape. */
  check?(slot: z.output<z.ZodObject<Shape>>): SlotProblem[];
  assemble(slot: z.output<z.ZodObject<Shape>>): Own;
  /** Values that a condition may expect besides being answered or skipped; none unless given. */
  listAnswers?(slot: z.output<z.ZodObject<Shape>>): readonly string[];
  /** Whether a condition may expect a number within bounds. */
  readonly takesBounds?: boolean;
};

/** One type of slot, on the side of the content. Methods take a slot as written. */
export type SlotType<Own extends object = object> = {
  readonly shape: z.ZodRawShape;
  readonly canPrefill: boolean;
  readonly takesBounds: boolean;
  /** Finds what is wrong beyond the shape; nothing while keys are missing. */
  check(slot: unknown): SlotProblem[];
  /** @throws ZodError where the slot has a fault. */
  assemble(slot: unknown): Own;
  listAnswers(slot: unknown): readonly string[];
};

/** Makes a type of slot whose methods read what was written by its own shape. */
export function slotType<Shape extends z.ZodRawShape, Own extends object>(
  definition: SlotTypeDefinition<Shape, Own>,
): SlotType<Own> {
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
