import { findAction } from "../../content/model/flow.ts";
import type { JobSearch } from "../../jobs/model/job-search.ts";
import { findFlowContext } from "../flows/context.ts";
import { ANYWHERE } from "./places.ts";
import type { Turn } from "../model/turn.ts";

/** Returns the search of the flow that just ended; `undefined` where the topic changed since. */
export function previousSearch(turn: Turn): Pick<JobSearch, "place" | "wishes"> | undefined {
  const { ended, said } = turn.session;
  const flowContext = ended && said?.kind === "other" ? findFlowContext(turn, ended) : undefined;
  const step = flowContext && findAction(flowContext.flow, "find-jobs");
  if (flowContext === undefined || step === undefined) return undefined;
  const value = (field: string) => flowContext.state.slots[step.fields[field] ?? ""] ?? undefined;
  const wishes = [value("kept"), value("wishes")].filter((each) => each !== undefined).join(", ");
  return { place: String(value("place") ?? ANYWHERE), wishes };
}
