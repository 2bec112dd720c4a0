import type { ActionResult, Command } from "../advisor/model/command.ts";
import type { Session } from "../advisor/model/session.ts";
import type { RequestContext } from "../advisor/model/turn.ts";
import { nameOperator } from "../advisor/wording/name-operator.ts";
import {
  nextButtonAfter,
  repliesToResult,
  sessionAfterFailure,
  sessionAfterResult,
} from "../advisor/results/command-result.ts";
import type { Knowledge } from "../understanding/knowledge.ts";
import { decide, type Decided } from "./decide.ts";

/** An executed query or command with its result. */
export type Executed = { readonly command: Command; readonly result: ActionResult };

/** Continuation of a turn after results. The decision is present only where the turn continued by itself. */
export type Resumed = Omit<Decided, "decision" | "forgets"> & Partial<Pick<Decided, "decision">>;

/**
 * Continues a turn once the results of its queries and commands are known: creates the replies, returns the visitor to
 * a flow whose command failed, and presses the button that a result leads to. Pure.
 */
export function resume(
  knowledge: Knowledge,
  state: Session,
  executed: readonly Executed[],
  context: RequestContext,
): Resumed {
  const failed = executed.filter(({ result }) => result.kind === "failed");
  const resumed: Resumed = {
    state: executed.reduce(
      (session, { command, result }) =>
        result.kind === "failed"
          ? sessionAfterFailure(session, command)
          : sessionAfterResult(session, command.request, result),
      state,
    ),
    replies: nameOperator(
      executed.flatMap(({ command, result }) => repliesToResult(command, result, knowledge.content)),
      knowledge.content,
      context.operator,
    ),
    queries: [],
    commands: [],
  };
  const next = executed
    .map(({ command, result }) => nextButtonAfter(command.request, result, knowledge.content))
    .findLast((button) => button !== undefined);
  if (next === undefined || failed.length > 0) return resumed;
  const decided = decide(knowledge, resumed.state, { text: "", value: next, hasAttachment: false }, context);
  return { ...decided, replies: [...resumed.replies, ...decided.replies] };
}
