import { id } from "../../schema/parts.ts";
import { defineStepKind } from "../step-kind.ts";

/** A jump to the step with an id. */
type GoStep = { readonly kind: "go"; readonly to: string };

/** Syntax of `go: step id`. */
export const goSyntax = defineStepKind({
  shape: { go: id.describe("Jumps to a step's id.") },
  outline: ({ go: to }) => ({ jumpsTo: to }),
  assemble: ({ go: to }): GoStep => ({ kind: "go", to }),
  draw: ({ to }) => ({ label: `go to ${to}`, jumpsTo: to }),
});
