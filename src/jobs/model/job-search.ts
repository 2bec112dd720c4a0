import { z } from "zod";

/** A search in the words of the slots. */
export type JobSearch = {
  /** Id of the role, unless the wishes name another. */
  readonly role: string;
  /** Value of the place slot. */
  readonly place: string;
  /** Wishes as typed; may be empty. */
  readonly wishes: string;
};

/** Schema of a stored search. */
export const JOB_SEARCH: z.ZodType<JobSearch> = z.looseObject({
  role: z.string(),
  place: z.string(),
  wishes: z.string(),
});
