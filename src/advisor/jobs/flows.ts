import type { ActionName } from "../../content/model/actions.ts";
import type { Content } from "../../content/model/content.ts";
import { findAction, type Flow } from "../../content/model/flow.ts";

/** Finds the flow that requests an action; `undefined` where the content has none. */
export function findFlowFor({ flows }: Content, action: ActionName): Flow | undefined {
  return [...flows.values()].find((flow) => findAction(flow, action) !== undefined);
}
