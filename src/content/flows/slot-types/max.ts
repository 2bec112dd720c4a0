import { z } from "zod";

/** Schema of the key `max`, which number and text slots share. */
export const max = z.number().positive().describe("Of a number: the highest. Of a text: characters, at most 500.");
