import { readFile, stat } from "node:fs/promises";
import type { Geography, Skill } from "../../content/model/jobs.ts";
import type { Log } from "../../log.ts";
import { createCircuitBreaker } from "../../network/circuit-breaker.ts";
import { ANSWER_LIMIT_MS, fetchBounded, MAX_ANSWER_BYTES, within, type Fetched } from "../boards/fetch-bounded.ts";
import { fitsFields, isOpen, toWordTest } from "../search/fits.ts";
import type { JobAd } from "../model/job-ad.ts";
import { MAX_REACH, type BoardFailure, type FailureReason, type JobBoard } from "../model/job-board.ts";
import { createAnswerCache } from "../boards/answer-cache.ts";
import { FRESH_AD_MS, FRESH_MS, STALE_MS } from "../ads/limits.ts";
import { toOrder } from "../boards/order.ts";
import { toSkillIndex } from "../../entities/skills/skill-index.ts";
import { findPostings } from "./find-postings.ts";
import { FEED, toFeedAd } from "./to-ad.ts";

/** Settings and dependencies of the board. */
export type FeedParts = {
  /** URL or path of a page or file with schema.org job postings. */
  readonly feed: string;
  readonly skills: () => readonly Skill[];
  readonly geography: () => Geography;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds on a monotonic clock, for short spans; default `now`. */
  readonly monotonicNow?: () => number;
  /** Time limit of a request in milliseconds; default 8 s. */
  readonly limitMs?: number;
};

const HEADERS = { accept: "application/ld+json, application/json, text/html;q=0.9" };

/** Creates the board of an employer's own ads, published as schema.org JobPosting for search engines. */
export function createFeedBoard(parts: FeedParts): JobBoard {
  const { feed, skills, geography, log, now, monotonicNow = now, limitMs = ANSWER_LIMIT_MS } = parts;
  const address = /^https?:/iu.test(feed) ? new URL(feed) : undefined;
  const name = address?.hostname ?? "Our own jobs";
  const circuitBreaker = createCircuitBreaker(monotonicNow);
  const cache = createAnswerCache<readonly JobAd[]>({
    circuitBreaker,
    board: FEED,
    log,
    now,
    freshMs: FRESH_MS,
    staleMs: STALE_MS,
    maxEntries: 1,
    async ask(_, signal) {
      const fetched = address ? await fetchBounded(address, { signal, headers: HEADERS }) : await readBounded(feed);
      if (fetched.kind === "failed") return fetched;
      const postings = fetched.kind === "absent" ? undefined : findPostings(fetched.body);
      if (!postings) return { kind: "failed", reason: fetched.kind === "absent" ? "refused" : "unreadable" };
      const ads = postings.flatMap((posting) => toFeedAd(posting, geography()) ?? []);
      if (ads.length < postings.length)
        log.warn({ unreadable: postings.length - ads.length }, "unreadable job postings skipped");
      return { kind: "answer", value: ads };
    },
  });

  return {
    id: FEED,
    name,
    failingForMs: () => circuitBreaker.failingForMs(),
    async search(criteria, { offset, limit, order }) {
      const answer = await cache.get(feed, AbortSignal.timeout(limitMs));
      if (answer.kind === "failed") return toFailure(answer.reason);
      const hasWords = toWordTest(criteria, toSkillIndex(skills()));
      const fitting = answer.value
        .filter((ad) => isOpen(ad, now()) && fitsFields(ad, criteria) && hasWords(ad))
        .toSorted(toOrder(order, criteria));
      return {
        kind: "page",
        ads: fitting.slice(offset, Math.min(offset + limit, MAX_REACH)),
        total: fitting.length,
        isTotalExact: true,
        asOfMs: answer.fetchedAtMs,
        fromCache: answer.fromCache,
        isStale: answer.isStale,
        missing: [],
      };
    },
    async gather(role, signal) {
      const answer = await cache.get(feed, within(limitMs, signal), FRESH_AD_MS);
      if (answer.kind === "failed") return toFailure(answer.reason);
      if (answer.isStale) return toFailure("unreachable");
      const fitting = answer.value.filter((ad) => isOpen(ad, now()) && fitsFields(ad, role.length > 0 ? { role } : {}));
      return { kind: "gathered", ads: fitting.toSorted(toOrder("newest", {})), missing: [] };
    },
    async read(id) {
      const answer = await cache.get(feed, AbortSignal.timeout(limitMs), FRESH_AD_MS);
      if (answer.kind === "failed") return toFailure(answer.reason);
      if (answer.isStale) return toFailure("unreachable");
      const ad = answer.value.find((each) => each.id === id);
      return ad && isOpen(ad, now()) ? { kind: "open", ad } : { kind: "gone" };
    },
  };

  function toFailure(reason: FailureReason): BoardFailure {
    return { kind: "unreachable", board: name, reason, searchUrl: address?.href };
  }
}

async function readBounded(path: string): Promise<Fetched> {
  try {
    const { size } = await stat(path);
    if (size > MAX_ANSWER_BYTES) return { kind: "failed", reason: "too-large" };
    return { kind: "answer", body: await readFile(path, "utf8") };
  } catch {
    return { kind: "failed", reason: "unreadable" };
  }
}
