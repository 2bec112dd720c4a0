import { personalChat, type TeamsConversation } from "./teams-conversations.ts";
import type { Shown } from "./shown.ts";
import type { Teams } from "./teams-app.ts";
import type { Fields, Visitor } from "./visitor.ts";

/** A visitor at the last question of a request for a person: whether it may be handed over. */
export type AboutToHandOver = {
  readonly anna: Visitor;
  /** Card with the question. */
  readonly shown: Shown;
  /** Message that says yes, with a fixed id. */
  readonly yes: Fields;
};

/** Leads a visitor through the request for a person up to the last question; its command may be slow. */
export async function tellForPerson(
  teams: Teams,
  place: TeamsConversation = personalChat("Anna"),
  locale?: string,
): Promise<AboutToHandOver> {
  const anna = teams.visitor(place, "Anna Berg", locale);
  const talk = locale?.startsWith("sv")
    ? ["skicka min fråga till en människa", "ett jobb i Malmö", "anna@example.com", "hoppa över"]
    : ["leave a message for a person", "a job in Lund", "anna@example.com", "skip"];
  let shown: Shown | undefined;
  for (const text of talk) shown = await anna.ask(text);
  const yes = { type: "message", id: "yes", text: locale?.startsWith("sv") ? "ja" : "yes" };
  return { anna, shown: shown!, yes };
}
