import type { ActionRequest, ActionResult, Command, CommandContext } from "../advisor/model/command.ts";
import { ACTIONS, type ActionName } from "../content/model/actions.ts";
import type { Log } from "../log.ts";
import type { Transaction } from "../ports/store.ts";
import type { Decided } from "./decide.ts";
import type { Executed } from "./resume.ts";

type RequestOf<A extends ActionRequest["action"]> = Extract<ActionRequest, { action: A }>;

/**
 * Executes one kind of request as part of a turn: it reads, and writes only through the turn's transaction, so it may be repeated until
 * that is committed. A handler may throw, which counts as a failure.
 */
export type ActionHandler<A extends ActionRequest["action"]> = (
  request: RequestOf<A>,
  context: CommandContext,
  turn: Transaction,
) => Promise<ActionResult>;

/**
 * Executes one kind of command whose effect lies outside the store. It is put into the outbox with the turn, carried out after the
 * commit, and its result is told in a second commit that removes it from the outbox.
 */
export type OutboxHandler<A extends ActionRequest["action"]> = {
  /** Makes the part that belongs to the turn's transaction. @returns JSON that `carryOut` gets. */
  prepare?(request: RequestOf<A>, context: CommandContext, turn: Transaction): Promise<unknown>;
  /** Carries the command out: once, or again after the process died meanwhile. @param id the same at every try. */
  carryOut(request: RequestOf<A>, id: string, prepared: unknown): Promise<ActionResult>;
};

/** Handlers by the action they execute. */
export type ActionHandlers = { readonly [A in ActionRequest["action"]]?: ActionHandler<A> | OutboxHandler<A> };

/** Executes the queries and commands of turns. */
export type Executor = {
  /** Actions that flows may request. */
  readonly can: readonly ActionName[];
  /** Executes a request as part of a turn; a request without a handler fails. Throws where its handler throws. */
  execute(request: ActionRequest, context: CommandContext, turn: Transaction): Promise<ActionResult | Deferred>;
  /** Carries out a request of the outbox. Throws where its handler throws. */
  carryOut(request: ActionRequest, id: string, prepared: unknown): Promise<ActionResult>;
};

/** A request whose effect lies outside the store: it is carried out after the commit. */
export type Deferred = { readonly kind: "deferred"; readonly prepared?: unknown };

/** A command of the outbox, with what was prepared for it. */
export type DeferredCommand = { readonly command: Command; readonly prepared?: unknown };

/** Creates an executor from handlers; a later handler replaces an earlier one of the same action. */
export function createExecutor(...parts: readonly ActionHandlers[]): Executor {
  const handlers: Readonly<Record<string, Handler | undefined>> = Object.assign({}, ...parts);
  return {
    can: Object.keys(ACTIONS).filter((action): action is ActionName => Object.hasOwn(handlers, action)),

    async execute(request, context, turn) {
      const handler = handlers[request.action];
      if (handler === undefined) return { kind: "failed" };
      if (typeof handler === "function") return handler(request, context, turn);
      return { kind: "deferred", prepared: await handler.prepare?.(request, context, turn) };
    },

    async carryOut(request, id, prepared) {
      const handler = handlers[request.action];
      return typeof handler === "object" ? handler.carryOut(request, id, prepared) : { kind: "failed" };
    },
  };
}

/** A handler whose request is of its action. */
type Handler = ((...args: unknown[]) => Promise<ActionResult>) | { [K in keyof OutboxHandler<never>]: AnyFunction };
// oxlint-disable-next-line typescript/no-explicit-any
type AnyFunction = (...args: any[]) => Promise<any>;

/**
 * Executes the requests of a turn one after another, queries first. A failure becomes a result; never throws.
 * @returns the results, and the commands to put into the outbox.
 */
export async function executeAll(
  executor: Executor,
  { queries, commands }: Pick<Decided, "queries" | "commands">,
  context: CommandContext,
  turn: Transaction,
  log: Log,
): Promise<{ executed: readonly Executed[]; deferred: readonly DeferredCommand[] }> {
  const executed: Executed[] = [];
  const deferred: DeferredCommand[] = [];
  for (const command of [...queries, ...commands]) {
    const { action } = command.request;
    const result = await executor
      .execute(command.request, context, turn)
      .catch((error: unknown) => toFailed(error, action, log));
    if (result.kind === "deferred") deferred.push({ command, prepared: result.prepared });
    else executed.push({ command, result });
    if (result.kind === "done") log.info({ action }, "action executed");
  }
  return { executed, deferred };
}

/** Logs the error of a handler, and returns the result that stands for it. */
export function toFailed(error: unknown, action: string, log: Log): ActionResult {
  log.error({ err: error, action }, "action failed");
  return { kind: "failed" };
}
