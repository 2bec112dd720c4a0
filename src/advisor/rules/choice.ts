import type { VisitorCommand } from "../../content/model/content.ts";
import { openById } from "../flows/open.ts";
import { findPhrase, toPhrase } from "../../entities/phrases.ts";
import { fallBack } from "../wording/outcomes.ts";
import type { Rule, Turn } from "../model/turn.ts";

/** Reads a typed choice among the topics just offered: a list position or a title. */
export const choiceRule: Rule = (turn) => {
  const { session, content, message, language } = turn;
  if (session.said?.kind !== "clarify") return undefined;
  const phrase = toPhrase(message.text);
  const says = (command: VisitorCommand) => findPhrase(content, command, phrase, language) !== undefined;
  if (says("no-choice") || says("no")) return fallBack(turn, [], 0);
  const offered = session.said.topics.flatMap((id) => content.topics.get(id) ?? content.flows.get(id) ?? []);
  const chosen =
    offered[findPosition(turn)] ??
    offered.find(({ title }) => Object.values(title).some((name) => toPhrase(name) === phrase));
  return chosen && openById(turn, chosen.id);
};

/** Returns the position in a list that a message names, from 0; -1 where it names none. */
export function findPosition({ content, message, language }: Turn): number {
  const phrase = toPhrase(message.text);
  return POSITIONS.findIndex((command) => findPhrase(content, command, phrase, language) !== undefined);
}

const POSITIONS: readonly VisitorCommand[] = ["first-choice", "second-choice", "third-choice"];
