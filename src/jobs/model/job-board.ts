import { z } from "zod";
import { EMPLOYMENTS, EXTENTS, type Employment, type Extent, type JobAd } from "./job-ad.ts";

/** A municipality or a region, by its id in `Geography`. */
export type PlaceCode = { readonly kind: "municipality" | "region"; readonly id: string };

/** What a visitor looks for; whatever is left out does not matter. Plain data, fit to be stored. */
export type JobCriteria = {
  /** Words or phrases of which an ad has at least one: `["backend", "backend developer"]`. */
  readonly role?: readonly string[];
  /** An ad lies in at least one of these. */
  readonly places?: readonly PlaceCode[];
  readonly remote?: true;
  readonly extent?: Extent;
  readonly employment?: Employment;
  /** Words that an ad has, all of them, as a person types them: `["Java", "machine learning"]`. */
  readonly have?: readonly string[];
  /** Words that an ad has none of. */
  readonly avoid?: readonly string[];
  /** ISO instant; only ads published at it or later. */
  readonly publishedAfter?: string;
};

/** Shape of stored criteria. */
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

/** Which of the ads that fit: `limit` of them from `offset` on. */
export type Range = {
  readonly offset: number;
  readonly limit: number;
  /** The best fit first, which is an ad with the role in its title; or the newest. */
  readonly order: "best" | "newest";
};

/** Ads from `MAX_REACH` on cannot be asked for: who has read that many should narrow the search instead. */
export const MAX_REACH = 300;

/** Ads that fit, in the order asked for. */
export type JobPage = {
  readonly kind: "page";
  readonly ads: readonly JobAd[];
  /** How many ads fit, those outside the range included. */
  readonly total: number;
  /** Whether `total` was counted to the end; else at least so many fit. */
  readonly isTotalExact: boolean;
  /** Milliseconds since 1970 at which the board said so; of several boards, the earliest. */
  readonly asOfMs: number;
  /** Whether all of it was remembered, and no board asked just now. */
  readonly fromCache: boolean;
  /** Whether a board was asked just now in vain, and what it said before is shown instead. */
  readonly isStale: boolean;
  /** Boards that could not be reached and are missing here. */
  readonly missing: readonly BoardFailure[];
};

/** Why a board gave nothing. */
export type FailureReason =
  /** No connection, or it broke. */
  | "unreachable"
  /** No whole answer in time. */
  | "slow"
  /** It asked for fewer requests (429). */
  | "busy"
  /** It had a fault (5xx). */
  | "fault"
  /** It refused this request (other 4xx). */
  | "refused"
  /** It pointed to another host. */
  | "elsewhere"
  /** Its answer was larger than is read. */
  | "too-large"
  /** Its answer was not what it should be. */
  | "unreadable"
  /** It failed several times in a row and is left alone for a while. */
  | "resting";

/** A board that could not be asked; nothing is ever made up instead. */
export type BoardFailure = {
  readonly kind: "unreachable";
  /** Name of the board, for a person. */
  readonly board: string;
  readonly reason: FailureReason;
  /** Address at which people can look for themselves, with what they asked for filled in where the board allows. */
  readonly lookYourself?: string;
};

/** What became of one ad. */
export type AdNow = { readonly kind: "open"; readonly ad: JobAd } | { readonly kind: "gone" } | BoardFailure;

/** Every open ad for a role that the boards give. */
export type Gathered = {
  readonly kind: "gathered";
  /** Newest first; none twice. */
  readonly ads: readonly JobAd[];
  /** Boards that could not be reached, or not to the end. */
  readonly missing: readonly BoardFailure[];
};

/** Somewhere that jobs are advertised. Nothing here throws for what others do wrong. */
export type JobBoard = {
  /** Short and lasting, the first part of its ads' ids. */
  readonly id: string;
  /** Name for a person. */
  readonly name: string;
  /** Finds the ads that fit. A range past `MAX_REACH` is cut there. */
  search(criteria: JobCriteria, range: Range): Promise<JobPage | BoardFailure>;
  /**
   * Asks for every open ad for a role, wherever it is, as far as the board allows; at most a minute old, and not remembered.
   * @param role words or phrases of which an ad has at least one, as in `JobCriteria`; none for any job.
   * @param signal ends the asking early.
   */
  gather(role: readonly string[], signal?: AbortSignal): Promise<Gathered | BoardFailure>;
  /** Asks whether an ad can still be applied for, and how it reads now; never from memory. */
  read(id: string): Promise<AdNow>;
  /** How long the board has failed, while it is left alone for that. Left out, nobody knows. */
  failingForMs?(): number | undefined;
};
