import { randomUUID } from "node:crypto";
import type { Reply } from "../advisor/model/reply.ts";
import type { Session } from "../advisor/model/session.ts";
import type { Store, Transaction } from "../ports/store.ts";
import type { Claim, TurnJob } from "../ports/turn-jobs.ts";
import { toDeferredBody } from "./deferred-commands.ts";
import type { DeferredCommand } from "./executor.ts";
import type { Exchange, Incoming, Visitor } from "./incoming.ts";
import { readTurnState, type SessionTurn, type TurnState } from "./sessions.ts";
import { toPersonPath } from "./state-key.ts";
import type { OnStep } from "./turn-step.ts";

/** How a turn ends. */
export type Ending = {
  /** The new session; absent where it stays as it is. */
  readonly session?: Session;
  /** Whether the session is deleted, and with it everything that was said. */
  readonly forgets?: boolean;
  readonly replies: readonly Reply[];
  /** Whether everything was deleted in the turn that this one ends. */
  readonly leavesNoTrace?: boolean;
  /** Commands for the outbox. */
  readonly deferred: readonly DeferredCommand[];
};

/** Parts of `closeTurn`. */
export type CloseTurnParts = {
  readonly store: Store;
  /** Returns a claim of this process. */
  readonly claim: () => Claim;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly onStep: OnStep;
};

/** The turn to close. */
export type OpenTurn = {
  readonly visitor: Visitor;
  readonly session: SessionTurn;
  /** The job that ends with the turn. */
  readonly job?: Pick<TurnJob, "id">;
};

/** Largest number of attempts at a turn while another process writes the same session. */
const MAX_ATTEMPTS = 5;

/**
 * Closes a turn in one transaction: session, replies, commands of the outbox, and the end of its job. When another process changes
 * the session meanwhile, the turn is worked out again on the changed session.
 * @param work works the turn out; it writes only through the transaction.
 * @returns the ending and the jobs of its commands; `undefined` for a message answered before, or taken over by another process.
 */
export async function closeTurn<T extends Ending>(
  { store, claim, now, onStep }: CloseTurnParts,
  { visitor, session, job }: OpenTurn,
  exchange: Exchange,
  work: (state: TurnState, transaction: Transaction) => Promise<T>,
): Promise<{ readonly ending: T; readonly jobs: readonly TurnJob[] } | undefined> {
  const { by } = claim();
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    if (attempt > 1 && job !== undefined && !(await store.turns.holds(by, job.id))) return undefined;
    const transaction = store.begin();
    const state = await readTurnState(transaction, session);
    if (state.isAnswered) {
      if (job !== undefined) await store.turns.end(by, job.id);
      return undefined;
    }
    const ending = await work(state, transaction);
    const jobs = ending.deferred.map((command) => toJob(command, ending.forgets));
    if (ending.forgets) await state.write(undefined);
    else if (ending.session !== undefined) await state.write(ending.session);
    for (const each of jobs) await transaction.turns.add({ ...each, claim: claim() });
    if (job !== undefined) await transaction.turns.end(by, job.id);
    transaction.afterwards(() => onStep("committed"));
    onStep("decided");
    const { replies, forgets: clears = false, leavesNoTrace = clears } = ending;
    if (await exchange.commit(transaction, replies, { clears, leavesNoTrace, isContinued: jobs.length > 0 }))
      return { ending, jobs };
  }
  throw new Error("the session was changed by others at every attempt");

  function toJob(command: DeferredCommand, leavesNoTrace = false): TurnJob {
    const { channel, lane, address } = exchange.origin;
    return {
      id: randomUUID(),
      lane,
      kind: "command",
      channel,
      owner: toPersonPath(visitor.key),
      body: toDeferredBody({ ...command, visitor, address, leavesNoTrace }),
      createdAt: now(),
      // It begins with the commit.
      tries: 1,
      progress: 0,
    };
  }
}

/** Describes the turn of a visitor's message. @param now milliseconds since 1970. */
export function toOpenTurn(visitor: Visitor & Pick<Incoming, "id" | "job">, now: number): OpenTurn {
  const { key, isGroup, language, id, job } = visitor;
  const session: SessionTurn = { key, isAlone: !isGroup, language, now, ...(id !== undefined && { id }) };
  return { visitor, session, ...(job && { job }) };
}
