import { expect } from "vitest";
import type { Topic } from "../../../src/content/model/content.ts";
import { nodesOf, type Shown } from "./shown.ts";
import { startTeams, type Teams } from "./teams-app.ts";

/** More topics than a card has room for buttons. */
const TOPICS = [
  "tasks",
  "skills",
  "dress-code",
  "remote-work",
  "colleagues",
  "overtime-on-call",
  "travel",
  "consulting",
];

/** Something to choose from in a card. */
export type List = {
  readonly id: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
};

/** Starts a bot that offers many topics after “start over”. */
export function startWithManyTopics(): Promise<Teams> {
  return startTeams({
    knowledge: ({ content, ...rest }) => ({ ...rest, content: { ...content, starters: TOPICS } }),
  });
}

/** The topics that it offers. */
export function manyTopics({ knowledge: { content } }: Teams): Topic[] {
  return TOPICS.map((id) => content.topics.get(id)!);
}

/** The list that a message offers to choose from. */
export function findList({ cards }: Shown): List {
  const list = nodesOf(cards).find(({ type }) => type === "Input.ChoiceSet");
  expect(list, "a list to choose from").toBeDefined();
  return list as unknown as List;
}
