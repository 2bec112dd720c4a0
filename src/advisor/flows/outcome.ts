import { applicableSlots, changeButtons, requestButton } from "./buttons.ts";
import { findFlowContext, withoutFlow, type FlowContext } from "./context.ts";
import { prompt } from "./prompt.ts";
import { questionOf } from "./question.ts";
import { ACTIONS } from "../../content/model/actions.ts";
import { localize } from "../wording/localize.ts";
import { withFacts } from "../facts/slot-facts.ts";
import { joinReplies, runSteps, type StepsResult } from "./run-steps.ts";
import type { Command } from "../model/command.ts";
import { toReply, type Button, type Reply } from "../model/reply.ts";
import { nextTopics } from "../wording/outcomes.ts";
import { topicButtons } from "../wording/topic-buttons.ts";
import type { ActiveFlow, Session } from "../model/session.ts";
import type { Decision, Outcome, Turn } from "../model/turn.ts";

/** Creates the outcome of a turn in a flow: asks the next question, or ends the flow. */
export function toOutcome(result: StepsResult, before: readonly Reply[] = []): Outcome {
  const { flowContext, replies, waits } = result;
  if (!waits) return finish(result, before);
  return stayInFlow(flowContext, [...before, ...replies, prompt(flowContext)]);
}

/** Stays in a flow and adds replies. */
export function stayInFlow({ turn, flow, state }: FlowContext, replies: readonly Reply[]): Outcome {
  const { ended: _, ...session } = turn.session;
  return {
    session: { ...session, language: turn.language, said: { kind: "other" }, flow: state },
    replies: joinReplies(replies),
    decision: flowDecision(flow, state.step),
  };
}

/** Leaves the active flow with some replies. A suspended one is offered, once. */
export function leaveFlow(turn: Turn, replies: readonly Reply[], decision: Decision): Outcome {
  const session: Session = { ...withoutFlow(turn.session), language: turn.language, said: { kind: "other" } };
  return offerSuspended(turn, { session, replies: joinReplies(replies), decision });
}

/** Suspends the active flow, with some replies and a button that continues it. */
export function setAside(turn: Turn, replies: readonly Reply[], decision: Decision): Outcome {
  const session: Session = { ...suspendFlow(turn.session), language: turn.language, said: { kind: "other" } };
  return offerSuspended(turn, { session, replies: joinReplies(replies), decision });
}

/** Adds a button that continues the suspended flow, unless it was offered before. */
export function offerSuspended(turn: Turn, outcome: Outcome): Outcome {
  const { session, replies } = outcome;
  const [waiting] = session.aside ?? [];
  const last = replies.at(-1);
  if (waiting === undefined || waiting.offeredAt !== undefined || last === undefined) return outcome;
  const found = findFlowContext({ ...turn, session, language: session.language }, waiting);
  const flowContext = found && moveToQuestion(found);
  if (flowContext === undefined) return { ...outcome, session: { ...session, aside: [] } };
  const suggestions = [requestButton(flowContext, "resume", "label-continue"), ...last.suggestions];
  return {
    ...outcome,
    session: { ...session, aside: [{ ...flowContext.state, offeredAt: turn.requestContext.now }] },
    replies: [...replies.slice(0, -1), { ...last, suggestions }],
  };
}

/** Creates the decision of a turn in a flow. */
export function flowDecision(flow: FlowContext["flow"], step?: string): Decision {
  return { kind: "flow", topic: flow.serves, options: [], confidence: 1, ...(step !== undefined && { step }) };
}

/** Removes the suggestions of all replies. */
export function withoutSuggestions(replies: readonly Reply[]): Reply[] {
  return replies.map((reply) => ({ ...reply, suggestions: [] }));
}

/** Adds suggestions after those of the last reply. */
function withSuggestions(replies: readonly Reply[], suggestions: readonly Button[]): Reply[] {
  return replies.map((reply, at) =>
    at === replies.length - 1 ? { ...reply, suggestions: [...reply.suggestions, ...suggestions] } : reply,
  );
}

function finish({ flowContext, replies, offers, request }: StepsResult, before: readonly Reply[]): Outcome {
  const { turn, flow, state } = flowContext;
  const isFinding = request !== undefined && ACTIONS[request.request.action].isRepeatable;
  const ended = request === undefined || isFinding ? { ended: state } : {};
  const session = { ...withoutFlow(turn.session), ...ended, language: turn.language };
  const finished: Turn = { ...turn, session };
  if (request === undefined) {
    const said = [...before, ...replies];
    const closing = toReply(turn.language, localize(turn, "flow-ended", titleOf(flowContext)));
    const last = said.length === 0 ? [closing] : said;
    return leaveFlow(finished, withSuggestions(last, nextButtons(flowContext, offers)), flowDecision(flow));
  }
  const after = leaveFlow(
    finished,
    withSuggestions([...(isFinding ? [] : replies), request.done], nextButtons(flowContext, offers)),
    flowDecision(flow),
  );
  const command: Command = {
    request: request.request,
    // A search shows its criteria with the ads, so `before` is left out; `replies` go out before the ads.
    done: isFinding ? after.replies : joinReplies([...before, ...after.replies]),
    failed: failure(flowContext, request.failed),
  };
  return { ...after, replies: isFinding ? joinReplies(replies) : [], commands: [command] };
}

/** After a failure the visitor returns to the previous question, with all answers kept. */
function failure(flowContext: FlowContext, failed: Reply): Command["failed"] {
  const confirms = questionOf(flowContext)?.confirms;
  if (confirms === undefined) return { replies: withSuggestions([failed], nextButtons(flowContext, [])) };
  const buttons = [
    requestButton(flowContext, "confirm", "label-try-again"),
    ...changeButtons(flowContext, applicableSlots(flowContext, confirms)),
    requestButton(flowContext, "cancel", "label-cancel"),
  ];
  return { replies: [{ ...failed, suggestions: buttons }], flow: flowContext.state };
}

/** Fills the answers of a suspended flow from the facts, which may have been corrected meanwhile. */
export function withKnownFacts(flowContext: FlowContext): FlowContext {
  const { turn, flow, state } = flowContext;
  return { ...flowContext, state: { ...state, slots: withFacts(turn.session, flow, state.slots) } };
}

/** Moves a flow to the question it waits for, also where an edit of the content has removed that question. */
export function moveToQuestion(flowContext: FlowContext): FlowContext | undefined {
  if (questionOf(flowContext) !== undefined) return flowContext;
  const result = runSteps(flowContext, 0, () => false);
  return result.waits ? result.flowContext : undefined;
}

/** Suspends the active flow of a session. Only one waits: a flow suspended before is given up. */
export function suspendFlow(session: Session): Session {
  const { flow } = session;
  return flow === undefined ? session : { ...withoutFlow(session), aside: [flow] };
}

/** Makes a suspended flow the active one, to ask its question anew; the flow that was active is suspended instead. */
export function takeUp(session: Session, state: ActiveFlow): Session & { readonly flow: ActiveFlow } {
  const { offeredAt: _, digressions: __, ...rest } = state;
  const { aside = [], ...others } = suspendFlow(session);
  return { ...others, flow: { ...rest, tries: 0 }, aside: aside.filter(({ run }) => run !== state.run) };
}

function nextButtons({ turn, flow }: FlowContext, offers: readonly string[]): Button[] {
  const served = turn.content.topics.get(flow.serves);
  const ids = offers.length > 0 || served === undefined ? offers : nextTopics(turn.content, [served], turn.session);
  return topicButtons(turn.content, ids.length > 0 ? ids : turn.content.starters, turn.language);
}

function titleOf({ turn, flow }: FlowContext): { title: string } {
  return { title: flow.title[turn.language] };
}
