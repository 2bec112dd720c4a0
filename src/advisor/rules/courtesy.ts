import type { ChatKind } from "../../languages/model/reading.ts";
import type { Act } from "../../understanding/reading/reading.ts";
import { toVerdict } from "../../understanding/confidence/verdict.ts";
import { READING } from "../../understanding/tuning.ts";
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
  const act = [...COURTESIES, "chats" as const].find((each) => isOnly(turn, each));
  if (act === undefined) return undefined;
  const { chat: kind } = turn.reading;
  // "Hi, how are you?" and "nice to meet you" are small talk.
  if (kind !== undefined && (act === "chats" || act === "greets" || act === "acknowledges")) return chat(turn, kind);
  return act === "chats" ? undefined : performCourtesy(turn, act);
};

/** Courtesies, the most telling first. */
const COURTESIES = ["declines", "thanks", "praises", "agrees", "acknowledges", "greets"] as const;

/** Answers one courtesy; `undefined` where the content has no words for it. */
export function performCourtesy(turn: Turn, act: (typeof COURTESIES)[number] | "goodbye"): Outcome | undefined {
  switch (act) {
    case "declines":
      return decline(turn);
    case "thanks":
    case "goodbye":
      return answerCourtesy(turn, act, act);
    case "praises":
      return withTopic(withAct(replyFromCatalogue(turn, "praised", nextOrStarters(turn)), "praises"), "thanks");
    case "agrees":
      return agree(turn);
    case "acknowledges":
      return acknowledge(turn);
    case "greets":
      return greet(turn);
  }
}

/** Answers small talk with the bot, each kind with a sentence of its own. What is beyond the bot is declined. */
export function chat(turn: Turn, kind: ChatKind): Outcome {
  const { topic, isBeyond } = CHATS[kind];
  const decision = { kind: isBeyond ? ("fallback" as const) : ("answer" as const), confidence: isBeyond ? 0 : 1 };
  const said = replyFromCatalogue(turn, `chat-${kind}`, nextOrStarters(turn), decision);
  const outcome = withAct(said, "chats");
  return topic === undefined ? outcome : withTopic(outcome, topic);
}

function withTopic(outcome: Outcome, topic: string): Outcome {
  return { ...outcome, decision: { ...outcome.decision, topic } };
}

/** The topic that a kind of small talk belongs to, or that it is beyond the bot. */
const CHATS: Readonly<Record<ChatKind, { readonly topic?: string; readonly isBeyond?: true }>> = {
  state: { topic: "greeting" },
  apology: {},
  joke: { isBeyond: true },
  laugh: {},
  wishes: { topic: "greeting" },
  weather: { isBeyond: true },
  rivals: { topic: "bot-identity" },
  pay: { topic: "bot-identity" },
  takeover: { topic: "bot-identity" },
  person: { topic: "bot-identity" },
  feelings: { topic: "bot-identity" },
  world: { isBeyond: true },
};

function nextOrStarters(turn: Turn): readonly string[] {
  const last = findLastReply(turn);
  const next = last === undefined ? [] : nextTopics(turn.content, topicsOf(last, turn), turn.session);
  return next.length > 0 ? next : turn.content.starters;
}

/** A waving hand beside a greeting greets. */
const OTHER_THAN_GOODBYE: ReadonlySet<Act> = new Set(["distress", "complains", "corrects", "greets"]);

/** "No more questions, bye" declines and leaves; "bye, this is useless" complains. */
function isGoodbye({ message, reading }: Turn): boolean {
  const { acts, remainder } = reading;
  const isOther = acts.some((act) => OTHER_THAN_GOODBYE.has(act));
  const isSaid = (acts.includes("goodbye") && remainder.length === 0) || reading.controls[0] === "goodbye";
  return message.value === undefined && isSaid && !isOther;
}

/**
 * Whether a message performs an act and says nothing else. A question of small words only, such as "ok?", asks nothing; one for
 * a facet does.
 */
function isOnly({ message, reading }: Turn, act: Act): boolean {
  const { acts, facets, remainder, talk } = reading;
  // Small talk is mostly questions, in which hints of a facet tell nothing.
  const from = act === "chats" ? READING.likely : 0;
  if (message.value !== undefined || (acts.includes("question") && facets.some(({ weight }) => weight >= from)))
    return false;
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
  const key = findLastReply(turn) === undefined ? "acknowledged-first" : "acknowledged";
  return withAct(replyFromCatalogue(turn, key, nextOrStarters(turn)), "acknowledges");
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
