import PQueue from "p-queue";
import type { JobAd } from "../jobs/job-ad.ts";
import type { AdNow, JobBoard, JobCriteria } from "../jobs/job-board.ts";
import type { MatchedAd, MatchReason } from "../jobs/matched-ad.ts";

/** So many ads are asked for at a time. */
const AT_A_TIME = 4;

/** Tells why an ad fits; `undefined` when it does not. */
export type Explain = (ad: JobAd, criteria: JobCriteria) => Promise<readonly MatchReason[] | undefined>;

/**
 * Reads ads anew and leaves out those that are gone or fit no longer.
 * @returns the others in the same order; `undefined` where one could not be read, for nothing unverified is sent.
 */
export async function verifyAds(
  ids: readonly string[],
  criteria: JobCriteria,
  board: Pick<JobBoard, "read">,
  explain: Explain,
): Promise<MatchedAd[] | undefined> {
  const queue = new PQueue({ concurrency: AT_A_TIME });
  let isUnreachable = false;
  const read = async (id: string): Promise<AdNow | undefined> => {
    // One failure is enough; the rest need not be asked for.
    if (isUnreachable) return undefined;
    const now = await board.read(id);
    isUnreachable ||= now.kind === "unreachable";
    return now;
  };
  const ads = await queue.addAll(ids.map((id) => () => read(id)));
  if (isUnreachable) return undefined;
  const open = ads.flatMap((now) => (now?.kind === "open" ? [now.ad] : []));
  const explained = await Promise.all(open.map(async (ad) => ({ ad, why: await explain(ad, criteria) })));
  return explained.flatMap(({ ad, why }) => (why === undefined ? [] : [{ ad, why }]));
}
