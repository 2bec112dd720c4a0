import type { Facet, Subject } from "../../languages/model/reading.ts";

/** One subject of a topic, and the facets of it that the topic answers. */
export type About = {
  readonly subject: Subject;
  /** Facets that the topic answers as a whole; of one subject, each belongs to one topic. */
  readonly facets: readonly Facet[];
  /** Facets of which it answers a part: the pay of one level, one of the tasks. */
  readonly partly: readonly Facet[];
};

/** Subject of a topic whose file and role declare none. */
export const DEFAULT_ABOUT: About = { subject: "role", facets: [], partly: [] };

/** Subject of small talk whose file declares none. */
export const SMALL_TALK_ABOUT: About = { subject: "bot", facets: [], partly: [] };
