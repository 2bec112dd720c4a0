import { FACETS, type Facet, type Subject } from "../../languages/model/reading.ts";

/** A subject that stands in for another where nothing is known, for some facets. */
export type Parent = { readonly subject: Subject; readonly facets: readonly Facet[] };

/** What a job is differs from job to job: the definition of one says nothing about another. */
const OF_A_JOB = FACETS.filter((facet) => facet !== "definition");

/** What education leads to and what it takes from one are near; its place or hours are no workplace and no working hours. */
const OF_EDUCATION: readonly Facet[] = ["pay", "demand", "duration", "cost", "how-to", "how-many"];

const like = (subject: Subject, facets: readonly Facet[]): Parent => ({ subject, facets });

/** Subjects by which the nearest known answer is found, best first. */
export const PARENTS: Readonly<Record<Subject, readonly Parent[]>> = {
  role: [like("randstad", ["contact"])],
  "backend-engineer": [like("role", OF_A_JOB)],
  "database-administrator": [like("role", OF_A_JOB)],
  "solution-architect": [like("role", OF_A_JOB)],
  consultant: [like("role", OF_A_JOB)],
  "full-stack": [like("role", OF_A_JOB)],
  frontend: [like("role", OF_A_JOB)],
  "other-role": [like("role", OF_A_JOB)],
  university: [like("role", OF_EDUCATION)],
  vocational: [like("role", OF_EDUCATION)],
  bootcamp: [like("self-taught", ["how-many", "duration"]), like("role", OF_EDUCATION)],
  "self-taught": [like("role", OF_EDUCATION)],
  internship: [like("role", OF_EDUCATION)],
  // To know one skill is a part of learning the role.
  skill: [like("role", ["pay", "duration", "cost", "how-to"])],
  // A town, its region and the country: what is known is known for Sweden as a whole.
  place: [like("role", ["pay", "demand", "remote", "hours", "place", "how-many"])],
  employer: [like("role", ["pay", "hours", "remote", "requirements", "demand", "tasks", "duration"])],
  randstad: [like("role", ["pay", "hours", "remote"])],
  permit: [],
  bot: [],
};
