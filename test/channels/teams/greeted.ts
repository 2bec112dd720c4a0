import { personalChat } from "./teams-conversations.ts";
import type { Shown } from "./shown.ts";
import { startTeams, type Teams } from "./teams-app.ts";
import type { Visitor } from "./visitor.ts";

/** A person whom the bot has greeted with a card with buttons. */
export type Greeted = {
  readonly teams: Teams;
  readonly anna: Visitor;
  readonly shown: Shown;
  /** Of the first button. */
  readonly label: string;
};

/** Starts the bot and greets it. */
export async function startGreeted(): Promise<Greeted> {
  const teams = await startTeams();
  const anna = teams.visitor(personalChat("Anna"));
  const shown = await anna.ask("hello");
  return { teams, anna, shown, label: shown.labels[0] ?? "" };
}
