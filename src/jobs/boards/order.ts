import type { JobAd } from "../model/job-ad.ts";
import type { JobCriteria, Range } from "../model/job-board.ts";
import { namesRole } from "../search/role-phrases.ts";

/** Creates a comparison of ads for an order; it needs a stable sort, such as `Array.toSorted`. */
export function toOrder(order: Range["order"], { role = [] }: JobCriteria): (a: JobAd, b: JobAd) => number {
  if (order === "newest" || role.length === 0) return byNewest;
  const isNamed = new Map<JobAd, boolean>();
  const rank = (ad: JobAd): number => {
    const known = isNamed.get(ad) ?? namesRole(ad, role);
    isNamed.set(ad, known);
    return known ? 0 : 1;
  };
  return (a, b) => rank(a) - rank(b) || byNewest(a, b);
}

/** Compares ads by date, newest first; an ad without a date comes last. */
function byNewest(a: JobAd, b: JobAd): number {
  return (b.published ?? "").localeCompare(a.published ?? "", "en");
}
