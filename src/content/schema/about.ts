import { z } from "zod";
import { FACETS, SUBJECTS } from "../../languages/model/reading.ts";

const facets = z.array(z.enum(FACETS)).default([]);

/** What a topic is about. */
export const about = z.strictObject({
  subject: z.enum(SUBJECTS).describe("Whom or what the answer is about; role is the role of this folder."),
  facets: facets.describe("What it answers about it, as a whole: pay, duration. No other topic answers the same."),
  partly: facets.describe("What it answers in part: the pay of one level, one of the tasks."),
});
