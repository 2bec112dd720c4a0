import { z } from "zod";

/** What somebody looks for, in the words that slots hold. */
export type JobSearch = {
  /** Id of the role that is looked for unless the wishes name another. */
  readonly role: string;
  /** As a place slot holds it. */
  readonly place: string;
  /** As typed; empty when nothing matters. */
  readonly wishes: string;
};

/** Shape of a stored search. */
export const JOB_SEARCH: z.ZodType<JobSearch> = z.looseObject({
  role: z.string(),
  place: z.string(),
  wishes: z.string(),
});
