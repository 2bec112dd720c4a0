import { z } from "zod";
import { EMPLOYMENTS, EXTENTS, type Employment, type Extent, type JobAd } from "./job-ad.ts";

/** A municipality or a region, by its id in `Geography`. */
export type PlaceCode = { readonly kind: "municipality" | "region"; readonly id: string };

/** The criteria of a search as plain, storable data; an absent criterion does not matter. */
export type JobCriteria = {
  /** Words or phrases of which an ad has at least one: `["backend", "backend developer"]`. */
  readonly role?: readonly string[];
  /** Places of which an ad lies in at least one. */
  readonly places?: readonly PlaceCode[];
  readonly remote?: true;
  readonly extent?: Extent;
  readonly employment?: Employment;
  /** Words of which an ad has all, as a person types them: `["Java", "machine learning"]`. */
  readonly have?: readonly string[];
  /** Words of which an ad has none. */
  readonly avoid?: readonly string[];
  /** ISO instant at or after which an ad was published. */
  readonly publishedAfter?: string;
};

/** Schema of stored criteria. */
export const JOB_CRITERIA: z.ZodType<JobCriteria> = z.looseObject({
  role: z.array(z.string()).optional(),
  places: z.array(z.looseObject({ kind: z.enum(["municipality", "region"]), id: z.string() })).optional(),
  remote: z.literal(true).optional(),
  extent: z.enum(EXTENTS).optional(),
  employment: z.enum(EMPLOYMENTS).optional(),
  have: z.array(z.string()).optional(),
  avoid: z.array(z.string()).optional(),
  publishedAfter: z.string().optional(),
});

/** A range of the ads that fit: `limit` ads from `offset` on. */
export type Range = {
  readonly offset: number;
  readonly limit: number;
  /** `best` puts ads with the role in the title first; `newest` sorts by date. */
  readonly order: "best" | "newest";
};

/** Highest number of ads that a search reaches; beyond it, a visitor should narrow the search. */
export const MAX_REACH = 300;

/** One page of ads that fit, in the requested order. */
export type JobPage = {
  readonly kind: "page";
  readonly ads: readonly JobAd[];
  /** Number of ads that fit, those outside the range included. */
  readonly total: number;
  /** Whether `total` is exact; otherwise it is a lower bound. */
  readonly isTotalExact: boolean;
  /** Time of the board's answer, in milliseconds since 1970; of several boards, the earliest. */
  readonly asOfMs: number;
  /** Whether the whole page came from caches. */
  readonly fromCache: boolean;
  /** Whether a board failed and an older answer is shown instead. */
  readonly isStale: boolean;
  /** Boards that could not be reached; their ads are missing. */
  readonly missing: readonly BoardFailure[];
};

/** The reason why a board gave no answer. */
export type FailureReason =
  /** The connection failed or broke. */
  | "unreachable"
  /** The answer was not complete in time. */
  | "slow"
  /** The board asked for fewer requests (429). */
  | "busy"
  /** The board had a fault (5xx). */
  | "fault"
  /** The board refused this request (other 4xx). */
  | "refused"
  /** The board redirected to another host. */
  | "redirected"
  /** The answer exceeded the size limit. */
  | "too-large"
  /** The answer was invalid. */
  | "unreadable"
  /** The circuit breaker is open after several failures in a row. */
  | "circuit-open";

/** A failure of a board; no invented data ever takes its place. */
export type BoardFailure = {
  readonly kind: "unreachable";
  /** Name of the board, for visitors. */
  readonly board: string;
  readonly reason: FailureReason;
  /** URL of the search on the board's website, with the criteria filled in as far as the website allows. */
  readonly searchUrl?: string;
};

/** The current status of one ad. */
export type AdStatus = { readonly kind: "open"; readonly ad: JobAd } | { readonly kind: "gone" } | BoardFailure;

/** All open ads for a role. */
export type Gathered = {
  readonly kind: "gathered";
  /** Unique ads, newest first. */
  readonly ads: readonly JobAd[];
  /** Boards that failed, at once or partway. */
  readonly missing: readonly BoardFailure[];
};

/** A source of job ads. Its calls do not throw for faults of servers or ads. */
export type JobBoard = {
  /** Short, permanent id, the first part of the ids of its ads. */
  readonly id: string;
  /** Name for visitors. */
  readonly name: string;
  /** Finds the ads that fit; a range beyond `MAX_REACH` is cut. */
  search(criteria: JobCriteria, range: Range): Promise<JobPage | BoardFailure>;
  /**
   * Reads all open ads for a role, at any place, as far as the board allows; the answer is at most a minute old.
   * @param role words or phrases of which an ad has at least one, as in `JobCriteria`; empty for any job.
   * @param signal aborts the requests.
   */
  gather(role: readonly string[], signal?: AbortSignal): Promise<Gathered | BoardFailure>;
  /** Reads the current status and text of an ad, at most a minute old. */
  read(id: string): Promise<AdStatus>;
  /** Time for which the board has failed, while its circuit is open; left out by a board that does not know. */
  failingForMs?(): number | undefined;
};
