import type { DataRights } from "../advisor/model/my-data.ts";
import type { ActionResult, Asker, DataRequest } from "../advisor/model/effect.ts";

/** Does what somebody asks about their own data; fails where nothing is kept. */
export async function carryOutData(
  rights: DataRights | undefined,
  { action }: DataRequest,
  asker: Asker,
): Promise<ActionResult> {
  if (rights === undefined) return { kind: "failed" };
  switch (action) {
    case "show-data":
      return { kind: "done", data: { kind: "kept", ...(await rights.show(asker)) } };
    case "export-data":
      return { kind: "done", data: { kind: "link", ...(await rights.link(asker)) } };
    case "delete-data":
      return { kind: "done", data: { kind: "deleted", ...(await rights.forget(asker)) } };
  }
}
