import type { Alert, Outgoing } from "../jobs/model/alert.ts";
import type { Transaction } from "../ports/store.ts";

/** A change of an alert. */
export type AlertChange = Partial<Omit<Alert, "id" | "createdAt" | "askedAt">> & {
  /** Time at which the recipient is asked. If it is set already, nothing changes, so that one of two processes asks. */
  readonly askedAt?: number;
  /** Removes the pause. */
  readonly isResumed?: true;
  /** Removes `askedAt`. */
  readonly isKept?: true;
};

/** The result of one alert in an alert run. */
export type AlertRunResult = {
  readonly alert: string;
  /** Keys, from `toSentLogKeys`, of the ads that are never sent to it again. */
  readonly keys: readonly string[];
  /** The message to send, if any. */
  readonly message?: Outgoing;
  readonly nextRunAt: number;
};

/** A failed try to send: not delivered, or with an unknown outcome. */
export type FailedDelivery = { readonly nextTryAt: number; readonly isOutcomeUnknown: boolean };

/** A rate limit: the key of its counter, and the most uses within a time. */
export type Allowance = { readonly key: string; readonly most: number; readonly withinMs: number };

/**
 * The store of alerts. Each call is one transaction; several processes may share the store. Times are milliseconds since 1970.
 * A claim is the name of the process that works on a row until a time; after that, any process may claim the row.
 */
export type AlertStore = {
  /**
   * Returns the store whose `add`, `change`, `delete`, `enqueue` and `take` belong to a transaction: each answers by what is stored,
   * and the commit fails if that has changed meanwhile. The other calls are not part of it.
   */
  within(transaction: Transaction): AlertStore;

  /** Adds an alert, and puts a given message into the outbox. */
  add(alert: Alert, message?: Outgoing): Promise<void>;
  read(id: string): Promise<Alert | undefined>;
  /**
   * Changes an alert, and puts a given message into the outbox. A claim on the alert ends, because the run used the old criteria.
   * A claimed message whose sending has not begun is not sent as it is: it is held while the alert is paused, and can be claimed
   * again otherwise.
   * @returns the changed alert; `undefined` if there was nothing to change.
   */
  change(id: string, change: AlertChange, message?: Outgoing): Promise<Alert | undefined>;
  /** Deletes alerts with their sent logs, tokens and messages; returns the number of alerts deleted. */
  delete(ids: readonly string[]): Promise<number>;
  /** Lists the alerts of an owner, oldest first. */
  ofOwner(owner: string): Promise<Alert[]>;
  /** Lists the alerts to an address, oldest first. @param address in the form of `toAddress`; case is ignored. */
  ofAddress(address: string): Promise<Alert[]>;
  /** Lists alerts that expire before a time, oldest first; with `isAsked: false`, only those without `askedAt`. */
  expiring(before: number, options: { readonly limit: number; readonly isAsked?: false }): Promise<Alert[]>;
  /** Lists unconfirmed alerts that were made before a time and have no token left. */
  unconfirmed(before: number, limit: number): Promise<Alert[]>;

  /** Stores the hash of a token of an alert. */
  addToken(hash: string, token: { readonly alert: string; readonly expiresAt: number }): Promise<void>;
  /** Finds the id of a token's alert without using the token up; `undefined` for an unknown, used or expired token. */
  findToken(hash: string, now: number): Promise<string | undefined>;
  /** Uses up a token and all others of the same alert. @returns the id of the alert, once only. */
  useToken(hash: string, now: number): Promise<string | undefined>;

  /**
   * Counts one use of each allowance, unless one of them is used up.
   * @returns the key of the first that is used up, or `undefined` when all were counted.
   */
  take(allowances: readonly Allowance[], now: number): Promise<string | undefined>;

  /** Claims confirmed, active alerts that are due and unclaimed, the longest due first. */
  claimDue(claim: {
    readonly by: string;
    readonly now: number;
    readonly until: number;
    readonly limit: number;
  }): Promise<Alert[]>;
  /** Returns which of the given keys are in the sent logs of alerts. */
  inSentLog(asked: ReadonlyMap<string, readonly string[]>): Promise<Map<string, Set<string>>>;
  /** Returns the whole sent log of an alert, as 48-bit hashes. */
  sentLogOf(alert: string): Promise<readonly number[]>;
  /** Stores results (sent log, message and next run together) for those alerts that `by` still has claimed. */
  finishAlertRuns(by: string, results: readonly AlertRunResult[]): Promise<void>;
  /** Releases claimed alerts; they can be claimed again from a time on. */
  releaseAlertRuns(by: string, alerts: readonly string[], until: number): Promise<void>;

  /** Puts a message into the outbox, unless its id is in it already or its alert does not exist. */
  enqueue(message: Outgoing): Promise<void>;
  /** Lists the waiting messages of alerts, oldest first. */
  waitingFor(alerts: readonly string[]): Promise<Outgoing[]>;
  /**
   * Claims the message that is longest overdue; messages that answer a sign-up come before all others. Unconfirmed and paused
   * alerts get only `confirm` and `known`; alerts that the recipient paused get `still-wanted` too. A message whose sender died
   * after `beginSending` comes with one more unknown outcome (`doubts`).
   */
  claimMessage(claim: {
    readonly by: string;
    readonly now: number;
    readonly until: number;
  }): Promise<Outgoing | undefined>;
  /** Notes that the message may arrive from now on. @returns whether `by` still has it claimed and it is not held. */
  beginSending(by: string, id: string): Promise<boolean>;
  /** Removes a message from the outbox after it was sent or became needless. */
  finishSending(by: string, id: string): Promise<void>;
  /** Leaves a message in the outbox for a later try. */
  failSending(by: string, id: string, failed: FailedDelivery): Promise<void>;

  /** Deletes expired tokens and uses of allowances before a time; returns their number. */
  forgetUsed(now: number, allowancesBefore: number): Promise<number>;
};
