import PQueue from "p-queue";
import type { JobAd } from "../../jobs/model/job-ad.ts";
import type { AdStatus, JobBoard, JobCriteria } from "../../jobs/model/job-board.ts";
import type { MatchedAd, MatchReason } from "../../jobs/model/matched-ad.ts";

/** Number of ads read at the same time. */
const CONCURRENCY = 4;

/** Returns the reasons why an ad fits; `undefined` when it does not fit. */
export type Explain = (ad: JobAd, criteria: JobCriteria) => Promise<readonly MatchReason[] | undefined>;

/** Dependencies and options of `verifyAds`. */
export type VerifyParts = {
  readonly criteria: JobCriteria;
  readonly board: Pick<JobBoard, "read">;
  readonly explain: Explain;
  /** Whether to leave out ads that cannot be read while others can, so that one ad does not hold up the others for ever. */
  readonly skipsUnreadable: boolean;
};

/**
 * Reads ads again and leaves out those that are gone or no longer fit.
 * @returns the others in the same order; `undefined` when the message must wait, because unverified ads are never sent.
 */
export async function verifyAds(
  ids: readonly string[],
  { criteria, board, explain, skipsUnreadable }: VerifyParts,
): Promise<MatchedAd[] | undefined> {
  const queue = new PQueue({ concurrency: CONCURRENCY });
  let isUnreachable = false;
  const read = async (id: string): Promise<AdStatus | undefined> => {
    // After one failure the message waits anyway, so the other ads are not requested.
    if (isUnreachable && !skipsUnreadable) return undefined;
    const now = await board.read(id);
    isUnreachable ||= now.kind === "unreachable";
    return now;
  };
  const ads = await queue.addAll(ids.map((id) => () => read(id)));
  const isAnyRead = ads.some((now) => now !== undefined && now.kind !== "unreachable");
  if (isUnreachable && !(skipsUnreadable && isAnyRead)) return undefined;
  const open = ads.flatMap((now) => (now?.kind === "open" ? [now.ad] : []));
  const explained = await Promise.all(open.map(async (ad) => ({ ad, why: await explain(ad, criteria) })));
  return explained.flatMap(({ ad, why }) => (why === undefined ? [] : [{ ad, why }]));
}
