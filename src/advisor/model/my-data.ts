import type { Alert } from "../../jobs/model/alert.ts";

/** What is kept of a visitor beside the session. */
export type KeptData = {
  /** Messages kept word for word; absent where the channel keeps them itself. */
  readonly messages?: number;
  /** Answers kept with their buttons, in Teams. */
  readonly cards: number;
  /** Whether the channel's name and ids of the visitor are kept, to write to them. */
  readonly isNamed: boolean;
  /** Opinions given in this conversation. */
  readonly opinions: number;
  /** Alerts made in this conversation. */
  readonly alerts: readonly Pick<Alert, "search" | "recipient">[];
  /** When the conversation is deleted if it is not used again, in milliseconds since 1970. */
  readonly keptUntil: number;
};

/** Where a copy of everything can be fetched. */
export type DataLink = {
  /** Absolute address. */
  readonly url: string;
  readonly validMinutes: number;
};

/** How much of what was deleted. */
export type DeletedData = { readonly messages: number; readonly opinions: number; readonly alerts: number };

/** Result of a request about somebody's data. */
export type DataResult =
  | ({ readonly kind: "kept" } & KeptData)
  | ({ readonly kind: "link" } & DataLink)
  | ({ readonly kind: "deleted" } & DeletedData);
