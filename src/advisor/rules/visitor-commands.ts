import type { VisitorCommand, Topic } from "../../content/model/content.ts";
import { MESSAGE_WORDS } from "../../understanding/tuning.ts";
import type { Language } from "../../languages/language.ts";
import { findLanguageAsked, findPhrase, toPhrase } from "../../entities/phrases.ts";
import {
  answerTopics,
  clarify,
  hasToldMore,
  nextTopics,
  replyFromCatalogue,
  sayLeads,
  tellMore,
} from "../wording/outcomes.ts";
import { startAgain } from "../model/session.ts";
import type { Outcome, Rule, Turn } from "../model/turn.ts";

/** Executes a visitor command: start over, repeat, switch language, say more. */
export const visitorCommandRule: Rule = (turn) => {
  const asked = findLanguage(turn);
  if (asked !== undefined) return switchLanguage(turn, asked);
  const found = findVisitorCommand(turn, ["start-over", "repeat", "more"]);
  if (found === undefined) return undefined;
  const localizedTurn: Turn = { ...turn, language: found.language };
  switch (found.command) {
    case "start-over":
      return replyFromCatalogue(
        { ...localizedTurn, session: startAgain(turn.session, localizedTurn.language) },
        "started-over",
        turn.content.starters,
      );
    case "repeat":
      return sayAgain(localizedTurn) ?? replyFromCatalogue(localizedTurn, "nothing-to-repeat", turn.content.starters);
    case "more":
      return sayMore(localizedTurn);
  }
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

function findVisitorCommand<C extends VisitorCommand>(
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

function sayAgain(turn: Turn): Outcome | undefined {
  const { said } = turn.session;
  if (said?.kind === "clarify") return clarify(turn, said.topics, 1);
  const topics = answeredTopics(turn);
  if (topics.length === 0) return undefined;
  return hasToldMore(turn.session) ? tellMore(turn, topics) : sayLeads(turn, topics, 1);
}

function switchLanguage(turn: Turn, language: Language): Outcome {
  const localizedTurn: Turn = { ...turn, language };
  const again = sayAgain(localizedTurn);
  const switched = replyFromCatalogue(
    localizedTurn,
    "switched-language",
    again === undefined ? turn.content.starters : [],
  );
  if (again === undefined) return switched;
  return { ...again, replies: [...switched.replies, ...again.replies] };
}

/** Tells the rest of the last answers, or that all is told. */
function sayMore(turn: Turn): Outcome | undefined {
  const last = lastTopic(turn);
  if (last === undefined) return undefined;
  const left = hasToldMore(turn.session) ? [] : answeredTopics(turn).filter(({ more }) => more !== undefined);
  const outcome = left.length > 0 ? tellMore(turn, left) : replyFromCatalogue(turn, "more", nextOrStarters(turn, last));
  return { ...outcome, decision: { ...outcome.decision, act: "talk" } };
}

function answeredTopics({ session: { said }, content }: Turn): Topic[] {
  return said?.kind === "answer" ? said.topics.flatMap((id) => content.topics.get(id) ?? []) : [];
}

/** Small talk has no related topics, so the starters are offered. */
function nextOrStarters({ content, session }: Turn, last: Topic): readonly string[] {
  const next = nextTopics(content, [last], session);
  return next.length > 0 ? next : content.starters;
}
