import type { ActionResult } from "../advisor/model/command.ts";
import type { RequestContext } from "../advisor/model/turn.ts";
import type { Log } from "../log.ts";
import type { TurnJob } from "../ports/turn-jobs.ts";
import type { Knowledge } from "../understanding/knowledge.ts";
import { closeTurn, toOpenTurn, type CloseTurnParts } from "./close-turn.ts";
import { DEFERRED_BODY, type DeferredBody } from "./deferred-commands.ts";
import { toFailed, type Executor } from "./executor.ts";
import type { Exchange, Visitor } from "./incoming.ts";
import { resume } from "./resume.ts";
import { MAX_COMMAND_TRIES } from "./turn-limits.ts";
import { withTypingIndicator, type TypingIndicatorLimits } from "./typing-indicator.ts";
import { workOut } from "./work-out.ts";

/** Parts of `createCarryOut`. */
export type CarryOutParts = {
  readonly closing: CloseTurnParts;
  readonly knowledge: () => Knowledge | Promise<Knowledge>;
  readonly executor: Executor;
  readonly toContext: (visitor: Visitor) => RequestContext;
  readonly typingIndicator: TypingIndicatorLimits;
  readonly log: Log;
};

/** Creates the function that carries a command of the outbox out, tells its result, and removes it in the same transaction. */
export function createCarryOut(parts: CarryOutParts): (job: TurnJob, exchange: Exchange) => Promise<void> {
  const { closing, knowledge, executor, toContext, typingIndicator, log } = parts;

  async function carryOut({ id, tries }: TurnJob, { command, prepared }: DeferredBody): Promise<ActionResult> {
    const { request } = command;
    const { action } = request;
    if (tries > MAX_COMMAND_TRIES) return toFailed(new Error("the process died at every try"), action, log);
    const result = await executor
      .carryOut(request, id, prepared)
      .catch((error: unknown) => toFailed(error, action, log));
    if (result.kind === "done") log.info({ action }, "action executed");
    return result;
  }

  return async (job, exchange) => {
    const body = DEFERRED_BODY.safeParse(job.body).data;
    if (body === undefined) {
      log.error({ job: job.id }, "command unreadable");
      await closing.store.turns.end(closing.claim().by, job.id);
      return;
    }
    const { command, visitor, leavesNoTrace } = body;
    const known = await knowledge();
    await withTypingIndicator(
      exchange,
      typingIndicator,
      known,
      () => visitor.language,
      async (quiet) => {
        const result = await carryOut(job, body);
        closing.onStep("carried-out");
        const context = toContext(visitor);
        await closeTurn(
          closing,
          { ...toOpenTurn(visitor, context.now), job },
          quiet,
          async ({ session }, transaction) => {
            const resumed = resume(known, session, [{ command, result }], context);
            const worked = await workOut({ executor, log, known, visitor, context, transaction }, resumed);
            const { session: changed, ...ending } = { ...worked, leavesNoTrace };
            return changed === session ? ending : { ...ending, session: changed };
          },
        );
      },
    );
  };
}
