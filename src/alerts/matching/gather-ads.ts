import { setImmediate as yieldToEventLoop } from "node:timers/promises";
import type { Skill } from "../../content/model/jobs.ts";
import type { BoardFailure, JobBoard } from "../../jobs/model/job-board.ts";
import { createAdIndexer, type AdIndex } from "./ad-index.ts";
import type { AdKeys } from "./choose-ads.ts";
import { toSentLogKeys } from "./sent-log-keys.ts";

/** The ads for a role as alert runs need them, without their texts. */
export type IndexedAds = {
  readonly kind: "ads";
  /** Newest first. */
  readonly ads: readonly AdKeys[];
  /** Answers with positions in `ads`. */
  readonly index: AdIndex;
};

/** Gathers the ads for a role; a role already held is not gathered again. */
export type AdGatherer = (role: readonly string[], signal?: AbortSignal) => Promise<IndexedAds | BoardFailure>;

/** Ads read before other work gets a turn; they take about ten milliseconds. */
const ADS_AT_A_TIME = 20;

/**
 * Most ads held, about fifty megabytes: an ad takes four kilobytes, most of it for its words as numbers. Beyond that, the role
 * gathered first is dropped, and gathered again when it is needed.
 */
const MAX_ADS_HELD = 10_000;

/** Creates a gatherer for one alert run, which caches the ads of each role. */
export function createAdGatherer(board: Pick<JobBoard, "gather">, skills: readonly Skill[]): AdGatherer {
  const held = new Map<string, IndexedAds>();
  return async (role, signal) => {
    const key = JSON.stringify(role);
    const known = held.get(key);
    if (known) return known;
    const gathered = await gather(role, signal);
    if (gathered.kind === "ads") hold(key, gathered);
    return gathered;
  };

  async function gather(role: readonly string[], signal: AbortSignal | undefined): Promise<IndexedAds | BoardFailure> {
    const answer = await board.gather(role, signal);
    if (answer.kind === "unreachable") return answer;
    const indexer = createAdIndexer(skills);
    const ads: AdKeys[] = [];
    for (const ad of answer.ads) {
      indexer.add(ad);
      ads.push({ id: ad.id, keys: toSentLogKeys(ad) });
      if (ads.length % ADS_AT_A_TIME === 0) await yieldToEventLoop();
    }
    return { kind: "ads", ads, index: indexer.finish() };
  }

  function hold(key: string, gathered: IndexedAds): void {
    let count = gathered.ads.length;
    for (const { ads } of held.values()) count += ads.length;
    for (const [oldest, { ads }] of held) {
      if (count <= MAX_ADS_HELD) break;
      held.delete(oldest);
      count -= ads.length;
    }
    held.set(key, gathered);
  }
}
