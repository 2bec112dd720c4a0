import type { Topic } from "../../content/model/content.ts";
import type { Subject } from "../../languages/model/reading.ts";
import type { Outcome, Turn } from "../model/turn.ts";
import { tellFigures } from "../rules/figures/rule.ts";
import { findSpokenTopic } from "../rules/context/spoken-topic.ts";

/**
 * Tells the part of the answer just given that is about one subject: "and vocational university?" after how long it takes. Returns
 * `undefined` where the topic is another, or has no figure for the subject alone.
 */
export function tellPart(turn: Turn, topic: Topic, subject: Subject): Outcome | undefined {
  if (findSpokenTopic(turn)?.id !== topic.id || subject === topic.about[0]?.subject) return undefined;
  const { content, language, read } = turn;
  const facts = content.roles.get(topic.role)?.facts.filter(({ id }) => topic.facts.includes(id)) ?? [];
  const own = facts.filter(({ about }) => read(about[language]).subjects[0]?.value === subject);
  const told = own.filter(({ id }) => topic.leadFacts.includes(id));
  const figures = told.length > 0 ? told : own;
  return figures.length === 0 ? undefined : tellFigures(turn, { figures, topic });
}
