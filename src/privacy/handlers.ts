import type { DataRights } from "./rights.ts";
import type { Handlers } from "../conversation/executor.ts";

/** Creates the command handlers that show, export and delete the data of the requesting person. */
export function createDataHandlers(rights: DataRights): Handlers {
  return {
    "show-data": async (_, context) => ({ kind: "done", data: { kind: "kept", ...(await rights.show(context)) } }),
    "export-data": async (_, context) => ({ kind: "done", data: { kind: "link", ...(await rights.link(context)) } }),
    "delete-data": async (_, context) => ({
      kind: "done",
      data: { kind: "deleted", ...(await rights.forget(context)) },
    }),
  };
}
