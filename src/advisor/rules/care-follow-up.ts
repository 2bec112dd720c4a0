import type { Care } from "../../content/model/care.ts";
import { SMALL_TALK } from "../../content/model/content.ts";
import { findLanguageAsked, findPhrase, toPhrase } from "../../entities/phrases.ts";
import { CONTEXT, MESSAGE_WORDS } from "../../understanding/tuning.ts";
import { toReply } from "../model/reply.ts";
import type { Outcome, Turn } from "../model/turn.ts";
import { dataRule } from "./my-data.ts";
import { routeMessage } from "./router.ts";

/** Small talk that needs no answer of its own right after care. */
const ACKNOWLEDGEMENTS = new Set(["thanks", "goodbye", "greeting"]);

/**
 * Says the numbers again to a short message right after care ("thanks", "what number was that?"), where else a menu would follow;
 * small talk is answered without a menu. A question about the content, and a command, is left to the other rules.
 */
export function followCare(turn: Turn, care: Care): Outcome | undefined {
  const { content, session, message, language, reading } = turn;
  if (turn.isQuiet !== true || session.flow !== undefined || message.text.trim() === "") return undefined;
  const phrase = toPhrase(message.text);
  const asked = findLanguageAsked(content, phrase, language);
  if (asked !== undefined) return sayAgain({ ...turn, language: asked }, care);
  const isCommand = (["start-over", "resume", "person"] as const).some((command) =>
    findPhrase(content, command, phrase, language),
  );
  if (isCommand || dataRule(turn) !== undefined || phrase.split(" ").length > MESSAGE_WORDS.maxAfterCare)
    return undefined;
  if (reading.acts.some((act) => act === "acknowledges" || act === "thanks")) return sayAgain(turn, care);
  const routed = routeMessage(turn);
  const { kind, topic = "", confidence } = routed.decision;
  const isGuessed = kind === "clarify" && confidence >= CONTEXT.likelyFrom;
  if (kind === "flow" || isGuessed) return undefined;
  const isAnswered = kind === "answer" && !ACKNOWLEDGEMENTS.has(topic);
  if (isAnswered && content.topics.get(topic)?.role === SMALL_TALK) return withoutMenu(routed);
  return isAnswered || reading.subjects.length > 0 ? undefined : sayAgain(turn, care);
}

function sayAgain({ session, language }: Turn, care: Care): Outcome {
  return {
    session: { ...session, language, said: { kind: "other" }, quiet: true },
    replies: [toReply(language, care.again[language])],
    decision: { kind: "answer", options: [], confidence: 1, act: "distress" },
  };
}

/** Leaves only the buttons that start what was asked for. */
function withoutMenu(outcome: Outcome): Outcome {
  return {
    ...outcome,
    session: { ...outcome.session, quiet: true },
    replies: outcome.replies.map((reply) => ({
      ...reply,
      suggestions: reply.suggestions.filter(({ value }) => "flow" in value),
    })),
    decision: { ...outcome.decision, options: [] },
  };
}
