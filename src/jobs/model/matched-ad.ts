import type { Employment, Extent, JobAd } from "./job-ad.ts";

/** One thing about an ad that somebody asked for. */
export type MatchReason =
  /** The role, as the ad words it. */
  | { readonly kind: "title" | "text"; readonly phrase: string }
  | { readonly kind: "place"; readonly name: string }
  | { readonly kind: "remote" }
  | { readonly kind: "extent"; readonly extent: Extent }
  | { readonly kind: "employment"; readonly employment: Employment }
  /** A word it has, as somebody typed it. */
  | { readonly kind: "have"; readonly word: string }
  /** Words it has none of. */
  | { readonly kind: "avoid"; readonly words: readonly string[] };

/** An ad as it reads now, and why it is sent. */
export type MatchedAd = { readonly ad: JobAd; readonly why: readonly MatchReason[] };
