import type { Employment, Extent, JobAd } from "./job-ad.ts";

/** One reason why an ad fits criteria. */
export type MatchReason =
  /** The role, as the ad words it. */
  | { readonly kind: "title" | "text"; readonly phrase: string }
  | { readonly kind: "place"; readonly name: string }
  | { readonly kind: "remote" }
  | { readonly kind: "extent"; readonly extent: Extent }
  | { readonly kind: "employment"; readonly employment: Employment }
  /** A word that the ad has, as it was typed. */
  | { readonly kind: "have"; readonly word: string }
  /** Words of which the ad has none. */
  | { readonly kind: "avoid"; readonly words: readonly string[] };

/** A current ad with the reasons why it fits. */
export type MatchedAd = { readonly ad: JobAd; readonly why: readonly MatchReason[] };
