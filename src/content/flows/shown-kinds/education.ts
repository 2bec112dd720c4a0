import { id } from "../../schema/parts.ts";
import { defineShownKind } from "../shown-kind.ts";

/** An education path, with its title and summary. */
type ShownEducation = { readonly kind: "education"; readonly path: string };

/** Syntax of `show: { education: path }`. */
export const educationSyntax = defineShownKind({
  shape: { education: id.describe("An education path.") },
  outline: (shown) => ({ references: [{ what: "education path", name: shown.education, path: ["education"] }] }),
  assemble: (shown): ShownEducation => ({ kind: "education", path: shown.education }),
  draw: (shown) => ({ label: `education ${shown.path}` }),
});
