import { slotBehaviourOf } from "../slots/slot-behaviours.ts";
import { continueButton, requestButton } from "./buttons.ts";
import type { FlowContext } from "./context.ts";
import { suspendFlow, stayInFlow } from "./outcome.ts";
import { prompt } from "./prompt.ts";
import { questionOf, slotOf } from "./question.ts";
import type { Question } from "./step-behaviour.ts";
import { stepBehaviourOf } from "./step-behaviours.ts";
import { fillText } from "./text.ts";
import { localize } from "../wording/localize.ts";
import { topicButtons } from "../wording/topic-buttons.ts";
import { MAX_SUSPENDED_FLOWS } from "../model/session.ts";
import { toReply, type Reply } from "../model/reply.ts";
import type { Outcome } from "../model/turn.ts";

/**
 * Replies to a message that was not understood: the first time with the choices, then with a way to skip the question,
 * then with a person; after that the flow is suspended, so that no question is asked a fourth time.
 * @param problem the fault of the answer, where it is known.
 */
export function reprompt(flowContext: FlowContext, problem?: string): Outcome {
  const tries = flowContext.state.tries + 1;
  const again: FlowContext = { ...flowContext, state: { ...flowContext.state, tries } };
  const title = { title: flowContext.flow.title[flowContext.turn.language] };
  if (tries === 1) return stayInFlow(again, [firstTime(again, problem)]);
  if (tries === 2) return stayInFlow(again, [secondTime(again, problem)]);
  if (tries === 3) {
    const text = localize(flowContext.turn, "flow-stuck", title);
    const question = questionOf(flowContext);
    const suggestions = [
      ...(question?.canSkip ? [requestButton(again, "skip", "label-skip")] : []),
      requestButton(again, "person", "label-person"),
      requestButton(again, "cancel", "label-cancel"),
      requestButton(again, "resume", "label-repeat"),
    ];
    return stayInFlow(again, [toReply(flowContext.turn.language, text, suggestions)]);
  }
  return setAside(flowContext, localize(flowContext.turn, "flow-set-aside", title));
}

function firstTime(flowContext: FlowContext, problem: string | undefined): Reply {
  const question = questionOf(flowContext);
  if (question === undefined) return prompt(flowContext);
  const slot = slotOf(flowContext, question);
  const isHinted = problem !== undefined && slot !== undefined && slotBehaviourOf(slot).problemIsHint === true;
  const hint = question.hint && !isHinted ? [fillText(flowContext, question.hint)] : [];
  const own = question.retry && fillText(flowContext, question.retry);
  return prompt(flowContext, [problem ?? own ?? explain(flowContext, question), ...hint]);
}

function explain(flowContext: FlowContext, { step }: Question): string {
  return stepBehaviourOf(step).asking?.explain(flowContext, step) ?? "";
}

function secondTime(flowContext: FlowContext, problem: string | undefined): Reply {
  const mayskip = questionOf(flowContext)?.canSkip === true;
  const way = localize(flowContext.turn, mayskip ? "flow-choose-or-skip" : "flow-choose-or-leave");
  const reply = prompt(flowContext, [...(problem === undefined ? [] : [problem]), way]);
  return mayskip
    ? reply
    : { ...reply, suggestions: [...reply.suggestions, requestButton(flowContext, "cancel", "label-cancel")] };
}

function setAside({ turn, state }: FlowContext, text: string): Outcome {
  const session = suspendFlow(turn.session, MAX_SUSPENDED_FLOWS);
  const starters = topicButtons(turn.content, turn.content.starters.slice(0, 3), turn.language);
  return {
    session: { ...session, language: turn.language, said: { kind: "other" } },
    replies: [toReply(turn.language, text, [...continueButton(turn, state), ...starters])],
    decision: { kind: "fallback", options: turn.content.starters.slice(0, 3), confidence: 0 },
  };
}
