import type { CommandContext } from "../advisor/model/command.ts";
import type { JobSearch } from "../jobs/model/job-search.ts";
import type { Language } from "../languages/language.ts";
import type { JobCriteria } from "../jobs/model/job-board.ts";
import type { Alert, Recipient, Schedule } from "../jobs/model/alert.ts";

/** What somebody asks for when they make or change an alert; all of it was shown to them. */
export type AlertWish = {
  readonly recipient: Recipient;
  readonly language: Language;
  readonly search: JobSearch;
  readonly criteria: JobCriteria;
  readonly schedule: Schedule;
};

/** What became of a sign-up. `asked` is said whether the address is known or not. */
export type SignedUp =
  | { readonly kind: "running"; readonly alert: Alert }
  | { readonly kind: "asked"; readonly alert: Alert }
  /** Too many in the last hour, from whoever asks; nothing was kept. */
  | { readonly kind: "too-many" }
  /** The conversation has as many alerts as one may have; nothing was kept. */
  | { readonly kind: "full"; readonly most: number };

/** Job alerts, as conversations and pages use them. A page's calls take what its link carries. */
export type Alerts = {
  /**
   * Makes an alert, or changes the one named, where it is this owner's. In Teams it runs at once; an address, as `toAddress`
   * writes it, is first asked to confirm, unless it did so for the alert that is changed. A changed alert that ran for another
   * recipient goes on running until the new one has confirmed, and is deleted then.
   */
  signUp(wish: AlertWish, commandContext: CommandContext, changed?: string): Promise<SignedUp>;
  /** Alerts made in a conversation, oldest first. */
  list(owner: string): Promise<Alert[]>;
  /** Changes an alert of this owner; `undefined` where there is none. */
  pause(id: string, owner: string): Promise<Alert | undefined>;
  resume(id: string, owner: string): Promise<Alert | undefined>;
  /** Keeps it for another six months. */
  keep(id: string, owner: string): Promise<Alert | undefined>;
  delete(id: string, owner: string): Promise<boolean>;

  /** The alert that a link to confirm is about; asking changes nothing. */
  toConfirm(token: string): Promise<Alert | undefined>;
  /** Confirms, once. */
  confirm(token: string): Promise<Alert | undefined>;
  /** The alert that a link in a mail is about. */
  ofLink(token: string): Promise<Alert | undefined>;
  /** All alerts of the address that a link in a mail was sent to, the link's own first. */
  ofSameAddress(token: string): Promise<Alert[]>;
  /** The token of a lasting link for an alert. */
  toLink(alert: Alert): string;
  /** Changes the alert that a link in a mail is about; `undefined` where there is none any more. */
  pauseByLink(token: string): Promise<Alert | undefined>;
  resumeByLink(token: string): Promise<Alert | undefined>;
  /** Keeps it for another six months. */
  keepByLink(token: string): Promise<Alert | undefined>;
  rescheduleByLink(token: string, schedule: Schedule): Promise<Alert | undefined>;
  /** Whether there was one to delete. */
  deleteByLink(token: string): Promise<boolean>;
  /** Deletes every alert of the address that a link was sent to; returns how many. */
  deleteAddressByLink(token: string): Promise<number>;

  /** Deletes every alert of a conversation, and all others to the addresses that confirmed in it; returns how many. */
  forgetOwner(owner: string): Promise<number>;
  /** Asks whose alerts expire soon whether they are still wanted, and deletes what has expired or was never confirmed. */
  sweep(): Promise<void>;
};
