import { z } from "zod";

/** The key `max`, which numbers and texts share. */
export const max = z.number().positive().describe("Of a number: the highest. Of a text: letters, at most 500.");
