import { z } from "zod";
import { FACETS, SUBJECTS, type Facet, type Subject } from "../../languages/model/reading.ts";
import type { Qualifier } from "../../understanding/reading/reading.ts";

/** What a conversation spoke of last. An incomplete message takes from it what it leaves out. */
export type ConversationFocus = {
  readonly subject?: Subject;
  readonly facet?: Facet;
  /** Circumstances of the last question: its level, place or amount; in groups its places only. */
  readonly qualifiers: readonly Qualifier[];
};

/** Shape of a stored focus. */
export const STORED_FOCUS: z.ZodType<ConversationFocus> = z.looseObject({
  subject: z.enum(SUBJECTS).optional(),
  facet: z.enum(FACETS).optional(),
  qualifiers: z.array(z.looseObject({ kind: z.string(), isExcluded: z.boolean() }) as unknown as z.ZodType<Qualifier>),
});
