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

/** Decides what to say to one message. Pure: the same arguments always give the same outcome. */
export function advise(knowledge: Knowledge, session: Session, message: Message): Outcome {
  const turn: Turn = { ...knowledge, session, message, language: replyLanguage(knowledge, session, message) };
  for (const rule of RULES) {
    const outcome = rule(turn);
    if (outcome !== undefined) return outcome;
  }
  return route(turn);
}

/** What the bot says first in a conversation. */
export function welcome(knowledge: Knowledge, session: Session): Outcome {
  const message: Message = { text: "", hasAttachment: false };
  return remark({ ...knowledge, session, message, language: session.language }, "welcome", knowledge.content.starters);
}

function replyLanguage({ search }: Knowledge, session: Session, message: Message) {
  if (message.value !== undefined) return session.language;
  return search.detectLanguage(message.text) ?? session.language;
}
