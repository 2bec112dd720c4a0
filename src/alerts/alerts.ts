import type { CommandContext } from "../advisor/model/command.ts";
import type { JobSearch } from "../jobs/model/job-search.ts";
import type { Language } from "../languages/language.ts";
import type { JobCriteria } from "../jobs/model/job-board.ts";
import type { Alert, Recipient, Schedule } from "../jobs/model/alert.ts";
import type { Transaction } from "../ports/store.ts";

/** The settings of an alert as a visitor has confirmed them, for a new alert or a change. */
export type AlertDraft = {
  readonly recipient: Recipient;
  readonly language: Language;
  readonly search: JobSearch;
  readonly criteria: JobCriteria;
  readonly schedule: Schedule;
};

/** The result of a sign-up. `asked` does not tell whether the address is already known. */
export type SignUpResult =
  | { readonly kind: "running"; readonly alert: Alert }
  | { readonly kind: "asked"; readonly alert: Alert }
  /** The requester made too many requests in the last hour; nothing was stored. */
  | { readonly kind: "too-many" }
  /** The conversation already has the most alerts allowed; nothing was stored. */
  | { readonly kind: "full"; readonly most: number };

/** Job alerts as conversations and pages use them. The calls of pages take the token of a link. */
export type Alerts = {
  /** Returns the alerts whose changes belong to a transaction, as `AlertStore.within` describes. */
  within(transaction: Transaction): Alerts;
  /**
   * Creates an alert, or changes the alert `changed` if it belongs to this owner. In Teams it runs immediately. An address, in
   * the form of `toAddress`, must confirm first, unless it has confirmed the alert that is changed. When the recipient changes,
   * the old alert runs until the new recipient confirms, and is then deleted.
   */
  signUp(draft: AlertDraft, commandContext: CommandContext, changed?: string): Promise<SignUpResult>;
  /** Lists the alerts of an owner, oldest first. */
  list(owner: string): Promise<Alert[]>;
  /** Pauses an alert of this owner; `undefined` if there is none, as in the calls below. */
  pause(id: string, owner: string): Promise<Alert | undefined>;
  resume(id: string, owner: string): Promise<Alert | undefined>;
  /** Extends an alert by six months. */
  keep(id: string, owner: string): Promise<Alert | undefined>;
  delete(id: string, owner: string): Promise<boolean>;

  /** Reads the alert of a confirmation link without confirming it. */
  ofConfirmLink(token: string): Promise<Alert | undefined>;
  /** Confirms an alert; a token works once. */
  confirm(token: string): Promise<Alert | undefined>;
  /** Reads the alert of a link in a mail. */
  ofLink(token: string): Promise<Alert | undefined>;
  /** Lists all alerts of the address that a link was sent to, the alert of the link first. */
  ofSameAddress(token: string): Promise<Alert[]>;
  /** Returns the token of a lasting link to an alert. */
  toLink(alert: Alert): string;
  /** Pauses the alert of a link in a mail; `undefined` if it no longer exists, as in the calls below. */
  pauseByLink(token: string): Promise<Alert | undefined>;
  resumeByLink(token: string): Promise<Alert | undefined>;
  /** Extends the alert by six months. */
  keepByLink(token: string): Promise<Alert | undefined>;
  rescheduleByLink(token: string, schedule: Schedule): Promise<Alert | undefined>;
  /** Deletes the alert of a link; returns whether it existed. */
  deleteByLink(token: string): Promise<boolean>;
  /** Deletes every alert of the address that a link was sent to; returns their number. */
  deleteAddressByLink(token: string): Promise<number>;

  /**
   * Deletes every alert of an owner, and all other alerts to addresses that confirmed one of them; returns their number. As part of a
   * transaction it leaves the scrubbing of the files to the caller.
   */
  forgetOwner(owner: string): Promise<number>;
  /** Asks recipients whose alerts expire soon whether to keep them; deletes alerts that expired or were never confirmed. */
  sweep(): Promise<void>;
};
