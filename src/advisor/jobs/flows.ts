import type { ActionName } from "../../content/model/actions.ts";
import type { Content } from "../../content/model/content.ts";
import { findAction, type Flow } from "../../content/model/flow.ts";

/** The flow by which visitors have an action carried out; `undefined` where the content has none. */
export function findFlowFor({ flows }: Content, action: ActionName): Flow | undefined {
  return [...flows.values()].find((flow) => findAction(flow, action) !== undefined);
}
