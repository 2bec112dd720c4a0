import type { VisitorCommand } from "../../content/model/content.ts";
import { openById } from "../flows/open.ts";
import { findPhrase, toPhrase } from "../../entities/phrases.ts";
import { ORDINALS } from "../../languages/model/reading.ts";
import { MESSAGE_WORDS } from "../../understanding/tuning.ts";
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
    offered[findPosition(turn, offered.length)] ??
    offered.find(({ title }) => Object.values(title).some((name) => toPhrase(name) === phrase));
  return chosen && openById(turn, chosen.id);
};

/**
 * Returns the position in a list that a message names, from 0; -1 where it names none, or asks something besides.
 * @param count length of the list, by which "the last one" is found.
 */
export function findPosition({ content, message, language, reading }: Turn, count: number): number {
  const phrase = toPhrase(message.text);
  const named = POSITIONS.findIndex((command) => findPhrase(content, command, phrase, language) !== undefined);
  const [ordinal, ...others] = reading.jobs.ordinals;
  const isBare = ordinal !== undefined && others.length === 0 && phrase.split(" ").length <= MESSAGE_WORDS.maxChoice;
  if (named >= 0 || !isBare || reading.acts.includes("question")) return named;
  return ordinal === "last" ? count - 1 : ORDINALS.indexOf(ordinal);
}

const POSITIONS: readonly VisitorCommand[] = ["first-choice", "second-choice", "third-choice"];
