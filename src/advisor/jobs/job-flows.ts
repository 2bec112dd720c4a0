import type { ActionName, Flow } from "../../content/model/flow.ts";
import type { Content } from "../../content/model/content.ts";

/** The flow by which visitors have an action carried out; `undefined` where the content has none. */
export function findFlowFor({ flows }: Content, action: ActionName): Flow | undefined {
  return [...flows.values()].find(({ steps }) => steps.some((step) => step.kind === "do" && step.action === action));
}
