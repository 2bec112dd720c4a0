import type { Alert, OutgoingKind } from "../../jobs/model/alert.ts";
import type { MatchedAd } from "../../jobs/model/matched-ad.ts";

/** The content of one message of an alert, before a transport writes and sends it. */
export type AlertMessage = {
  readonly kind: OutgoingKind;
  readonly alert: Alert;
  /** Idempotency key, the same at every try; the first half of a `Message-ID`. */
  readonly id: string;
  readonly ads: readonly MatchedAd[];
  /** Number of further ads that were open at the first run. */
  readonly more: number;
  readonly links: AlertLinks;
  /** Time of creation, in milliseconds since 1970. */
  readonly createdAt: number;
};

/** Absolute URLs of the pages of an alert. */
export type AlertLinks = {
  /** The page that confirms; only for the kind `confirm`. */
  readonly confirm?: string;
  /** The page to pause, change, keep and delete. */
  readonly manage: string;
  /** Unsubscribes: a page by GET, at once by POST (RFC 8058). */
  readonly unsubscribe: string;
};

/** The outcome of a try to deliver. */
export type DeliveryOutcome =
  | "delivered"
  /** The message can never be delivered to this recipient. */
  | "refused"
  /** The message was not delivered, and a later try may succeed. */
  | "later"
  /** The message may have been delivered. */
  | "unknown";

/** Delivers alert messages to one kind of recipient. It does not throw for faults of servers or recipients. */
export type AlertTransport = {
  /**
   * Delivers one message.
   * @param begin called and awaited at the last moment at which the message cannot have arrived; `false` means that another
   * process delivers it now.
   */
  deliver(alertMessage: AlertMessage, begin: () => Promise<boolean>): Promise<DeliveryOutcome>;
};
