import { askedSlot, findAsks } from "../../content/model/flow.ts";
import type { VisitorCommand } from "../../content/model/content.ts";
import { goBack, giveAnswer } from "./answer.ts";
import { applicableSlots, changeButtons, requestButton, type FlowRequest } from "./buttons.ts";
import { withoutSlots, type FlowContext } from "./context.ts";
import { asksFor, questionOf } from "./question.ts";
import { flowDecision, leaveFlow, stayInFlow, toOutcome } from "./outcome.ts";
import { prompt } from "./prompt.ts";
import { forgetAnswers, isKept } from "../facts/slot-facts.ts";
import { findFlowFor } from "../jobs/flows.ts";
import { slotBehaviourOf } from "../slots/slot-behaviours.ts";
import { startFlow } from "./start.ts";
import { answeredSlots, fillText, describeSlots } from "./text.ts";
import { localize } from "../wording/localize.ts";
import { runSteps } from "./run-steps.ts";
import { answerTopics, replyFromCatalogue } from "../wording/outcomes.ts";
import { toReply, type Reply } from "../model/reply.ts";
import type { Outcome, Turn } from "../model/turn.ts";

/** Commands that steer a flow, each with its request. */
export const REPAIR_COMMANDS: readonly (readonly [VisitorCommand, FlowRequest])[] = [
  ["back", "back"],
  ["skip", "skip"],
  ["why-ask", "why"],
  ["why", "why"],
  ["repeat", "repeat"],
  ["cancel", "cancel"],
  ["start-over", "start-over"],
  ["where", "options"],
  ["person", "person"],
  ["resume", "repeat"],
  ["more", "repeat"],
];

/** Executes a request of the visitor to the active flow. */
export function executeRequest(flowContext: FlowContext, request: FlowRequest): Outcome {
  const { turn, flow } = flowContext;
  const title = { title: flow.title[turn.language] };
  const question = questionOf(flowContext);
  switch (request) {
    case "back":
      return goBack(flowContext);
    case "skip":
      if (asksFor(question) && question.canSkip) return giveAnswer(flowContext, question, null);
      return stayInFlow(flowContext, [prompt(flowContext, [localize(turn, "flow-no-skip")])]);
    case "why": {
      const own = question?.why;
      return stayInFlow(flowContext, [
        prompt(flowContext, [own ? fillText(flowContext, own) : localize(turn, "flow-why", title)]),
      ]);
    }
    case "confirm":
    case "repeat":
    case "resume":
      return stayInFlow(flowContext, [prompt(flowContext)]);
    case "change":
      return offerChanges(flowContext);
    case "cancel":
      return cancel(flowContext);
    case "start-over":
      return startOver(flowContext);
    case "options":
      return stayInFlow(flowContext, [options(flowContext)]);
    case "person":
      return askForPerson(turn);
  }
}

/** Offers the answers that can be changed. */
export function offerChanges(flowContext: FlowContext): Outcome {
  const confirms = questionOf(flowContext)?.confirms;
  const names =
    confirms !== undefined
      ? applicableSlots(flowContext, confirms)
      : answeredSlots(flowContext).filter((name) => isAskedIn(flowContext, name));
  const key = names.length === 0 ? "flow-nothing-to-change" : "flow-change-what";
  if (names.length === 0) return stayInFlow(flowContext, [prompt(flowContext, [localize(flowContext.turn, key)])]);
  const suggestions = [...changeButtons(flowContext, names), requestButton(flowContext, "resume", "label-continue")];
  return stayInFlow(flowContext, [toReply(flowContext.turn.language, localize(flowContext.turn, key), suggestions)]);
}

/** Starts the flow that reaches a person or, without one, says what can be done. */
export function askForPerson(turn: Turn): Outcome {
  const flow = findFlowFor(turn.content, "request-person");
  if (flow !== undefined) return startFlow(turn, flow);
  const topic = turn.content.topics.get("human-handoff");
  return topic ? answerTopics(turn, [topic], 1) : replyFromCatalogue(turn, "fallback", turn.content.starters);
}

function cancel(flowContext: FlowContext): Outcome {
  const { turn, flow } = flowContext;
  const told = answeredSlots(flowContext).filter((name) => !isToldByContext(flowContext, name));
  const isStaying = (name: string) => turn.requestContext.isGroup !== true && isKept(flow.slots.get(name));
  const [lost, kept] = [told.filter((name) => !isStaying(name)), told.filter(isStaying)];
  const sentences = [
    localize(turn, "flow-cancelled", { title: flow.title[turn.language] }),
    ...(lost.length > 0 ? [localize(turn, "flow-forgotten", { facts: describeSlots(flowContext, lost) })] : []),
    ...(kept.length > 0 ? [localize(turn, "flow-kept", { facts: describeSlots(flowContext, kept) })] : []),
  ];
  const { content } = turn;
  const said = replyFromCatalogue(turn, "flow-cancelled", content.starters).replies;
  const reply: Reply = { ...said[0]!, text: sentences.join(" ") };
  return leaveFlow(turn, [reply], flowDecision(flow));
}

function startOver(flowContext: FlowContext): Outcome {
  const { turn, flow, state } = flowContext;
  const names = [...flow.slots.keys()].filter((name) => isAskedIn(flowContext, name));
  const session = forgetAnswers(
    turn.session,
    names.flatMap((name) => flow.slots.get(name) ?? []),
  );
  const fresh = { ...state, slots: withoutSlots(state.slots, names), answered: [], tries: 0 };
  const text = localize(turn, "flow-restarted", { title: flow.title[turn.language] });
  const walked = runSteps({ ...flowContext, turn: { ...turn, session }, state: fresh }, 0);
  return toOutcome(walked, [toReply(turn.language, text)]);
}

function options(flowContext: FlowContext): Reply {
  const { turn, flow, state } = flowContext;
  const asks = flow.steps.filter((step) => askedSlot(step) !== undefined).length;
  const number = state.answered.length + 1;
  const places = { title: flow.title[turn.language], number: `${number}`, count: `${Math.max(number, asks)}` };
  const question = questionOf(flowContext);
  const asked = prompt(flowContext, [
    localize(turn, "flow-help", places),
    ...(question?.hint ? [fillText(flowContext, question.hint)] : []),
  ]);
  return {
    ...asked,
    suggestions: [
      requestButton(flowContext, "resume", "label-repeat"),
      ...(state.answered.length > 0 ? [requestButton(flowContext, "back", "label-back")] : []),
      ...(question?.canSkip ? [requestButton(flowContext, "skip", "label-skip")] : []),
      requestButton(flowContext, "why", "label-why"),
      requestButton(flowContext, "start-over", "label-start-over"),
      ...(findFlowFor(turn.content, "request-person")?.id === flow.id
        ? []
        : [requestButton(flowContext, "person", "label-person")]),
      requestButton(flowContext, "cancel", "label-cancel"),
    ],
  };
}

function isAskedIn({ flow }: FlowContext, name: string): boolean {
  return findAsks(flow, name).length > 0;
}

function isToldByContext({ flow }: FlowContext, name: string): boolean {
  const slot = flow.slots.get(name);
  return slot !== undefined && slotBehaviourOf(slot).isToldByContext === true;
}
