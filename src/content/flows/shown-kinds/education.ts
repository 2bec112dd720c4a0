import { id } from "../../schema/parts.ts";
import { shownKind } from "../shown-kind.ts";

/** A way to the profession, with its title and summary. */
type ShownEducation = { readonly kind: "education"; readonly path: string };

/** `show: { education: path }` */
export const education = shownKind({
  shape: { education: id.describe("An education path.") },
  outline: (shown) => ({ references: [{ what: "education path", name: shown.education, path: ["education"] }] }),
  assemble: (shown): ShownEducation => ({ kind: "education", path: shown.education }),
  draw: (shown) => ({ label: `education ${shown.path}` }),
});
