import type { Sent } from "./connector.ts";
import { personalChat } from "./teams-conversations.ts";
import type { Behaviour } from "./recording-service.ts";
import { toShown } from "./shown.ts";
import { startTeams, type Teams } from "./teams-app.ts";
import type { Visitor } from "./visitor.ts";

/** Starts a bot whose first sends to a person have the given behaviours. */
export async function startRefusing(...behaviours: Behaviour[]): Promise<{ teams: Teams; anna: Visitor }> {
  const teams = await startTeams({ limits: { sendTimeoutMs: 1000, sendsPerSecond: 1000 } });
  const anna = teams.visitor(personalChat("Anna"));
  teams.connector.plan(anna.conversation, ...behaviours);
  return { teams, anna };
}

/** Returns the attempts to send a message with a text. */
export function tries({ connector }: Teams, { conversation }: Visitor, words: string): readonly Sent[] {
  return connector.messagesTo(conversation).filter((sent) => toShown(sent).text.includes(words));
}
