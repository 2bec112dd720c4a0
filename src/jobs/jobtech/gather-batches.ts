import type { Failed } from "../boards/fetch-bounded.ts";
import type { JobAd } from "../model/job-ad.ts";
import type { CachedAnswer } from "../boards/answer-cache.ts";
import type { Batch } from "./batch.ts";
import { BATCH } from "./to-query.ts";

/** JobTech lets nobody start further on. */
const MAX_OFFSET = 2000;

/** And gives so many at once, which from `MAX_OFFSET` on is the only way to the last of them. */
const MAX_LIMIT = 100;

/** Asks for a batch of ads. */
export type AskBatch = (offset: number, limit: number) => Promise<CachedAnswer<Batch> | Failed>;

/** Ads that were given until there were no more, or until something failed. */
export type Batches = { readonly ads: readonly JobAd[]; readonly failed?: Failed };

/** Asks for batch after batch, as far as JobTech allows; one at a time, for a round is in no hurry. */
export async function gatherBatches(ask: AskBatch): Promise<Batches> {
  // Between two batches ads come and go, and what was the last of one is the first of the next.
  const ads = new Map<string, JobAd>();
  for (let offset = 0; offset <= MAX_OFFSET; offset += BATCH) {
    const answer = offset === MAX_OFFSET ? await askLast(ask) : await ask(offset, BATCH);
    if (answer.kind === "failed") return { ads: [...ads.values()], failed: answer };
    for (const ad of answer.value.ads) ads.set(ad.id, ad);
    if (offset + answer.value.read >= answer.value.total || answer.value.read === 0) break;
  }
  return { ads: [...ads.values()] };
}

/** A hundred whole ads may be larger than is read; then the first half is better than nothing. */
async function askLast(ask: AskBatch): Promise<CachedAnswer<Batch> | Failed> {
  const answer = await ask(MAX_OFFSET, MAX_LIMIT);
  return answer.kind === "failed" && answer.reason === "too-large" ? ask(MAX_OFFSET, BATCH) : answer;
}
