import { toDay } from "../text/iso-day.ts";
import { fillPlaceholders } from "../text/placeholders.ts";
import { visitorCommandRule, whyRule } from "./rules/visitor-commands.ts";
import { boundMessage } from "./rules/bound-message.ts";
import { buttonRule } from "./rules/button.ts";
import { dataRule, doForTopic } from "./rules/my-data.ts";
import { choiceRule } from "./rules/choice.ts";
import { withRatings } from "./rules/feedback.ts";
import { comeBackAfterButton } from "./flows/after-button.ts";
import { findFlowContext } from "./flows/context.ts";
import { questionOf, slotOf } from "./flows/question.ts";
import { flowRule } from "./flows/rule.ts";
import { welcomeBack } from "./flows/silence.ts";
import { unreadableRule } from "./rules/unreadable.ts";
import { routeMessage } from "./rules/router.ts";
import { remark } from "./wording/outcomes.ts";
import type { Reply } from "./model/reply.ts";
import type { Session } from "./model/session.ts";
import { withoutPlaces } from "../entities/places/find-places.ts";
import { typeOf } from "./slots/slot-types.ts";
import { withVerbatim } from "./wording/verbatim.ts";
import type { RequestContext, Message, Outcome, Rule, Turn } from "./model/turn.ts";
import type { Knowledge } from "../understanding/knowledge.ts";

/** Tried in order; the first outcome wins. What no rule takes goes to the router. */
const RULES: readonly Rule[] = [
  buttonRule,
  tooLongRule,
  dataRule,
  flowRule,
  unreadableRule,
  visitorCommandRule,
  whyRule,
  choiceRule,
];

/** In a flow a shorter message is an answer, and tells nothing of a change of language. */
const MIN_TELLING_WORDS = 3;

/** Decides what to say to one message. Pure: the same arguments always give the same outcome. */
export function advise(
  knowledge: Knowledge,
  session: Session,
  message: Message,
  requestContext: RequestContext,
): Outcome {
  const asked = toTurn(knowledge, session, boundMessage(message), requestContext);
  const turn = { ...asked, language: replyLanguage(asked) };
  const decided = doForTopic(turn, comeBackAfterButton(turn, decide(turn)));
  const outcome = withVerbatim(withRatings(welcomeBack(turn, decided), turn), turn);
  return { ...outcome, session: { ...outcome.session, usedAt: requestContext.now } };
}

/** What the bot says first in a conversation. */
export function welcome(knowledge: Knowledge, session: Session, requestContext: RequestContext): Outcome {
  return remark(toFirstTurn(knowledge, session, requestContext), "welcome", knowledge.content.starters);
}

/** What the bot says first where several people talk. @param adder who added it, if that is known. */
export function welcomeGroup(
  knowledge: Knowledge,
  session: Session,
  requestContext: RequestContext,
  adder: Reply["mention"],
): Outcome {
  const turn = toFirstTurn(knowledge, session, requestContext);
  if (adder === undefined) return remark(turn, "welcome-group", knowledge.content.starters);
  const outcome = remark(turn, "welcome-group-by", knowledge.content.starters);
  return {
    ...outcome,
    replies: outcome.replies.map((reply) => ({
      ...reply,
      text: fillPlaceholders(reply.text, { name: adder.name }),
      mention: adder,
    })),
  };
}

function toFirstTurn(knowledge: Knowledge, session: Session, requestContext: RequestContext): Turn {
  return toTurn(knowledge, session, { text: "", hasAttachment: false }, requestContext);
}

function toTurn(knowledge: Knowledge, session: Session, message: Message, requestContext: RequestContext): Turn {
  const today = toDay(requestContext.now);
  return { ...knowledge, session, message, requestContext, today, language: session.language };
}

function decide(turn: Turn): Outcome {
  for (const rule of RULES) {
    const outcome = rule(turn);
    if (outcome !== undefined) return outcome;
  }
  return routeMessage(turn);
}

/** Answers a message that is too long; inside a flow, with its question. */
function tooLongRule(turn: Turn): Outcome | undefined {
  if (!turn.message.isTooLong) return undefined;
  return (turn.session.flow && flowRule(turn)) ?? unreadableRule(turn);
}

function replyLanguage(turn: Turn) {
  const { classifier, session, message } = turn;
  if (message.value !== undefined) return session.language;
  const flowContext = findFlowContext(turn);
  // What somebody writes into a form may be in any language.
  const asked = flowContext && slotOf(flowContext, questionOf(flowContext));
  const isFreeText = asked !== undefined && typeOf(asked).isInAnyLanguage === true;
  const isTelling = message.text.trim().split(/\s+/).length >= MIN_TELLING_WORDS;
  if (flowContext !== undefined && (isFreeText || !isTelling)) return session.language;
  const text = withoutPlaces(message.text, turn.content.geography);
  return classifier.detectLanguage(text) ?? session.language;
}
