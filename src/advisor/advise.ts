import { commandRule, whyRule } from "./commands.ts";
import { buttonRule } from "./button.ts";
import { choiceRule } from "./choice.ts";
import { unreadableRule } from "./unreadable.ts";
import { route } from "./router.ts";
import { remark } from "./say.ts";
import type { Session } from "./session.ts";
import type { Knowledge, Message, Outcome, Rule, Turn } from "./turn.ts";

/** Tried in order; the first outcome wins. What no rule takes goes to the router. */
const RULES: readonly Rule[] = [buttonRule, unreadableRule, commandRule, whyRule, choiceRule];

/**
 * Decides what to say to one message. Pure: the same arguments always give the same outcome.
 * @param today ISO date, by which the answer knows that a figure may be old.
 */
export function advise(knowledge: Knowledge, session: Session, message: Message, today: string): Outcome {
  const turn: Turn = { ...knowledge, session, message, today, language: replyLanguage(knowledge, session, message) };
  for (const rule of RULES) {
    const outcome = rule(turn);
    if (outcome !== undefined) return outcome;
  }
  return route(turn);
}

/** What the bot says first in a conversation, on a day given as an ISO date. */
export function welcome(knowledge: Knowledge, session: Session, today: string): Outcome {
  const message: Message = { text: "", hasAttachment: false };
  const turn: Turn = { ...knowledge, session, message, today, language: session.language };
  return remark(turn, "welcome", knowledge.content.starters);
}

function replyLanguage({ search }: Knowledge, session: Session, message: Message) {
  if (message.value !== undefined) return session.language;
  return search.detectLanguage(message.text) ?? session.language;
}
