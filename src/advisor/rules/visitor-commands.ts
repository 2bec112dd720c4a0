import type { VisitorCommand, Topic } from "../../content/model/content.ts";
import { MESSAGE_WORDS } from "../../understanding/tuning.ts";
import type { Language } from "../../languages/language.ts";
import { findLanguageAsked, findPhrase, toPhrase } from "../../entities/phrases.ts";
import { answerTopics, nextTopics, replyFromCatalogue } from "../wording/outcomes.ts";
import { findLastReply } from "./talk/last-reply.ts";
import { switchLanguage } from "./talk/rephrase.ts";
import { startAgain } from "../model/session.ts";
import type { Rule, Turn } from "../model/turn.ts";

/** Executes a visitor command: start over, or switch the language. */
export const visitorCommandRule: Rule = (turn) => {
  const asked = findLanguage(turn);
  if (asked !== undefined)
    return switchLanguage(
      { ...turn, language: asked, reading: { ...turn.reading, shape: "none" } },
      findLastReply(turn),
    );
  const found = findVisitorCommand(turn, ["start-over"]);
  if (found === undefined) return undefined;
  const session = startAgain(turn.session, found.language);
  return replyFromCatalogue({ ...turn, language: found.language, session }, "started-over", turn.content.starters);
};

/** Answers "why?" after an answer: with the topic that holds the reasons, or by saying that none are known. */
export const whyRule: Rule = (turn) => {
  const last = lastTopic(turn);
  const found = last && findVisitorCommand(turn, ["why"]);
  if (last === undefined || found === undefined) return undefined;
  const localizedTurn: Turn = { ...turn, language: found.language };
  const reason = last.why === undefined ? undefined : turn.content.topics.get(last.why);
  return reason
    ? answerTopics(localizedTurn, [reason], 1)
    : replyFromCatalogue(localizedTurn, "why-what", nextOrStarters(turn, last));
};

/** Returns the topic answered last, if the last reply was an answer. */
export function lastTopic({ session, content }: Turn) {
  const { said } = session;
  const id = said?.kind === "answer" ? said.topics.at(-1) : undefined;
  return id === undefined ? undefined : content.topics.get(id);
}

/** Finds the command that a message is as a whole, and the language it is said in. */
export function findVisitorCommand<C extends VisitorCommand>(
  { message, content, language }: Turn,
  commands: readonly C[],
): { command: C; language: Language } | undefined {
  const phrase = toPhrase(message.text);
  if (!isShort(phrase)) return undefined;
  for (const command of commands) {
    const spoken = findPhrase(content, command, phrase, language);
    if (spoken !== undefined) return { command, language: spoken };
  }
  return undefined;
}

function findLanguage({ message, content, language }: Turn): Language | undefined {
  const phrase = toPhrase(message.text);
  return isShort(phrase) ? findLanguageAsked(content, phrase, language) : undefined;
}

function isShort(phrase: string): boolean {
  return phrase.split(" ").length <= MESSAGE_WORDS.maxCommand;
}

/** Small talk has no related topics, so the starters are offered. */
function nextOrStarters({ content, session }: Turn, last: Topic): readonly string[] {
  const next = nextTopics(content, [last], session);
  return next.length > 0 ? next : content.starters;
}
