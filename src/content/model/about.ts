import type { Facet, Subject } from "../../languages/model/reading.ts";

/** What a topic is about: one subject, and what it answers about it. */
export type About = {
  readonly subject: Subject;
  /** Facets that the topic answers as a whole; of one subject, each belongs to one topic. */
  readonly facets: readonly Facet[];
  /** Facets of which it answers a part: the pay of one level, one of the tasks. */
  readonly partly: readonly Facet[];
};

/** What a topic is about where neither its file nor its role says more. */
export const DEFAULT_ABOUT: About = { subject: "role", facets: [], partly: [] };

/** What small talk is about where its file says no more. */
export const SMALL_TALK_ABOUT: About = { subject: "bot", facets: [], partly: [] };
