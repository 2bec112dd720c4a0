import { FACTS } from "../../content/model/facts.ts";
import { ELLIPSIS } from "../../understanding/tuning.ts";
import { describeFact } from "../facts/describe-facts.ts";
import type { Facts } from "../model/facts.ts";
import type { Outcome, Turn } from "../model/turn.ts";
import { looksLikeQuestion } from "../rules/several-questions.ts";
import { localize } from "../wording/localize.ts";
import { toldNow } from "./told-now.ts";

/**
 * Answers the last question of a long message, a pasted CV or a story, after naming what was noted. Returns `undefined` for a
 * short message and for one that asks nothing.
 * @param route finds the topic of a message.
 */
export function answerLastQuestion(turn: Turn, route: (turn: Turn) => Outcome): Outcome | undefined {
  const { reading, message } = turn;
  if (message.value !== undefined || reading.question === undefined || !looksLikeQuestion(message.text))
    return undefined;
  const told = toldNow(turn);
  // The question is not looked for in itself, however long it is.
  const { question: _, ...asked } = turn.read(message.text);
  const outcome = route({ ...turn, reading: asked });
  const noted = describeNoted(turn, told);
  const [first, ...rest] = outcome.replies;
  if (noted === "" || first === undefined) return outcome;
  const text = `${localize(turn, "noted", { facts: noted })} ${first.text}`;
  return { ...outcome, replies: [{ ...first, text }, ...rest] };
}

/** Lists the first facts of a message in a sentence; empty where it tells none. */
export function describeNoted(turn: Turn, told: Facts): string {
  const noted = FACTS.flatMap((name) => describeFact(turn, told, name)).slice(0, ELLIPSIS.maxNoted);
  return new Intl.ListFormat(turn.language).format(noted);
}
