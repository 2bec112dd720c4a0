import type { Skill } from "../../content/model/jobs.ts";
import type { Log } from "../../log.ts";
import { createCircuitBreaker } from "../../network/circuit-breaker.ts";
import { ANSWER_LIMIT_MS, fetchBounded, within, type Failed } from "../boards/fetch-bounded.ts";
import { fitsEmployment, isOpen, needsReading, toWordTest } from "../search/fits.ts";
import { MAX_REACH, type AdStatus, type BoardFailure, type JobBoard, type JobCriteria } from "../model/job-board.ts";
import { createAnswerCache, type CachedAnswer } from "../boards/answer-cache.ts";
import { FRESH_AD_MS, FRESH_MS, STALE_MS } from "../ads/limits.ts";
import { toSkillIndex } from "../../entities/skills/skill-index.ts";
import { parseAnswer, toBatch, type Batch } from "./batch.ts";
import { gatherBatches } from "./gather-batches.ts";
import { JOBTECH, toJobtechAd } from "./to-ad.ts";
import { BATCH, toWebsiteSearch, toQuery } from "./to-query.ts";

/** Settings and dependencies of the board. */
export type JobtechParts = {
  /** Base URL of the API; every request goes to this host. */
  readonly url: string;
  readonly skills: () => readonly Skill[];
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds on a monotonic clock, for short spans; default `now`. */
  readonly monotonicNow?: () => number;
  /** Time limit of a search in milliseconds; default 8 s. */
  readonly limitMs?: number;
};

const NAME = "Platsbanken";

/** Most batches in the cache; a batch has fifty ads and at most a megabyte. */
const MAX_BATCHES_CACHED = 12;
const MAX_ADS_CACHED = 50;

/** Request headers; an ad needs only one of the phrases of a role. */
const HEADERS = { accept: "application/json", "x-feature-freetext-bool-method": "or" };

/**
 * Creates the board of the Swedish Public Employment Service, Platsbanken, over its open API JobSearch. It searches words in the
 * ads themselves, up to `MAX_REACH`, so that "not Java" keeps JavaScript.
 */
export function createJobtechBoard(parts: JobtechParts): JobBoard {
  const { url, skills, log, now, monotonicNow = now, limitMs = ANSWER_LIMIT_MS } = parts;
  const circuitBreaker = createCircuitBreaker(monotonicNow);
  const shared = { circuitBreaker, board: JOBTECH, log, now };
  const base = url.endsWith("/") ? url : `${url}/`;
  const asked = {
    ...shared,
    async ask(query: string, signal: AbortSignal): Promise<{ kind: "answer"; value: Batch } | Failed> {
      const fetched = await fetchBounded(new URL(`search?${query}`, base), { signal, headers: HEADERS });
      if (fetched.kind === "absent") return { kind: "failed", reason: "refused" };
      if (fetched.kind === "failed") return fetched;
      const value = toBatch(fetched.body);
      return value ? { kind: "answer", value } : { kind: "failed", reason: "unreadable" };
    },
  };
  const searches = createAnswerCache<Batch>({
    ...asked,
    freshMs: FRESH_MS,
    staleMs: STALE_MS,
    maxEntries: MAX_BATCHES_CACHED,
  });
  // Alert runs need current ads, and caching thousands of texts would take much memory.
  const uncached = createAnswerCache<Batch>({ ...asked, freshMs: 0, staleMs: 0, maxEntries: 0 });
  const singles = createAnswerCache<AdStatus>({
    ...shared,
    freshMs: FRESH_AD_MS,
    staleMs: 0,
    maxEntries: MAX_ADS_CACHED,
    async ask(id, signal) {
      const fetched = await fetchBounded(new URL(`ad/${id}`, base), { signal, headers: HEADERS });
      if (fetched.kind === "absent") return { kind: "answer", value: { kind: "gone" } };
      if (fetched.kind === "failed") return fetched;
      const ad = toJobtechAd(parseAnswer(fetched.body));
      if (!ad) return { kind: "failed", reason: "unreadable" };
      return { kind: "answer", value: isOpen(ad, now()) ? { kind: "open", ad } : { kind: "gone" } };
    },
  });

  return {
    id: JOBTECH,
    name: NAME,
    failingForMs: () => circuitBreaker.failingForMs(),
    async search(criteria, { offset, limit, order }) {
      const signal = AbortSignal.timeout(limitMs);
      const ask = (from: number) => searches.get(toQuery(criteria, order, from).toString(), signal);
      const first = await ask(0);
      if (first.kind === "failed") return toFailure(first, criteria);

      const end = Math.min(offset + limit, MAX_REACH);
      const isRead = needsReading(criteria);
      const reach = Math.min(first.value.total, isRead ? MAX_REACH : end);
      const offsets = Array.from({ length: Math.max(0, Math.ceil(reach / BATCH) - 1) }, (_, at) => (at + 1) * BATCH);
      const rest = await Promise.all(offsets.map(ask));
      const failed = rest.findIndex(({ kind }) => kind === "failed");
      const batches = [first, ...rest.slice(0, failed === -1 ? undefined : failed)] as CachedAnswer<Batch>[];

      const hasWords = toWordTest(criteria, toSkillIndex(skills()));
      const fitting = batches
        .flatMap(({ value }) => value.ads)
        .filter((ad) => isOpen(ad, now()) && fitsEmployment(ad, criteria.employment) && hasWords(ad));
      const failure = rest[failed];
      if (failure?.kind === "failed" && fitting.length <= offset) return toFailure(failure, criteria);

      const read = batches.reduce((sum, { value }) => sum + value.read, 0);
      const isWhole = read >= first.value.total;
      return {
        kind: "page",
        ads: fitting.slice(offset, end),
        // The board also counted ads that have closed since its answer.
        total: isWhole || isRead ? fitting.length : first.value.total - (read - fitting.length),
        isTotalExact: isWhole || !isRead,
        asOfMs: Math.min(...batches.map(({ fetchedAtMs }) => fetchedAtMs)),
        fromCache: batches.every(({ fromCache }) => fromCache),
        isStale: batches.some(({ isStale }) => isStale),
        missing: [],
      };
    },
    async gather(role, signal) {
      const { ads, failed } = await gatherBatches((offset, limit) =>
        uncached.get(toQuery({ role }, "newest", offset, limit).toString(), within(limitMs, signal)),
      );
      const missing = failed ? [toFailure(failed, { role })] : [];
      if (ads.length === 0 && missing[0]) return missing[0];
      return { kind: "gathered", ads: ads.filter((ad) => isOpen(ad, now())), missing };
    },
    async read(id) {
      const own = id.startsWith(`${JOBTECH}:`) ? id.slice(JOBTECH.length + 1) : "";
      if (!/^[\w-]{1,64}$/u.test(own)) return { kind: "gone" };
      const answer = await singles.get(own, AbortSignal.timeout(limitMs));
      return answer.kind === "failed" ? toFailure(answer, {}) : answer.value;
    },
  };
}

function toFailure({ reason }: Failed, criteria: JobCriteria): BoardFailure {
  return { kind: "unreachable", board: NAME, reason, searchUrl: toWebsiteSearch(criteria) };
}
