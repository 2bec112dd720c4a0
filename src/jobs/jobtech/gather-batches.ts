import type { Failed } from "../boards/fetch-bounded.ts";
import type { JobAd } from "../model/job-ad.ts";
import type { CachedAnswer } from "../boards/answer-cache.ts";
import type { Batch } from "./batch.ts";
import { BATCH } from "./to-query.ts";

/** Highest offset that JobTech accepts. */
const MAX_OFFSET = 2000;

/** Highest limit that JobTech accepts; at `MAX_OFFSET` it is the only way to the last ads. */
const MAX_LIMIT = 100;

/** Requests a batch of ads. */
export type AskBatch = (offset: number, limit: number) => Promise<CachedAnswer<Batch> | Failed>;

/** The ads of all batches up to the last, or up to a failure. */
export type Batches = { readonly ads: readonly JobAd[]; readonly failed?: Failed };

/** Requests batch after batch as far as JobTech allows; one at a time, because an alert run is not urgent. */
export async function gatherBatches(ask: AskBatch): Promise<Batches> {
  // New ads between two requests shift the others, so the last ad of one batch may be the first of the next.
  const ads = new Map<string, JobAd>();
  for (let offset = 0; offset <= MAX_OFFSET; offset += BATCH) {
    const answer = offset === MAX_OFFSET ? await askLast(ask) : await ask(offset, BATCH);
    if (answer.kind === "failed") return { ads: [...ads.values()], failed: answer };
    for (const ad of answer.value.ads) ads.set(ad.id, ad);
    if (offset + answer.value.read >= answer.value.total || answer.value.read === 0) break;
  }
  return { ads: [...ads.values()] };
}

/** Requests the last batch. A hundred ads may exceed the size limit; half of them are then better than none. */
async function askLast(ask: AskBatch): Promise<CachedAnswer<Batch> | Failed> {
  const answer = await ask(MAX_OFFSET, MAX_LIMIT);
  return answer.kind === "failed" && answer.reason === "too-large" ? ask(MAX_OFFSET, BATCH) : answer;
}
