import { hash } from "node:crypto";
import type { JobAd } from "../../jobs/model/job-ad.ts";
import { toJobKey } from "../../jobs/ads/same-job.ts";

/** 72 bits, enough that no two of a million ads collide by chance. */
const KEY_CHARACTERS = 12;

/**
 * Returns the keys of an ad in the sent log: its id, which stays when the text is edited, and its job, which stays when the
 * employer publishes it again under another id. An ad is known when one of its keys is.
 */
export function toSentLogKeys(ad: JobAd): readonly string[] {
  return [...new Set([ad.id, toJobKey(ad)])].map((text) => hash("sha256", text, "base64url").slice(0, KEY_CHARACTERS));
}
