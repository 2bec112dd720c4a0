import type { VisitorCommand } from "../../content/model/content.ts";
import { startFlow } from "../flows/start.ts";
import { findPhrase, toPhrase } from "../../entities/phrases.ts";
import { answerTopics, fallBack } from "../wording/outcomes.ts";
import type { Rule } from "../model/turn.ts";

/** Reads a typed choice among the topics just offered: a list position or a title. */
export const choiceRule: Rule = (turn) => {
  const { session, content, message, language } = turn;
  if (session.said?.kind !== "clarify") return undefined;
  const phrase = toPhrase(message.text);
  const says = (command: VisitorCommand) => findPhrase(content, command, phrase, language) !== undefined;
  if (says("no-choice") || says("no")) return fallBack(turn, [], 0);
  const offered = session.said.topics.flatMap((id) => content.topics.get(id) ?? content.flows.get(id) ?? []);
  const chosen =
    offered[PLACES.findIndex(says)] ??
    offered.find(({ title }) => Object.values(title).some((name) => toPhrase(name) === phrase));
  if (chosen === undefined) return undefined;
  return "answer" in chosen ? answerTopics(turn, [chosen], 1) : startFlow(turn, chosen);
};

const PLACES: readonly VisitorCommand[] = ["first-choice", "second-choice", "third-choice"];
