import type { Flow, Step } from "../../content/model/flow.ts";
import type { JobSearch } from "../../jobs/model/job-search.ts";
import { findHere } from "../flows/here.ts";
import { ANYWHERE } from "./job-places.ts";
import type { Turn } from "../model/turn.ts";

/** The search that has just been made, where nothing else was spoken of since. */
export function searchBefore(turn: Turn): Pick<JobSearch, "place" | "wishes"> | undefined {
  const { ended, said } = turn.session;
  const here = ended && said?.kind === "other" ? findHere(turn, ended) : undefined;
  const step = here && findStep(here.flow);
  if (here === undefined || step === undefined) return undefined;
  const value = (field: string) => here.state.slots[step.fields[field] ?? ""] ?? undefined;
  const wishes = [value("kept"), value("wishes")].filter((each) => each !== undefined).join(", ");
  return { place: String(value("place") ?? ANYWHERE), wishes };
}

/** The step by which a flow searches for jobs. */
export function findStep({ steps }: Flow): Extract<Step, { kind: "do" }> | undefined {
  return steps.find((step) => step.kind === "do" && step.action === "find-jobs") as
    | Extract<Step, { kind: "do" }>
    | undefined;
}
