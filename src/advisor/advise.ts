import { toDay } from "../text/iso-day.ts";
import { fillPlaceholders } from "../text/placeholders.ts";
import { visitorCommandRule, whyRule } from "./rules/visitor-commands.ts";
import { boundMessage, hearQuestion } from "./rules/bound-message.ts";
import { hearDrawnOut, hearSigns } from "./rules/hear-signs.ts";
import { buttonRule } from "./rules/button.ts";
import { careRule } from "./rules/care.ts";
import { addTopicCommand } from "./rules/my-data.ts";
import { anyDataRule } from "./rules/read-data-request.ts";
import { choiceRule } from "./rules/choice.ts";
import { complaintRule, countComplaints } from "./rules/complaint.ts";
import { correctionRule } from "./rules/correction/correction.ts";
import { adsRule } from "./jobs/ads/rule.ts";
import { controlRule } from "./rules/control.ts";
import { hearActInstead, SECOND_CHANCE_RULE } from "./rules/second-chance.ts";
import { courtesyRule, goodbyeRule } from "./rules/courtesy.ts";
import { openingRule } from "./rules/opening.ts";
import { rememberOffers, rememberQuoted } from "./rules/remember-offers.ts";
import { talkRule } from "./rules/talk/talk.ts";
import { withRatings } from "./rules/feedback.ts";
import { withFocus } from "./ellipsis/focus.ts";
import { withToldFacts } from "./facts/read-facts.ts";
import { returnAfterButton } from "./flows/after-button.ts";
import { findFlowContext } from "./flows/context.ts";
import { questionOf, slotOf } from "./flows/question.ts";
import { flowRule } from "./flows/rule.ts";
import { welcomeBack } from "./flows/welcome-back.ts";
import { stopRule } from "./rules/stop.ts";
import { unreadableRule } from "./rules/unreadable.ts";
import { applyRules } from "./rules/apply-rules.ts";
import { ROUTING_RULES } from "./rules/router.ts";
import { nameOperator } from "./wording/name-operator.ts";
import { replyFromCatalogue } from "./wording/outcomes.ts";
import { CONTEXT, MESSAGE_WORDS } from "../understanding/tuning.ts";
import { offerSearch } from "./jobs/offer-search.ts";
import type { Reply } from "./model/reply.ts";
import type { Session } from "./model/session.ts";
import { withoutPlaces } from "../entities/places/find-places.ts";
import { slotBehaviourOf } from "./slots/slot-behaviours.ts";
import { withVerbatim } from "./wording/verbatim.ts";
import type { Advice, Finisher, RequestContext, Message, NamedRule, Outcome, Turn } from "./model/turn.ts";
import type { Knowledge } from "../understanding/knowledge.ts";

/** Rules, tried in order; the first outcome wins. The last rule always returns one. */
const RULES: readonly NamedRule[] = [
  { name: "button", does: "applies the pressed button", apply: buttonRule },
  { name: "too-long", does: "says that the message is too long", apply: tooLongRule },
  { name: "care", does: "answers trouble with care, and its acknowledgement", apply: careRule },
  { name: "talk", does: "handles a request about the talk itself", apply: talkRule },
  { name: "my-data", does: "executes a request about the visitor's own data", apply: anyDataRule },
  { name: "ads", does: "answers a question about an ad that was shown", apply: adsRule },
  { name: "flow", does: "handles the message as part of a flow", apply: flowRule },
  { name: "unreadable", does: "says that there is nothing to read", apply: unreadableRule },
  { name: "command", does: "executes a visitor command", apply: visitorCommandRule },
  { name: "control", does: "begins again, or reaches a person", apply: controlRule, yieldsFrom: CONTEXT.yieldFrom },
  { name: "why", does: "gives the reason behind the last answer", apply: whyRule, yieldsFrom: CONTEXT.yieldFrom },
  { name: "choice", does: "reads a choice among the topics just offered", apply: choiceRule },
  { name: "goodbye", does: "says goodbye", apply: goodbyeRule },
  {
    name: "stop",
    does: "says that nothing runs that could be stopped",
    apply: stopRule,
    yieldsFrom: CONTEXT.yieldFrom,
  },
  { name: "complaint", does: "apologises and offers ways on", apply: complaintRule },
  {
    name: "courtesy",
    does: "answers thanks and other small words",
    apply: courtesyRule,
  },
  { name: "opening", does: "answers the question after a courtesy", apply: openingRule },
  {
    name: "correction",
    does: "answers what is meant and leaves out what is not",
    apply: correctionRule,
  },
  ...ROUTING_RULES,
];

/** Steps applied in order to the outcome of the rules. */
const FINISHERS: readonly Finisher[] = [
  returnAfterButton,
  addTopicCommand,
  offerSearch,
  welcomeBack,
  withRatings,
  rememberOffers,
  rememberQuoted,
  countComplaints,
  withVerbatim,
  withFocus,
  withoutFactsInGroup,
  withUseTime,
  withOperator,
];

/** Decides the replies to one message. Pure: the same arguments always give the same outcome. */
export function advise(
  knowledge: Knowledge,
  session: Session,
  message: Message,
  requestContext: RequestContext,
): Advice {
  const heard = hearSigns(hearDrawnOut(boundMessage(message)), session);
  const asked = toTurn(knowledge, session, heard, requestContext);
  const turn = { ...asked, language: replyLanguage(asked) };
  const ruled = applyRules(RULES, turn);
  const heardInstead = hearActInstead(turn, ruled);
  const decided = heardInstead ?? ruled;
  const rule = heardInstead === undefined ? ruled.decision.rule : SECOND_CHANCE_RULE;
  const outcome = FINISHERS.reduce<Outcome>((unfinished, finish) => finish(turn, unfinished), decided);
  return { ...outcome, decision: { ...outcome.decision, rule } };
}

/** Describes the rule of a decision: `negation: acts on what the message turns down`. */
export function describeRule(name: string): string {
  if (name === SECOND_CHANCE_RULE)
    return `${name}: hears what the message does, since nothing is known of what it says`;
  const rule = RULES.find((each) => each.name === name);
  return rule === undefined ? name : `${name}: ${rule.does}`;
}

/** Returns the first replies of a conversation. */
export function welcome(knowledge: Knowledge, session: Session, requestContext: RequestContext): Outcome {
  return replyFromCatalogue(toFirstTurn(knowledge, session, requestContext), "welcome", knowledge.content.starters);
}

/**
 * Returns the first replies of a group conversation.
 * @param adder member who added the bot; `undefined` where unknown.
 */
export function welcomeGroup(
  knowledge: Knowledge,
  session: Session,
  requestContext: RequestContext,
  adder: Reply["mention"],
): Outcome {
  const turn = toFirstTurn(knowledge, session, requestContext);
  if (adder === undefined) return replyFromCatalogue(turn, "welcome-group", knowledge.content.starters);
  const outcome = replyFromCatalogue(turn, "welcome-group-by", knowledge.content.starters);
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
  const reading = knowledge.read(message.text);
  const { quiet, ...rest } = session;
  const heard = hearQuestion(message, reading);
  const turn = {
    ...knowledge,
    session: rest,
    message: heard,
    reading,
    requestContext,
    today,
    language: session.language,
  };
  return { ...turn, session: withToldFacts(turn), ...(quiet === true && { isQuiet: true as const }) };
}

/** In a group nothing about a person is kept; what a message tells is used in the moment. */
function withoutFactsInGroup({ requestContext }: Turn, outcome: Outcome): Outcome {
  if (!requestContext.isGroup) return outcome;
  const { facts: _, ...session } = outcome.session;
  return { ...outcome, session };
}

function withOperator({ content, requestContext }: Turn, outcome: Outcome): Outcome {
  return { ...outcome, replies: nameOperator(outcome.replies, content, requestContext.operator) };
}

function withUseTime({ requestContext }: Turn, outcome: Outcome): Outcome {
  return { ...outcome, session: { ...outcome.session, usedAt: requestContext.now } };
}

/** Answers a message that is too long; inside a flow, repeats the question of the flow. */
function tooLongRule(turn: Turn): Outcome | undefined {
  if (!turn.message.isTooLong) return undefined;
  return (turn.session.flow && flowRule(turn)) ?? unreadableRule(turn);
}

function replyLanguage(turn: Turn) {
  const { classifier, session, message } = turn;
  if (message.value !== undefined) return session.language;
  const flowContext = findFlowContext(turn);
  // Free text in a form may be in any language.
  const asked = flowContext && slotOf(flowContext, questionOf(flowContext));
  const isFreeText = asked !== undefined && slotBehaviourOf(asked).isInAnyLanguage === true;
  // In a flow a shorter message is an answer and does not signal a change of language.
  const isTelling = message.text.trim().split(/\s+/).length >= MESSAGE_WORDS.tellingFrom;
  if (flowContext !== undefined && (isFreeText || !isTelling)) return session.language;
  const text = withoutPlaces(message.text, turn.content.geography);
  const ofWhole = turn.reading.question === undefined ? undefined : turn.reading.language;
  return classifier.detectLanguage(text) ?? ofWhole ?? session.language;
}
