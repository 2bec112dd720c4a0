import { z } from "zod";
import type { Command } from "../advisor/model/command.ts";
import { ACTIVE_FLOW } from "../advisor/model/session.ts";
import { REPLY } from "../advisor/model/stored-reply.ts";
import type { DeferredCommand } from "./executor.ts";
import type { Visitor } from "./incoming.ts";
import { STORED_VISITOR, toStoredVisitor } from "./stored-visitor.ts";

/** Body of a command's job: the command, and whom to tell its result. */
export type DeferredBody = DeferredCommand & {
  readonly visitor: Visitor;
  /** Address that the channel answers to. */
  readonly address?: unknown;
  /** Whether everything was deleted with the turn of the command. */
  readonly leavesNoTrace: boolean;
};

/** The requests were checked when they were made; a handler fails on one that it does not know. */
const COMMAND: z.ZodType<Command> = z.looseObject({
  request: z.custom<Command["request"]>((value) => typeof value === "object" && value !== null && "action" in value),
  done: z.array(REPLY),
  failed: z.looseObject({ replies: z.array(REPLY), flow: ACTIVE_FLOW.optional() }),
});

/** Shape of the body of a command's job. */
export const DEFERRED_BODY: z.ZodType<DeferredBody> = z.looseObject({
  command: COMMAND,
  // JSON leaves out what a handler has not prepared.
  prepared: z.unknown().optional(),
  visitor: STORED_VISITOR,
  address: z.unknown().optional(),
  leavesNoTrace: z.boolean(),
});

/** Creates the body of a command's job. */
export function toDeferredBody({ visitor, ...body }: DeferredBody): DeferredBody {
  return { ...body, visitor: toStoredVisitor(visitor) };
}
