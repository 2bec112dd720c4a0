import { askForPerson } from "../flows/repairs.ts";
import { startAgain } from "../model/session.ts";
import type { Outcome, Rule, Turn } from "../model/turn.ts";
import { replyFromCatalogue } from "../wording/outcomes.ts";

/** Follows a request to begin again or to reach a person where no guide runs. In a guide, the guide does. */
export const controlRule: Rule = (turn) => {
  const { message, session, reading } = turn;
  if (message.value !== undefined || session.flow !== undefined) return undefined;
  const [control] = reading.controls;
  if (control === "start-over") return startAgainRule(turn);
  return control === "person" && !isOther(turn) ? askForPerson(turn) : undefined;
};

/** "Are you a human?" asks who answers, and "I don't want to call anybody" turns it down. */
function isOther({ classifier, message, reading }: Turn): boolean {
  return reading.acts.includes("declines") || classifier.rank(message.text).matches[0]?.topic === "bot-identity";
}

/** Begins the conversation again. */
export function startAgainRule(turn: Turn): Outcome {
  const session = startAgain(turn.session, turn.language);
  return replyFromCatalogue({ ...turn, session }, "started-over", turn.content.starters);
}
