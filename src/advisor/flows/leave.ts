import { findAction } from "../../content/model/flow.ts";
import { dataButtons } from "../wording/data-buttons.ts";
import { findFlowFor } from "../jobs/flows.ts";
import { localize } from "../wording/localize.ts";
import { topicButtons } from "../wording/topic-buttons.ts";
import { toReply } from "../model/reply.ts";
import type { Decision, Outcome, Turn } from "../model/turn.ts";
import type { FlowContext } from "./context.ts";
import { withoutFlow } from "./context.ts";
import { setAside } from "./outcome.ts";

/** Says goodbye. The flow waits, in case the visitor comes back. */
export function sayGoodbye({ turn, flow }: FlowContext): Outcome {
  const farewell = turn.content.topics.get("goodbye")?.answer[turn.language];
  const waits = localize(turn, "flow-waits", { title: flow.title[turn.language] });
  const text = farewell === undefined ? waits : `${farewell}\n\n${waits}`;
  return setAside(turn, [toReply(turn.language, text)], decide("goodbye"));
}

/** Apologises after a complaint, and asks nothing more. */
export function apologise({ turn, flow }: FlowContext): Outcome {
  const text = localize(turn, "flow-sorry", { title: flow.title[turn.language] });
  const person = findFlowFor(turn.content, "request-person");
  const ways = [...(person && person.id !== flow.id ? [person.id] : []), ...turn.content.starters.slice(0, 2)];
  const buttons = topicButtons(turn.content, ways, turn.language);
  return setAside(turn, [toReply(turn.language, text, buttons)], decide("complains"));
}

/** Stops all guides, and offers what else "everything" may mean: the visitor's alerts and data. */
export function stopEverything(turn: Turn): Outcome {
  const { content, language, requestContext } = turn;
  const alerts = [...content.flows.values()].filter(
    (flow) => findAction(flow, "manage-alerts") !== undefined && requestContext.can.includes("manage-alerts"),
  );
  const buttons = [
    ...topicButtons(
      content,
      alerts.map(({ id }) => id),
      language,
    ),
    ...dataButtons(turn, ["delete-data"]),
    ...topicButtons(content, content.starters.slice(0, 2), language),
  ];
  return {
    session: { ...withoutFlow(turn.session), aside: [], language, said: { kind: "other" } },
    replies: [toReply(language, localize(turn, "stopped-everything"), buttons)],
    decision: decide("declines"),
  };
}

function decide(act: Decision["act"] & string): Decision {
  return { kind: "answer", options: [], confidence: 1, act };
}
