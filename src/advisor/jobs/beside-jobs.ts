import type { Facet } from "../../languages/model/reading.ts";
import type { Act } from "../../understanding/reading/reading.ts";

/** Acts that ask for no jobs, whatever they name. */
export const ACTS_BESIDE_JOBS: ReadonlySet<Act> = new Set(["distress", "complains", "corrects", "goodbye"]);

/** Facets that ask something about jobs, and not for jobs: "how long does it take to find a job in Lund?" */
export const FACETS_BESIDE_JOBS: ReadonlySet<Facet> = new Set([
  "duration",
  "how-to",
  "reason",
  "pay",
  "requirements",
  "cost",
  "comparison",
]);
