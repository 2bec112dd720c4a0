import type { Alert, OutgoingKind } from "../../jobs/model/alert.ts";
import type { MatchedAd } from "../../jobs/model/matched-ad.ts";

/** A message ready to be put into words and sent. */
export type Letter = {
  readonly kind: OutgoingKind;
  readonly alert: Alert;
  /** The same at every try; the first half of a `Message-ID`. */
  readonly id: string;
  readonly ads: readonly MatchedAd[];
  /** How many more were open already at the first round. */
  readonly more: number;
  readonly links: LetterLinks;
  /** When it was made, in milliseconds since 1970. */
  readonly createdAt: number;
};

/** Absolute addresses. */
export type LetterLinks = {
  /** The page that confirms; only with `confirm`. */
  readonly confirm?: string;
  /** The page to pause, change, keep and delete. */
  readonly manage: string;
  /** Unsubscribes: a page by GET, at once by POST (RFC 8058). */
  readonly unsubscribe: string;
};

/** How a try to deliver ended. */
export type Delivery =
  | "delivered"
  /** It can never be delivered to this recipient. */
  | "refused"
  /** It was not delivered, and may be later. */
  | "later"
  /** Nobody knows; it may have been delivered. */
  | "unknown";

/** Brings letters to one kind of recipient; throws nothing that others do wrong. */
export type Courier = {
  /**
   * @param begin is waited for at the last moment before which the letter can not have arrived; when it says no, somebody
   * else delivers the letter by now.
   */
  deliver(letter: Letter, begin: () => Promise<boolean>): Promise<Delivery>;
};
