/** Kind of a job: it answers a visitor's message, carries out a command, or sends replies. */
export type TurnJobKind = "message" | "command" | "replies";

/** A turn, or the rest of one, that lies in the store until it has ended. Times are milliseconds since 1970. */
export type TurnJob = {
  /** Unique; the same message taken in twice has the same id. */
  readonly id: string;
  /** Jobs of one lane run one after another: what is left of a turn first, then messages in the order of their arrival. */
  readonly lane: string;
  readonly kind: TurnJobKind;
  /** Name of the channel that runs it. */
  readonly channel: string;
  /** Person in the conversation, as `<channel>/<conversation>/<person>`, each part encoded. */
  readonly owner: string;
  /** JSON that the channel and the conversation loop read. */
  readonly body: unknown;
  readonly createdAt: number;
  /** Number of times that it was begun; a process that stops in order takes back what it did not finish. */
  readonly tries: number;
  /** Number of parts of which the sending has begun. */
  readonly progress: number;
};

/** A job to add. */
export type NewTurnJob = Omit<TurnJob, "progress" | "tries"> & {
  /** 1 for a job that begins at once. */
  readonly tries?: number;
  /** Process that holds it from the beginning. */
  readonly claim?: Claim;
  /** Time before which nobody claims it; default: `createdAt`. */
  readonly dueAt?: number;
};

/** A lease: the name of the process that runs a job, until a time; after that any process may claim the job. */
export type Claim = { readonly by: string; readonly until: number };

/** A process that claims, the time, and the length of the lease. A lease that ends later has a wrong clock and counts as lapsed. */
export type Claiming = { readonly by: string; readonly now: number; readonly leaseMs: number };

/**
 * The turns that have begun or wait. Each call is one transaction, which throws `StoreFailed` where it cannot be made; several
 * processes may share the store.
 */
export type TurnJobs = {
  /** Adds a job, unless its id exists; returns whether it was added. In a transaction, an id that exists fails the commit. */
  add(job: NewTurnJob): Promise<boolean>;
  /** Claims the due jobs of lanes in which no other process holds one, in the order in which they run. @param lanes most lanes. */
  claim(claiming: Claiming, lanes: number): Promise<TurnJob[]>;
  /** Returns whether another process holds or has left jobs of a lane, which come before a new one. */
  isTaken(lane: string, by: string): Promise<boolean>;
  /** Counts a try. @returns the number of tries; `undefined` when `by` does not hold the job any more. */
  begin(by: string, id: string): Promise<number | undefined>;
  /** Notes how many parts were begun. @returns whether `by` still holds the job. */
  note(by: string, id: string, progress: number): Promise<boolean>;
  /** Removes a job. @returns whether `by` still held it. In a transaction, a job that is not held fails the commit. */
  end(by: string, id: string): Promise<boolean>;
  /** Returns whether `by` holds a job. */
  holds(by: string, id: string): Promise<boolean>;
  /** Extends all leases of a process. */
  renew(by: string, until: number): Promise<void>;
  /** Ends all leases of a process that stops. @param unfinished jobs whose last try does not count. */
  release(by: string, now: number, unfinished: readonly string[]): Promise<void>;
  /** Lists the jobs of an owner, oldest first. */
  ofOwner(owner: string): Promise<TurnJob[]>;
  /** Deletes the jobs of a lane, or the commands and replies of an owner; returns their number, which a transaction does not know. */
  forget(of: { readonly lane: string } | { readonly owner: string }): Promise<number>;
  /** Deletes the jobs added before a time; returns their number. */
  forgetBefore(time: number): Promise<number>;
};
