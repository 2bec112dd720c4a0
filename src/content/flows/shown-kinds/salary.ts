import { z } from "zod";
import { id } from "../../schema/parts.ts";
import { defineShownKind } from "../shown-kind.ts";

/** Salary levels as bars, one of them marked as the visitor's. */
type ShownSalary = { readonly kind: "salary"; readonly levels: readonly string[]; readonly highlight?: string };

/** Syntax of `show: { salary: [levels], highlight: level }`. */
export const salarySyntax = defineShownKind({
  shape: {
    salary: z.array(id).min(1).describe("Salary levels, drawn as bars."),
    highlight: id.optional().describe("The level that is the visitor's."),
  },
  check({ salary: levels, highlight }) {
    if (highlight === undefined || levels.includes(highlight)) return [];
    return [{ path: ["highlight"], message: `"${highlight}" is not among the levels shown` }];
  },
  outline: ({ salary: levels }) => ({
    references: levels.map((name, at) => ({ what: "salary level", name, path: ["salary", at] })),
  }),
  assemble: ({ salary: levels, highlight }): ShownSalary => ({
    kind: "salary",
    levels,
    ...(highlight !== undefined && { highlight }),
  }),
  draw: ({ levels, highlight }) => ({
    label: `salary ${levels.join(", ")}${highlight === undefined ? "" : `, ${highlight} marked`}`,
  }),
});
