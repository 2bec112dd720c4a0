import { slotBehaviourOf } from "../slots/slot-behaviours.ts";
import { requestButton } from "./buttons.ts";
import type { FlowContext } from "./context.ts";
import { setAside, stayInFlow } from "./outcome.ts";
import { prompt } from "./prompt.ts";
import { questionOf, slotOf } from "./question.ts";
import type { Question } from "./step-behaviour.ts";
import { stepBehaviourOf } from "./step-behaviours.ts";
import { fillText } from "./text.ts";
import { localize } from "../wording/localize.ts";
import { topicButtons } from "../wording/topic-buttons.ts";
import { findFlowFor } from "../jobs/flows.ts";
import { toReply, type Reply } from "../model/reply.ts";
import type { Outcome } from "../model/turn.ts";

/**
 * Replies to a message that was not understood: the first time with the choices, the second time with ways out and a
 * person; after that the flow is suspended.
 * @param problem the fault of the answer, where it is known.
 */
export function reprompt(flowContext: FlowContext, problem?: string): Outcome {
  const tries = flowContext.state.tries + 1;
  const again: FlowContext = { ...flowContext, state: { ...flowContext.state, tries } };
  if (tries === 1) return stayInFlow(again, [firstTime(again, problem)]);
  if (tries === 2) return stayInFlow(again, [secondTime(again, problem)]);
  const { content, language } = flowContext.turn;
  const title = { title: flowContext.flow.title[language] };
  const starters = topicButtons(content, content.starters.slice(0, 3), language);
  const reply = toReply(language, localize(flowContext.turn, "flow-set-aside", title), starters);
  return setAside(flowContext.turn, [reply], {
    kind: "fallback",
    options: content.starters.slice(0, 3),
    confidence: 0,
  });
}

function firstTime(flowContext: FlowContext, problem: string | undefined): Reply {
  const question = questionOf(flowContext);
  if (question === undefined) return prompt(flowContext);
  const slot = slotOf(flowContext, question);
  const isHinted = slot !== undefined && slotBehaviourOf(slot).problemIsHint === true;
  const hint = question.hint && !isHinted ? [fillText(flowContext, question.hint)] : [];
  const own = question.retry && fillText(flowContext, question.retry);
  return prompt(flowContext, [problem ?? own ?? explain(flowContext, question), ...hint]);
}

function explain(flowContext: FlowContext, { step }: Question): string {
  return stepBehaviourOf(step).asking?.explain(flowContext, step) ?? "";
}

function secondTime(flowContext: FlowContext, problem: string | undefined): Reply {
  const { turn, flow } = flowContext;
  const stuck = localize(turn, "flow-stuck", { title: flow.title[turn.language] });
  const own = questionOf(flowContext)?.canSkip ? "flow-choose-or-skip" : "flow-choose-or-leave";
  const text = [problem ?? localize(turn, own), stuck].join("\n\n");
  const answers = prompt(flowContext).suggestions.filter(({ value }) => "slot" in value);
  const isOfPerson = findFlowFor(turn.content, "request-person")?.id === flow.id;
  return toReply(turn.language, text, [
    ...(problem === undefined ? [] : answers),
    requestButton(flowContext, "resume", "label-repeat"),
    ...(questionOf(flowContext)?.canSkip ? [requestButton(flowContext, "skip", "label-skip")] : []),
    ...(isOfPerson ? [] : [requestButton(flowContext, "person", "label-person")]),
    requestButton(flowContext, "cancel", "label-cancel"),
  ]);
}
