import type { Session } from "../advisor/model/session.ts";
import type { PersonKey } from "../conversation/state-key.ts";
import type { IndexedFeedback } from "../feedback/feedback-index.ts";
import type { Alert, Outgoing } from "../jobs/model/alert.ts";

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
};
