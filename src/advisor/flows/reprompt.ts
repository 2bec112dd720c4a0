import { questionOf, slotOf, type FlowContext } from "./context.ts";
import { suspendFlow, stay } from "./outcome.ts";
import { continueButton, prompt, requestButton } from "./prompt.ts";
import { filled, orList } from "./text.ts";
import { LANGUAGES } from "../../languages/language.ts";
import { nameLanguage } from "../jobs/job-times.ts";
import { localize } from "../wording/localize.ts";
import { topicButtons } from "../wording/outcomes.ts";
import { MAX_SUSPENDED_FLOWS } from "../model/session.ts";
import { toReply, type Reply } from "../model/reply.ts";
import type { Outcome } from "../model/turn.ts";

/**
 * Deals with a message that answers nothing. First the choices are named, then a way round the question is offered, then a
 * person; after that the flow is put aside, so that nobody is asked the same a fourth time.
 * @param problem what is wrong with the answer, where that is known.
 */
export function reprompt(flowContext: FlowContext, problem?: string): Outcome {
  const tries = flowContext.state.tries + 1;
  const again: FlowContext = { ...flowContext, state: { ...flowContext.state, tries } };
  const title = { title: flowContext.flow.title[flowContext.turn.language] };
  if (tries === 1) return stay(again, [firstTime(again, problem)]);
  if (tries === 2) return stay(again, [secondTime(again, problem)]);
  if (tries === 3) {
    const text = localize(flowContext.turn, "flow-stuck", title);
    const question = questionOf(flowContext);
    const suggestions = [
      ...(question?.kind === "ask" && question.skip ? [requestButton(again, "skip", "label-skip")] : []),
      requestButton(again, "person", "label-person"),
      requestButton(again, "cancel", "label-cancel"),
      requestButton(again, "resume", "label-repeat"),
    ];
    return stay(again, [toReply(flowContext.turn.language, text, suggestions)]);
  }
  return setAside(flowContext, localize(flowContext.turn, "flow-set-aside", title));
}

function firstTime(flowContext: FlowContext, problem: string | undefined): Reply {
  const question = questionOf(flowContext);
  const slot = slotOf(flowContext, question);
  const { turn } = flowContext;
  const own = question?.kind === "ask" ? question.retry : undefined;
  // What is wrong with a place or an hour says how to answer as well.
  const isTold = problem !== undefined && (slot?.type === "place" || slot?.type === "hour");
  const hint = question?.kind === "ask" && question.hint && !isTold ? [filled(flowContext, question.hint)] : [];
  const titles =
    slot?.type === "choice"
      ? slot.options.map(({ title }) => title[turn.language])
      : slot?.type === "language"
        ? LANGUAGES.map((language) => nameLanguage(turn, language))
        : slot?.type === "number" || slot?.type === "email" || slot?.type === "place"
          ? []
          : [localize(turn, "label-yes"), localize(turn, "label-no")];
  const choices =
    slot?.type === "number"
      ? localize(turn, "flow-number", { min: `${slot.min}`, max: `${slot.max}` })
      : slot?.type === "email"
        ? localize(turn, "flow-email")
        : slot?.type === "text" || slot?.type === "wishes"
          ? localize(turn, "empty")
          : localize(turn, "flow-unclear", { options: orList(titles, turn.language) });
  return prompt(flowContext, [problem ?? (own ? filled(flowContext, own) : choices), ...hint]);
}

function secondTime(flowContext: FlowContext, problem: string | undefined): Reply {
  const question = questionOf(flowContext);
  const mayskip = question?.kind === "ask" && question.skip;
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
