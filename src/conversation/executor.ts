import type { ActionRequest, ActionResult, CommandContext } from "../advisor/model/command.ts";
import { ACTIONS, type ActionName } from "../content/model/actions.ts";
import type { Log } from "../log.ts";
import type { Decided } from "./decide.ts";
import type { Executed } from "./resume.ts";

/** Executes one kind of request. A handler may throw, which counts as a failure. */
export type ActionHandler<A extends ActionRequest["action"]> = (
  request: Extract<ActionRequest, { action: A }>,
  context: CommandContext,
) => Promise<ActionResult>;

/** Handlers by the action they execute. */
export type ActionHandlers = { readonly [A in ActionRequest["action"]]?: ActionHandler<A> };

/** Executes the queries and commands of turns. */
export type Executor = {
  /** Actions that flows may request. */
  readonly can: readonly ActionName[];
  /** Executes a request; a request without a handler fails. Throws where its handler throws. */
  execute(request: ActionRequest, context: CommandContext): Promise<ActionResult>;
};

/** Creates an executor from handlers; a later handler replaces an earlier one of the same action. */
export function createExecutor(...parts: readonly ActionHandlers[]): Executor {
  const handlers: ActionHandlers = Object.assign({}, ...parts);
  return {
    can: Object.keys(ACTIONS).filter((action): action is ActionName => Object.hasOwn(handlers, action)),
    async execute(request, context) {
      const handler = handlers[request.action] as ((...args: unknown[]) => Promise<ActionResult>) | undefined;
      return handler === undefined ? { kind: "failed" } : handler(request, context);
    },
  };
}

/** Executes the requests of a turn one after another, queries first. A failure becomes a result; never throws. */
export async function executeAll(
  executor: Executor,
  { queries, commands }: Pick<Decided, "queries" | "commands">,
  context: CommandContext,
  log: Log,
): Promise<Executed[]> {
  const executed: Executed[] = [];
  for (const command of [...queries, ...commands]) {
    const { action } = command.request;
    const result = await executor.execute(command.request, context).catch((error: unknown): ActionResult => {
      log.error({ err: error, action }, "action failed");
      return { kind: "failed" };
    });
    if (result.kind === "done") log.info({ action }, "action executed");
    executed.push({ command, result });
  }
  return executed;
}
