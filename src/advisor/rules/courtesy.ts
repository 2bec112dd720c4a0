import type { Act } from "../../understanding/reading/reading.ts";
import { toVerdict } from "../../understanding/confidence/verdict.ts";
import { openById } from "../flows/open.ts";
import { hasSpoken } from "../model/session.ts";
import type { Outcome, Rule, Turn } from "../model/turn.ts";
import { answerTopics, nextTopics, replyFromCatalogue, withAct } from "../wording/outcomes.ts";
import { findLastReply, topicsOf } from "./talk/last-reply.ts";

/** Says goodbye. Inside a flow, the flow does. */
export const goodbyeRule: Rule = (turn) =>
  turn.session.flow === undefined && isGoodbye(turn) ? answerCourtesy(turn, "goodbye", "goodbye") : undefined;

/** Answers courtesies and small words by what they follow: thanks, "ok", "yes", a greeting. Questions and flows come first. */
export const courtesyRule: Rule = (turn) => {
  if (turn.session.flow !== undefined || turn.message.value !== undefined) return undefined;
  if (isOnly(turn, "declines")) return decline(turn);
  if (isOnly(turn, "thanks")) return answerCourtesy(turn, "thanks", "thanks");
  if (isOnly(turn, "agrees")) return agree(turn);
  if (isOnly(turn, "acknowledges")) return acknowledge(turn);
  return isOnly(turn, "greets") ? greet(turn) : undefined;
};

/** "No more questions, bye" declines and leaves; "bye, this is useless" complains. */
function isGoodbye({ message, reading }: Turn): boolean {
  const { acts, remainder } = reading;
  const isOther = acts.some((act) => act === "distress" || act === "complains" || act === "corrects");
  return message.value === undefined && acts.includes("goodbye") && !isOther && remainder.length === 0;
}

/**
 * Whether a message performs an act and says nothing else. A question of small words only, such as "ok?", asks nothing; one for
 * a facet does.
 */
function isOnly({ message, reading }: Turn, act: Act): boolean {
  const { acts, facets, remainder, talk } = reading;
  if (message.value !== undefined || (acts.includes("question") && facets.length > 0)) return false;
  return acts.find((each) => each !== "question") === act && remainder.length === 0 && talk.length === 0;
}

/** Answers with the topic of a courtesy; `undefined` where the content has none. */
function answerCourtesy(turn: Turn, id: string, act: Act): Outcome | undefined {
  const topic = turn.content.topics.get(id);
  return topic && withAct(answerTopics(turn, [topic], 1), act);
}

/** "No thanks" takes nothing that was offered; "unsubscribe" is a wish for a flow. */
function decline(turn: Turn): Outcome | undefined {
  const verdict = toVerdict(turn.classifier.rank(turn.message.text));
  if (verdict.kind === "answer" && turn.content.flows.has(verdict.topic)) return undefined;
  const { content, session } = turn;
  const kept = session.said?.kind === "clarify" ? { ...session, said: { kind: "other" as const } } : session;
  return withAct(replyFromCatalogue({ ...turn, session: kept }, "declined", content.starters), "declines");
}

/** "Yes" takes the one thing that was offered; of several it asks which. */
function agree(turn: Turn): Outcome {
  const { content, session } = turn;
  const offered = session.offered ?? [];
  const [only, ...others] = offered;
  if (only === undefined) return withAct(replyFromCatalogue(turn, "agreed-nothing", content.starters), "agrees");
  if (others.length > 0) return withAct(replyFromCatalogue(turn, "agreed-which", offered), "agrees");
  return openById(turn, only) ?? withAct(replyFromCatalogue(turn, "agreed-nothing", content.starters), "agrees");
}

/** "Ok" after an answer goes on from there; before any, the bot listens. */
function acknowledge(turn: Turn): Outcome {
  const { content, session } = turn;
  const last = findLastReply(turn);
  const next = last === undefined ? [] : nextTopics(content, topicsOf(last, turn), session);
  const key = last === undefined ? "acknowledged-first" : "acknowledged";
  return withAct(replyFromCatalogue(turn, key, next.length > 0 ? next : content.starters), "acknowledges");
}

/** The first greeting is answered as the content says; a later one by a sign of life. */
function greet(turn: Turn): Outcome | undefined {
  const { content, session } = turn;
  if (!hasSpoken(session)) return answerCourtesy(turn, "greeting", "greets");
  // "Hello?" asks for a sign of life.
  if (turn.message.text.includes("?"))
    return withAct(replyFromCatalogue(turn, "talk-presence", content.starters), "talk");
  const again = withAct(replyFromCatalogue(turn, "greeted-again", content.starters), "greets");
  return { ...again, decision: { ...again.decision, topic: "greeting" } };
}
