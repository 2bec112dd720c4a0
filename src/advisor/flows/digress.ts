import type { FlowContext } from "./context.ts";
import { offerSuspended, suspendFlow, withoutSuggestions } from "./outcome.ts";
import { repeatQuestion } from "./prompt.ts";
import type { Reply } from "../model/reply.ts";
import { SMALL_TALK } from "../../content/model/content.ts";
import { looksLikeQuestion } from "../rules/several-questions.ts";
import type { Outcome, Turn } from "../model/turn.ts";

/**
 * Completes the answer to a message about something else. The first time the question of the flow follows it. After
 * that the flow no longer holds on: it is suspended, with a button that continues it. A clarification, or another flow,
 * is returned without the question.
 */
export function digress({ turn, flow, state }: FlowContext, outcome: Outcome): Outcome {
  const { decision, session, replies } = outcome;
  if (decision.kind === "flow") return outcome;
  const { digressions = 0 } = state;
  const left = isCourtesy(turn, outcome) ? state : { ...state, digressions: digressions + 1 };
  if (decision.kind === "clarify") return { ...outcome, session: { ...session, flow: left } };
  if (digressions > 0 && left !== state) {
    const suspended = suspendFlow({ ...session, flow: left });
    return offerSuspended(turn, { ...outcome, session: suspended });
  }
  const back = repeatQuestion({ flow, state: left, turn: { ...turn, session, language: session.language } });
  return {
    ...outcome,
    session: { ...session, flow: left },
    replies: [...withoutSuggestions(replies).map(withoutPointer), back],
    decision: { ...decision, step: state.step },
  };

  /** A fallback points to the buttons below it, which here belong to the question. */
  function withoutPointer(reply: Reply): Reply {
    const { catalogue } = turn.content;
    const points = POINTING.some((key) => catalogue[key][reply.language] === reply.text);
    return points ? { ...reply, text: catalogue["flow-no-answer"][reply.language] } : reply;
  }
}

/** A greeting or thanks is about nothing else. */
function isCourtesy({ content, message }: Turn, { decision }: Outcome): boolean {
  const topic = content.topics.get(decision.topic ?? "");
  return topic?.role === SMALL_TALK && !looksLikeQuestion(message.text) && message.value === undefined;
}

const POINTING = ["fallback", "fallback-nearest"] as const;
