import type { CommandContext } from "../advisor/model/command.ts";
import type { Reply } from "../advisor/model/reply.ts";
import type { Session } from "../advisor/model/session.ts";
import type { Decision, RequestContext } from "../advisor/model/turn.ts";
import type { Log } from "../log.ts";
import type { Transaction } from "../ports/store.ts";
import type { Knowledge } from "../understanding/knowledge.ts";
import type { Ending } from "./close-turn.ts";
import type { Decided } from "./decide.ts";
import { executeAll, type DeferredCommand, type Executor } from "./executor.ts";
import type { Incoming, Visitor } from "./incoming.ts";
import { resume } from "./resume.ts";
import { toPersonPath } from "./state-key.ts";

/** Queries and commands that a turn asks for after its decision or after results, and the replies so far. */
export type Asked = Pick<Decided, "state" | "queries" | "commands" | "replies"> & { readonly decision?: Decision };

/** The end of a turn, worked out from all results. */
export type WorkedOut = Ending & { readonly session: Session; readonly decision?: Decision };

/** Parts of `workOut`. */
export type WorkOutParts = {
  readonly executor: Executor;
  readonly log: Log;
  readonly known: Knowledge;
  readonly visitor: Visitor & Pick<Incoming, "id">;
  readonly context: RequestContext;
  readonly transaction: Transaction;
};

/** Largest number of continuations of a turn after results. One suffices at present; the limit prevents endless loops. */
const MAX_RESUMES = 3;

/** Executes what a turn asks for, and works out its end from the results. */
export async function workOut(
  { executor, log, known, visitor, context, transaction }: WorkOutParts,
  begun: Asked,
): Promise<WorkedOut> {
  const replies: Reply[] = [...begun.replies];
  const deferred: DeferredCommand[] = [];
  let { decision } = begun;
  let asked: Omit<Asked, "replies"> = begun;
  for (let count = 0; count < MAX_RESUMES && asked.queries.length + asked.commands.length > 0; count++) {
    const results = await executeAll(executor, asked, toCommandContext(visitor), transaction, log);
    deferred.push(...results.deferred);
    const resumed = resume(known, asked.state, results.executed, context);
    replies.push(...resumed.replies);
    decision = resumed.decision ?? decision;
    asked = resumed;
  }
  return { session: asked.state, replies, deferred, ...(decision && { decision }) };
}

function toCommandContext({ key, isGroup, requester, id }: Visitor & Pick<Incoming, "id">): CommandContext {
  const { channel, conversation, person } = key;
  const owner = toPersonPath(key);
  const message = id !== undefined && { message: id };
  return { owner, channel, conversation, person, isGroup, requester: requester ?? owner, ...message };
}
