import { z } from "zod";
import { EMPLOYMENTS, EXTENTS, type JobAd } from "../../jobs/model/job-ad.ts";

/** A job ad as it was shown last, kept as long as the talk can be about it. Its text is the beginning of the ad's. */
export type ShownAd = Omit<JobAd, "board" | "isRemoved">;

/** Characters of an ad's text that are kept. */
const MAX_TEXT = 3000;

/** Schema of a stored ad. */
export const SHOWN_AD: z.ZodType<ShownAd> = z.looseObject({
  id: z.string(),
  title: z.string(),
  employer: z.string(),
  place: z
    .looseObject({ name: z.string(), municipality: z.string().optional(), region: z.string().optional() })
    .optional(),
  published: z.string().optional(),
  lastDay: z.string().optional(),
  extent: z.enum(EXTENTS).optional(),
  employment: z.enum(EMPLOYMENTS).optional(),
  remote: z.boolean(),
  url: z.string().optional(),
  text: z.string(),
  skills: z.array(z.string()),
});

/** Keeps what may be asked about an ad. */
export function toShownAd(ad: JobAd): ShownAd {
  const { board: _, isRemoved: __, ...kept } = ad;
  return { ...kept, text: ad.text.slice(0, MAX_TEXT) };
}
