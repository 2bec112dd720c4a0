import { z } from "zod";
import { type Facet, FACETS, type Subject, SUBJECTS } from "../../languages/model/reading.ts";

/** Names of the closed lists are texts to the schema; `checkAbout` refuses the unknown ones, with the place and a suggestion. */
const facets = z
  .array(z.string().meta({ enum: [...FACETS] }))
  .default([])
  .transform((names) => names as Facet[]);

const subject = z
  .string()
  .meta({ enum: [...SUBJECTS] })
  .transform((name) => name as Subject);

/** Schema of one subject of a topic and the facets it answers. */
export const about = z.strictObject({
  subject: subject.describe("Whom or what the answer is about; role is the role of this folder."),
  facets: facets.describe("What it answers about it, as a whole: pay, duration. No other topic answers the same."),
  partly: facets.describe("What it answers in part: the pay of one level, one of the tasks."),
});
