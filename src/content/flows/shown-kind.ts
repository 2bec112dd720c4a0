import type { z } from "zod";
import { defineStepKind, type StepSyntax, type StepKindDefinition } from "./step-kind.ts";

/** Syntax of one kind of thing that a `show` step shows; checked, assembled and drawn like a step. */
export type ShownSyntax<Made extends { readonly kind: string }> = StepSyntax<Made> & {
  /** Whether it has a text of its own, so that the step has no `text`. */
  readonly hasOwnText: boolean;
};

/** Creates the syntax of a kind of thing to show; its first key is its name. */
export function defineShownKind<Shape extends z.ZodRawShape, Made extends { readonly kind: string }>(
  definition: StepKindDefinition<Shape, Made> & { readonly hasOwnText?: boolean },
): ShownSyntax<Made> {
  return { ...defineStepKind(definition), hasOwnText: definition.hasOwnText ?? false };
}
