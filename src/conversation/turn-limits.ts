import { ANSWER_LIMIT_MS } from "../jobs/boards/fetch-bounded.ts";

/** Times by which processes share turns, in milliseconds. */
export type TurnTimes = {
  /** Length of the lease on a turn. A process that dies leaves its turns to others after at most this time. */
  readonly leaseMs: number;
  /** Interval at which a process extends its leases: several times before one ends. */
  readonly renewMs: number;
  /** Interval at which a process looks for turns that another process has left. */
  readonly sweepMs: number;
};

/** Times used in production. */
export const TURN_TIMES: TurnTimes = { leaseMs: 6000, renewMs: 2000, sweepMs: 1000 };

/** Most tries of a message: a process that dies during its second one leaves the error sentence to the next. */
export const MAX_MESSAGE_TRIES = 2;

/** Most processes that may die while carrying out a command; then the visitor is told that it failed. */
export const MAX_COMMAND_TRIES = 5;

/** Longest time that carrying out a command may take: Teams repeats a message that is not answered within 15 seconds. */
export const COMMAND_LIMIT_MS = 10_000;

/** Time for everything else in a turn. */
const REST_MS = 2000;

/** Longest time that a turn may take: it asks the job boards, or carries a command out, or both. */
export const LONGEST_TURN_MS = ANSWER_LIMIT_MS + COMMAND_LIMIT_MS + REST_MS;
