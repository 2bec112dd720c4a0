import { toReply } from "../model/reply.ts";
import { findHere, questionOf, type Here } from "./here.ts";
import { soFar } from "./start.ts";
import { questionText } from "./prompt.ts";
import { voiced } from "../wording/voiced.ts";
import type { Outcome, Turn } from "../model/turn.ts";

/** After this long without a message people have forgotten where they were. */
const SILENCE_MS = 60 * 60 * 1000;

/** Says where a visitor was in a flow, before anything else, when they come back after a silence or a restart of the bot. */
export function welcomeBack(turn: Turn, outcome: Outcome): Outcome {
  const { session, circumstances, language } = turn;
  // Where somebody was is forgotten with all the rest.
  if (outcome.forgets) return outcome;
  const here = findHere(turn);
  const usedAt = session.usedAt ?? circumstances.now;
  const isBack = circumstances.now - usedAt >= SILENCE_MS || usedAt < circumstances.startedAt;
  if (!isBack || here === undefined || questionOf(here) === undefined) return outcome;
  const [first, ...rest] = outcome.replies;
  const text = whereOne(here, outcome);
  const replies = first === undefined ? [] : [{ ...first, text: `${text}\n\n${first.text}` }, ...rest];
  return replies.length > 0 ? { ...outcome, replies } : { ...outcome, replies: [toReply(language, text)] };
}

function whereOne(here: Here, { session }: Outcome): string {
  const title = { title: here.flow.title[here.turn.language] };
  // When the same question is asked again anyway it need not be said twice.
  const isAskedAgain = session.flow?.step === here.state.step;
  const question = isAskedAgain ? [] : [questionText(here)];
  return [[voiced(here.turn, "flow-welcome-back", title), ...soFar(here)].join(" "), ...question].join("\n\n");
}
