import type { Session } from "../advisor/model/session.ts";
import type { PersonKey } from "../conversation/state-key.ts";
import type { IndexedFeedback } from "../feedback/feedback-index.ts";
import type { Alert, Outgoing } from "../jobs/model/alert.ts";
import type { TurnJob } from "../ports/turn-jobs.ts";

/** Access to one kind of visitor data, by person and conversation. */
export type DataHolder<T> = {
  read(person: PersonKey): Promise<T>;
  /** Deletes the data of a person; returns the number of items. */
  forget(person: PersonKey): Promise<number>;
};

/** An alert with its sent log, as 48-bit hashes, and its waiting messages. */
export type AlertCopy = Alert & { readonly sent: readonly number[]; readonly waiting: readonly Outgoing[] };

/** The data of a channel about a person: the conversation reference and the time of the welcome. */
export type Membership = { readonly reference: unknown; readonly welcomed: unknown };

/** A turn that has not ended, or what is left of one. */
export type WaitingTurn = Pick<TurnJob, "kind" | "body" | "createdAt">;

/** The holders of all kinds of visitor data. */
export type DataHolders = {
  readonly alerts: DataHolder<readonly AlertCopy[]>;
  readonly feedback: DataHolder<readonly IndexedFeedback[]>;
  /** Stored answers with their buttons. */
  readonly cards: DataHolder<readonly unknown[]>;
  readonly membership: DataHolder<Membership>;
  readonly session: DataHolder<Session | undefined>;
  /** The activities of the conversation; `undefined` when the channel itself stores them. */
  readonly transcript: DataHolder<readonly { readonly type: string }[] | undefined>;
  /** Messages that wait for their answer; commands and replies of the outbox. */
  readonly waiting: DataHolder<readonly WaitingTurn[]>;
};
