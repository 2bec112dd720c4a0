import type { Alert } from "../../jobs/model/alert.ts";

/** Data stored about a visitor besides the session. */
export type KeptData = {
  /** Number of messages stored word for word; absent where the channel stores them itself. */
  readonly messages?: number;
  /** Number of answers stored with their buttons, in Teams. */
  readonly cards: number;
  /** Whether the visitor's name and ids in the channel are stored, so that the bot can write to them. */
  readonly isNamed: boolean;
  /** Number of ratings given in this conversation. */
  readonly opinions: number;
  /** Alerts made in this conversation. */
  readonly alerts: readonly Pick<Alert, "search" | "recipient">[];
  /** Time at which the unused conversation is deleted, in milliseconds since 1970. */
  readonly keptUntil: number;
};

/** A link to a copy of all stored data. */
export type DataLink = {
  /** Absolute URL. */
  readonly url: string;
  readonly validMinutes: number;
};

/** Number of deleted records, by kind. */
export type DeletedData = { readonly messages: number; readonly opinions: number; readonly alerts: number };

/** Result of a request about a visitor's data. */
export type DataResult =
  | ({ readonly kind: "kept" } & KeptData)
  | ({ readonly kind: "link" } & DataLink)
  | ({ readonly kind: "deleted" } & DeletedData);
