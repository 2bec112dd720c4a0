import type { DataRights } from "./rights.ts";
import type { ActionHandlers } from "../conversation/executor.ts";

/** Creates the action handlers that show, export and delete the data of the requesting person. */
export function createDataHandlers(rights: DataRights): ActionHandlers {
  return {
    "show-data": async (_, context) => ({ kind: "done", data: { kind: "kept", ...(await rights.show(context)) } }),
    "export-data": async (_, context) => ({ kind: "done", data: { kind: "link", ...(await rights.link(context)) } }),
    "delete-data": async (_, context) => ({
      kind: "done",
      data: { kind: "deleted", ...(await rights.forget(context)) },
    }),
  };
}
