import { FACETS, type Facet, type Subject } from "../../languages/model/reading.ts";

/** Facets that nobody asks of a subject: "is it common to work late?" is not about the permit spoken of before. */
const STRANGE: Partial<Record<Subject, readonly Facet[]>> = {
  permit: ["hours", "remote", "tasks", "demand", "comparison", "employer", "place"],
  skill: ["place", "employer", "contact", "hours", "remote"],
  university: ["employer", "remote", "tasks"],
  vocational: ["employer", "tasks"],
  place: ["duration", "cost", "requirements", "definition", "tasks"],
  bot: FACETS,
};

/** Whether a facet can be asked of a subject. */
export function isSensible(subject: Subject, facet: Facet): boolean {
  return STRANGE[subject]?.includes(facet) !== true;
}
