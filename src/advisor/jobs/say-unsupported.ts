import { findAction, type SlotValue } from "../../content/model/flow.ts";
import type { FlowContext } from "../flows/context.ts";
import { flowDecision } from "../flows/outcome.ts";
import { toReply } from "../model/reply.ts";
import type { Outcome } from "../model/turn.ts";
import { ADS_SHOWN } from "../results/jobs.ts";
import { localize } from "../wording/localize.ts";
import { topicButtons } from "../wording/topic-buttons.ts";
import { describeSearch } from "./criteria.ts";
import { findFlowFor } from "./flows.ts";
import { ANYWHERE } from "./places.ts";
import { previousSearch } from "./previous-search.ts";

/** Says what the search cannot do and what it can; the search stays. */
export function sayUnsupported({ turn, flow, state }: FlowContext): Outcome {
  const { content, language, session } = turn;
  const before = previousSearch(turn) ?? { place: ANYWHERE, wishes: "" };
  const search = describeSearch({ role: flow.role, ...before }, turn);
  const value = (known: Readonly<Record<string, SlotValue>>) => ({ flow: flow.id, known });
  const { place = "", wishes = "", page = "" } = findAction(flow, "find-jobs")?.fields ?? {};
  const seen = Number(state.slots[page] ?? 0) + ADS_SHOWN;
  const suggestions = [
    {
      label: localize(turn, "label-jobs-more"),
      value: value({ [place]: before.place, [wishes]: before.wishes, [page]: seen }),
    },
    { label: localize(turn, "label-jobs-place"), value: value({ [wishes]: before.wishes }) },
    ...topicButtons(content, [findFlowFor(content, "save-alert")?.id ?? ""], language),
  ];
  return {
    session: { ...session, language },
    replies: [toReply(language, localize(turn, "jobs-cannot", { search }), suggestions)],
    decision: flowDecision(flow),
  };
}
