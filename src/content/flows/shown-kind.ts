import type { z } from "zod";
import { stepKind, type StepKind, type StepKindDefinition } from "./step-kind.ts";

/** One kind of thing that a `show` step shows; checked, assembled and drawn like a step. */
export type ShownKind<Made extends { readonly kind: string }> = StepKind<Made> & {
  /** Whether it brings its words with it, so that the step has no `text`. */
  readonly hasOwnText: boolean;
};

/** Makes a kind of thing to show. Its first key is its name. */
export function shownKind<Shape extends z.ZodRawShape, Made extends { readonly kind: string }>(
  definition: StepKindDefinition<Shape, Made> & { readonly hasOwnText?: boolean },
): ShownKind<Made> {
  return { ...stepKind(definition), hasOwnText: definition.hasOwnText ?? false };
}
