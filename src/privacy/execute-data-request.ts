import type { DataRights } from "../advisor/model/my-data.ts";
import type { ActionResult, CommandContext, DataRequest } from "../advisor/model/command.ts";

/** Does what somebody asks about their own data; fails where nothing is kept. */
export async function executeDataRequest(
  rights: DataRights | undefined,
  { action }: DataRequest,
  commandContext: CommandContext,
): Promise<ActionResult> {
  if (rights === undefined) return { kind: "failed" };
  switch (action) {
    case "show-data":
      return { kind: "done", data: { kind: "kept", ...(await rights.show(commandContext)) } };
    case "export-data":
      return { kind: "done", data: { kind: "link", ...(await rights.link(commandContext)) } };
    case "delete-data":
      return { kind: "done", data: { kind: "deleted", ...(await rights.forget(commandContext)) } };
  }
}
