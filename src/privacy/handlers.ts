import { z } from "zod";
import type { Store, Transaction } from "../ports/store.ts";
import type { ActionHandlers } from "../conversation/executor.ts";
import type { DataRights } from "./rights.ts";

/** Numbers of what was deleted, as prepared for the answer. */
const DELETED = z.object({ messages: z.number(), alerts: z.number(), opinions: z.number() });

/**
 * Creates the action handlers that show, export and delete the data of the requesting person. A deletion belongs to its turn; the files
 * are scrubbed after it, and then the person is told.
 * @param rightsIn returns the rights whose writes belong to a transaction.
 */
export function createDataHandlers(
  rightsIn: (turn: Transaction) => DataRights,
  store: Pick<Store, "scrub">,
): ActionHandlers {
  return {
    "show-data": async (_, context, turn) => ({
      kind: "done",
      data: { kind: "kept", ...(await rightsIn(turn).show(context)) },
    }),
    "export-data": async (_, context, turn) => ({
      kind: "done",
      data: { kind: "link", ...(await rightsIn(turn).link(context)) },
    }),
    "delete-data": {
      prepare: (_, context, turn) => rightsIn(turn).forget(context),
      async carryOut(_, __, prepared) {
        await store.scrub();
        return { kind: "done", data: { kind: "deleted", ...DELETED.parse(prepared) } };
      },
    },
  };
}
