import PQueue from "p-queue";
import type { JobAd } from "../../jobs/model/job-ad.ts";
import type { AdNow, JobBoard, JobCriteria } from "../../jobs/model/job-board.ts";
import type { MatchedAd, MatchReason } from "../../jobs/model/matched-ad.ts";

/** So many ads are asked for at a time. */
const AT_A_TIME = 4;

/** Tells why an ad fits; `undefined` when it does not. */
export type Explain = (ad: JobAd, criteria: JobCriteria) => Promise<readonly MatchReason[] | undefined>;

/** What a message's ads are verified with. */
export type VerifyParts = {
  readonly criteria: JobCriteria;
  readonly board: Pick<JobBoard, "read">;
  readonly explain: Explain;
  /** Whether ads that cannot be read are left out, as long as others can: one of them must not hold up the rest for ever. */
  readonly leavesUnreadOut: boolean;
};

/**
 * Reads ads anew and leaves out those that are gone or fit no longer.
 * @returns the others in the same order; `undefined` where they have to wait, for nothing unverified is sent.
 */
export async function verifyAds(
  ids: readonly string[],
  { criteria, board, explain, leavesUnreadOut }: VerifyParts,
): Promise<MatchedAd[] | undefined> {
  const queue = new PQueue({ concurrency: AT_A_TIME });
  let isUnreachable = false;
  const read = async (id: string): Promise<AdNow | undefined> => {
    // One failure is enough; the rest need not be asked for.
    if (isUnreachable && !leavesUnreadOut) return undefined;
    const now = await board.read(id);
    isUnreachable ||= now.kind === "unreachable";
    return now;
  };
  const ads = await queue.addAll(ids.map((id) => () => read(id)));
  const isAnyRead = ads.some((now) => now !== undefined && now.kind !== "unreachable");
  if (isUnreachable && !(leavesUnreadOut && isAnyRead)) return undefined;
  const open = ads.flatMap((now) => (now?.kind === "open" ? [now.ad] : []));
  const explained = await Promise.all(open.map(async (ad) => ({ ad, why: await explain(ad, criteria) })));
  return explained.flatMap(({ ad, why }) => (why === undefined ? [] : [{ ad, why }]));
}
