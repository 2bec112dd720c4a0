import type { Session } from "../advisor/model/session.ts";
import type { PersonKey } from "../conversation/state-key.ts";
import type { IndexedFeedback } from "../feedback/opinions.ts";
import type { Alert, Outgoing } from "../jobs/model/alert.ts";

/** Keeps one kind of data of visitors. It reads what it has of a person in a conversation, and deletes it. */
export type DataHolder<T> = {
  read(person: PersonKey): Promise<T>;
  /** Deletes what it has; returns how many things. */
  forget(person: PersonKey): Promise<number>;
};

/** An alert with what was sent for it, as fingerprints of the ads, and what waits to be sent. */
export type AlertCopy = Alert & { readonly sent: readonly number[]; readonly waiting: readonly Outgoing[] };

/** What a channel knows of a person: how to write to them, and when they were welcomed. */
export type Membership = { readonly reference: unknown; readonly welcomed: unknown };

/** Everything that keeps data of visitors. */
export type DataHolders = {
  readonly alerts: DataHolder<readonly AlertCopy[]>;
  readonly opinions: DataHolder<readonly IndexedFeedback[]>;
  /** Answers with their buttons. */
  readonly cards: DataHolder<readonly unknown[]>;
  readonly membership: DataHolder<Membership>;
  readonly session: DataHolder<Session | undefined>;
  /** Everything said, word for word; `undefined` where the channel keeps it itself. */
  readonly transcript: DataHolder<readonly { readonly type: string }[] | undefined>;
};
