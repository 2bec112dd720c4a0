import { z } from "zod";
import { id } from "../../schema/parts.ts";
import { defineStepKind } from "../step-kind.ts";

/** The end of a flow, with the topics and flows to offer. */
type EndStep = { readonly kind: "end"; readonly offers: readonly string[] };

/** Syntax of `end: [ids]`. */
export const endSyntax = defineStepKind({
  shape: { end: z.array(id).describe("Ends the flow and offers these topics and flows.") },
  isLast: true,
  outline: ({ end: offers }) => ({
    references: offers.map((name, at) => ({ what: "topic or flow", name, path: ["end", at] })),
  }),
  assemble: ({ end: offers }): EndStep => ({ kind: "end", offers }),
  draw: ({ offers }) => ({ label: offers.length === 0 ? "end" : `end, offer ${offers.join(", ")}` }),
});
