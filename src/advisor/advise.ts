import { toDay } from "../entities/times/iso-day.ts";
import { fillPlaces } from "../text/placeholders.ts";
import { commandRule, whyRule } from "./rules/commands.ts";
import { boundMessage } from "./rules/bound-message.ts";
import { buttonRule } from "./rules/button.ts";
import { dataRule, doForTopic } from "./rules/my-data.ts";
import { choiceRule } from "./rules/choice.ts";
import { withRatings } from "./rules/feedback.ts";
import { comeBackAfterButton } from "./flows/after-button.ts";
import { findHere, questionOf, slotOf } from "./flows/here.ts";
import { flowRule } from "./flows/rule.ts";
import { welcomeBack } from "./flows/silence.ts";
import { unreadableRule } from "./rules/unreadable.ts";
import { route } from "./rules/router.ts";
import { remark } from "./wording/say.ts";
import type { Reply } from "./model/reply.ts";
import type { Session } from "./model/session.ts";
import { withoutPlaces } from "../entities/places/find-places.ts";
import { withVerbatim } from "./wording/verbatim.ts";
import type { Circumstances, Knowledge, Message, Outcome, Rule, Turn } from "./model/turn.ts";

/** Tried in order; the first outcome wins. What no rule takes goes to the router. */
const RULES: readonly Rule[] = [
  buttonRule,
  tooLongRule,
  dataRule,
  flowRule,
  unreadableRule,
  commandRule,
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
  circumstances: Circumstances,
): Outcome {
  const asked = toTurn(knowledge, session, boundMessage(message), circumstances);
  const turn = { ...asked, language: replyLanguage(asked) };
  const decided = doForTopic(turn, comeBackAfterButton(turn, decide(turn)));
  const outcome = withVerbatim(withRatings(welcomeBack(turn, decided), turn), turn);
  return { ...outcome, session: { ...outcome.session, usedAt: circumstances.now } };
}

/** What the bot says first in a conversation. */
export function welcome(knowledge: Knowledge, session: Session, circumstances: Circumstances): Outcome {
  return remark(toFirstTurn(knowledge, session, circumstances), "welcome", knowledge.content.starters);
}

/** What the bot says first where several people talk. @param adder who added it, if that is known. */
export function welcomeGroup(
  knowledge: Knowledge,
  session: Session,
  circumstances: Circumstances,
  adder: Reply["mention"],
): Outcome {
  const turn = toFirstTurn(knowledge, session, circumstances);
  if (adder === undefined) return remark(turn, "welcome-group", knowledge.content.starters);
  const outcome = remark(turn, "welcome-group-by", knowledge.content.starters);
  return {
    ...outcome,
    replies: outcome.replies.map((reply) => ({
      ...reply,
      text: fillPlaces(reply.text, { name: adder.name }),
      mention: adder,
    })),
  };
}

function toFirstTurn(knowledge: Knowledge, session: Session, circumstances: Circumstances): Turn {
  return toTurn(knowledge, session, { text: "", hasAttachment: false }, circumstances);
}

function toTurn(knowledge: Knowledge, session: Session, message: Message, circumstances: Circumstances): Turn {
  const today = toDay(circumstances.now);
  return { ...knowledge, session, message, circumstances, today, language: session.language };
}

function decide(turn: Turn): Outcome {
  for (const rule of RULES) {
    const outcome = rule(turn);
    if (outcome !== undefined) return outcome;
  }
  return route(turn);
}

/** Answers a message that is too long; inside a flow, with its question. */
function tooLongRule(turn: Turn): Outcome | undefined {
  if (!turn.message.isTooLong) return undefined;
  return (turn.session.flow && flowRule(turn)) ?? unreadableRule(turn);
}

function replyLanguage(turn: Turn) {
  const { search, session, message } = turn;
  if (message.value !== undefined) return session.language;
  const here = findHere(turn);
  // What somebody writes into a form may be in any language.
  const asked = here && slotOf(here, questionOf(here))?.type;
  const isFreeText = asked === "text" || asked === "wishes" || asked === "place";
  const isTelling = message.text.trim().split(/\s+/).length >= MIN_TELLING_WORDS;
  if (here !== undefined && (isFreeText || !isTelling)) return session.language;
  const text = withoutPlaces(message.text, turn.content.geography);
  return search.detectLanguage(text) ?? session.language;
}
