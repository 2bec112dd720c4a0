import { nextButtonAfter, repliesToResult, sessionAfterFailure } from "../advisor/results/command-result.ts";
import type { ActionResult, Actions, CommandContext, Command } from "../advisor/model/command.ts";
import type { ButtonValue, Reply } from "../advisor/model/reply.ts";
import type { Session } from "../advisor/model/session.ts";
import type { Content } from "../content/model/content.ts";
import type { Log } from "../log.ts";

/** What became of a turn's effects: what to say, and how the session changes for those that failed. */
export type ExecutionResult = {
  readonly replies: readonly Reply[];
  /** Absent when everything worked. */
  readonly change?: (session: Session) => Session;
  /** What goes on by itself, as if it were pressed. */
  readonly next?: ButtonValue;
};

/**
 * Carries out what a turn asks for, one after another, and says what came of it in the words of the content. One that fails
 * is said to the visitor and logged, never thrown.
 */
export async function executeCommands(
  commands: readonly Command[],
  actions: Actions,
  commandContext: CommandContext,
  content: Content,
  log: Log,
): Promise<ExecutionResult> {
  const replies: Reply[] = [];
  const failed: Command[] = [];
  let next: ButtonValue | undefined;
  for (const command of commands) {
    const { action } = command.request;
    const result = await actions.execute(command.request, commandContext).catch((error: unknown): ActionResult => {
      log.error({ err: error, action }, "action failed");
      return { kind: "failed" };
    });
    if (result.kind === "done") log.info({ action }, "action carried out");
    else failed.push(command);
    replies.push(...repliesToResult(command, result, content));
    next = nextButtonAfter(command.request, result, content) ?? next;
  }
  if (failed.length === 0) return { replies, ...(next && { next }) };
  return { replies, change: (session) => failed.reduce(sessionAfterFailure, session) };
}
