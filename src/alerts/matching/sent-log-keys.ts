import { hash } from "node:crypto";
import type { JobAd } from "../../jobs/model/job-ad.ts";
import { toJobKey } from "../../jobs/ads/same-job.ts";

/** 72 bits: no two of a million ads have the same by chance. */
const KEY_CHARACTERS = 12;

/**
 * What an ad is known by in a ledger: its id, which stays when its text is edited, and its job, which stays when the same
 * employer publishes it anew under another id. An ad is known when one of them is.
 */
export function toSentLogKeys(ad: JobAd): readonly string[] {
  return [...new Set([ad.id, toJobKey(ad)])].map((text) => hash("sha256", text, "base64url").slice(0, KEY_CHARACTERS));
}
