import { toVerdict } from "../../understanding/confidence/verdict.ts";
import { stopEverything } from "../flows/leave.ts";
import { replyFromCatalogue, withAct } from "../wording/outcomes.ts";
import type { Rule } from "../model/turn.ts";

/** Topics of small talk that answer some of the wordings. */
const FAREWELLS: ReadonlySet<string> = new Set(["goodbye", "thanks"]);

/**
 * Replies to "stop" and "cancel everything" where no flow is active. The suspended flow is given up. Some wordings are a
 * goodbye as well, which is answered as such.
 */
export const stopRule: Rule = (turn) => {
  const { reading, content, classifier, message, session } = turn;
  const [control] = reading.controls;
  if (control === "stop-all") return stopEverything(turn);
  if (control !== "stop" || session.said?.kind === "clarify") return undefined;
  const verdict = toVerdict(classifier.rank(message.text));
  const isFarewell = verdict.kind === "answer" && FAREWELLS.has(verdict.topic) && !reading.acts.includes("declines");
  if (isFarewell) return undefined;
  const given = { ...turn, session: { ...session, aside: [] } };
  return withAct(replyFromCatalogue(given, "nothing-to-stop", content.starters), "declines");
};
