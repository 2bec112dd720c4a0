import type { Alert, Outgoing } from "../jobs/model/alert.ts";

/** What an alert's change may touch. */
export type AlertChange = Partial<Omit<Alert, "id" | "createdAt" | "askedAt">> & {
  /** With this, nothing is changed where it was asked already, so that of two who ask one does. */
  readonly askedAt?: number;
  /** Removes the pause. */
  readonly isResumed?: true;
  /** Forgets that it was asked whether it is still wanted. */
  readonly isKept?: true;
};

/** What came of one alert in a round. */
export type AlertRunResult = {
  readonly alert: string;
  /** Keys, by `toLedgerKeys`, of the ads that are never sent to it again. */
  readonly keys: readonly string[];
  /** Absent when there is nothing to send. */
  readonly message?: Outgoing;
  readonly nextRunAt: number;
};

/** How a try to send ended: known not to have worked, or nobody knows. */
export type FailedDelivery = { readonly nextTryAt: number; readonly isOutcomeUnknown: boolean };

/** What somebody may do that is counted: which counter, and how often within what time. */
export type Allowance = { readonly key: string; readonly most: number; readonly withinMs: number };

/**
 * What alerts are kept in. Each call is one transaction; several processes share it. Times are milliseconds since 1970;
 * a claim is a random name of who works on something until a time, after which anybody may take it over.
 */
export type AlertStore = {
  /** Adds an alert, and a message to the outbox where one is given. */
  add(alert: Alert, message?: Outgoing): Promise<void>;
  read(id: string): Promise<Alert | undefined>;
  /**
   * Changes an alert, and puts a message into the outbox where one is given. Whoever has it claimed for a round loses it, for
   * that round was about what it was before. A message of it that is claimed, but not begun to be sent, is not sent as it is:
   * it is held back while the alert rests, and otherwise claimed anew.
   * @returns the alert as it is then; `undefined` where there was nothing to change.
   */
  change(id: string, change: AlertChange, message?: Outgoing): Promise<Alert | undefined>;
  /** Deletes alerts with their ledgers, tokens and messages; returns how many there were. */
  delete(ids: readonly string[]): Promise<number>;
  /** Alerts made in a conversation, oldest first. */
  ofOwner(owner: string): Promise<Alert[]>;
  /** Alerts sent to an address, oldest first. @param address as `toAddress` writes it; capitals make no difference. */
  ofAddress(address: string): Promise<Alert[]>;
  /** Alerts that expire before a time and, with `isAsked: false`, were not asked yet; oldest first. */
  expiring(before: number, options: { readonly limit: number; readonly isAsked?: false }): Promise<Alert[]>;
  /** Alerts made before a time, not confirmed since, and that no token which is still kept can confirm. */
  unconfirmed(before: number, limit: number): Promise<Alert[]>;

  /** Keeps the hash of a token that opens something for an alert. */
  addToken(hash: string, token: { readonly alert: string; readonly expiresAt: number }): Promise<void>;
  /** The alert that a token opens, which stays unused; `undefined` for one unknown, used or expired. */
  findToken(hash: string, now: number): Promise<string | undefined>;
  /** Uses a token up, with all others of the same alert. @returns the alert; once only. */
  useToken(hash: string, now: number): Promise<string | undefined>;

  /**
   * Counts one use of several allowances, unless one of them is used up.
   * @returns the key of the first that is, or `undefined` when all were counted.
   */
  take(allowances: readonly Allowance[], now: number): Promise<string | undefined>;

  /** Claims confirmed, running alerts whose round is due and that nobody works on; longest due first. */
  claimDue(claim: {
    readonly by: string;
    readonly now: number;
    readonly until: number;
    readonly limit: number;
  }): Promise<Alert[]>;
  /** Of keys, those in an alert's ledger, for many alerts at once. */
  inSentLog(asked: ReadonlyMap<string, readonly string[]>): Promise<Map<string, Set<string>>>;
  /** Everything in an alert's ledger, as short fingerprints. */
  sentLogOf(alert: string): Promise<readonly number[]>;
  /** Writes down rounds: ledger, message and next round together, for those alerts that are still claimed by `by`. */
  finishAlertRuns(by: string, results: readonly AlertRunResult[]): Promise<void>;
  /** Gives claimed alerts back, to be claimed again from a time on. */
  releaseAlertRuns(by: string, alerts: readonly string[], until: number): Promise<void>;

  /** Puts a message into the outbox, unless its id is there or its alert is not. */
  enqueue(message: Outgoing): Promise<void>;
  /** Messages of alerts, oldest first. */
  waitingFor(alerts: readonly string[]): Promise<Outgoing[]>;
  /**
   * Claims the message that has waited longest past its time, those that answer a sign-up before all others. Alerts that rest or have not confirmed are sent only `confirm`
   * and `known`, and those paused because somebody asked for it `still-wanted` too. A message whose sender died after
   * `beginSending` comes with a doubt more.
   */
  claimMessage(claim: {
    readonly by: string;
    readonly now: number;
    readonly until: number;
  }): Promise<Outgoing | undefined>;
  /** Notes that from now on the message may have arrived. @returns whether it is still claimed by `by` and not held back. */
  beginSending(by: string, id: string): Promise<boolean>;
  /** Takes a message out of the outbox: it was sent, or is needless. */
  finishSending(by: string, id: string): Promise<void>;
  /** Leaves a message in the outbox for later. */
  failSending(by: string, id: string, failed: FailedDelivery): Promise<void>;

  /** Forgets tokens that have expired and allowances used before a time; returns how many. */
  forgetUsed(now: number, allowancesBefore: number): Promise<number>;
};
