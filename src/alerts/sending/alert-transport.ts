import type { Alert, OutgoingKind } from "../../jobs/model/alert.ts";
import type { MatchedAd } from "../../jobs/model/matched-ad.ts";

/** A message ready to be put into words and sent. */
export type AlertMessage = {
  readonly kind: OutgoingKind;
  readonly alert: Alert;
  /** The same at every try; the first half of a `Message-ID`. */
  readonly id: string;
  readonly ads: readonly MatchedAd[];
  /** How many more were open already at the first round. */
  readonly more: number;
  readonly links: AlertLinks;
  /** When it was made, in milliseconds since 1970. */
  readonly createdAt: number;
};

/** Absolute addresses. */
export type AlertLinks = {
  /** The page that confirms; only with `confirm`. */
  readonly confirm?: string;
  /** The page to pause, change, keep and delete. */
  readonly manage: string;
  /** Unsubscribes: a page by GET, at once by POST (RFC 8058). */
  readonly unsubscribe: string;
};

/** How a try to deliver ended. */
export type DeliveryOutcome =
  | "delivered"
  /** It can never be delivered to this recipient. */
  | "refused"
  /** It was not delivered, and may be later. */
  | "later"
  /** Nobody knows; it may have been delivered. */
  | "unknown";

/** Brings letters to one kind of recipient; throws nothing that others do wrong. */
export type AlertTransport = {
  /**
   * @param begin is waited for at the last moment before which the letter can not have arrived; when it says no, somebody
   * else delivers the letter by now.
   */
  deliver(alertMessage: AlertMessage, begin: () => Promise<boolean>): Promise<DeliveryOutcome>;
};
