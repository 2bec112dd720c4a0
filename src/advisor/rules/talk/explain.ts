import { toReply } from "../../model/reply.ts";
import type { Session } from "../../model/session.ts";
import type { Outcome, Turn } from "../../model/turn.ts";
import { localize } from "../../wording/localize.ts";
import { uniqueSources } from "../../wording/sources.ts";
import { topicButtons } from "../../wording/topic-buttons.ts";
import { figureId, findNamedFigures } from "../figures/named-figures.ts";
import { evidenceOf } from "./evidence.ts";
import { type LastReply, nextOrStarters } from "./last-reply.ts";
import { explainProvenance, isProvenance, type ProvenanceRequest } from "./provenance.ts";

/** Finds the figures that a request for provenance names, whatever was said last: "is that 69% a median?" */
export function findNamedReply(turn: Turn): LastReply | undefined {
  if (!turn.reading.talk.some(isProvenance)) return undefined;
  const named = findNamedFigures(turn);
  return named && { kind: "answer", topics: [named.topic], form: "lead", figures: named.figures.map(figureId) };
}

/**
 * Says where a reply comes from and what its figures mean. Where the last reply states nothing, the answer before it is meant.
 * Returns `undefined` where nothing was answered yet.
 */
export function explain(turn: Turn, request: ProvenanceRequest, last: LastReply): Outcome | undefined {
  const own = evidenceOf(turn, last);
  const meant = own === undefined ? findEarlier(turn) : last;
  const evidence = own ?? (meant && evidenceOf(turn, meant));
  const said = evidence && meant && explainProvenance(request, turn, evidence, meant);
  if (said === undefined || meant === undefined) return undefined;
  const { content, language, session } = turn;
  const next = nextOrStarters(turn, meant);
  const title = meant.kind === "answer" ? meant.topics[0]?.title[language] : undefined;
  const isEarlier = own === undefined && title !== undefined;
  const text = isEarlier ? localize(turn, "talk-earlier", { title, text: said.text }) : said.text;
  return {
    session: { ...rememberFigures(session, meant), language },
    replies: [{ ...toReply(language, text, topicButtons(content, next, language)), sources: said.sources ?? [] }],
    decision: { kind: "answer", options: next, confidence: 1 },
  };
}

function findEarlier({ content, session }: Turn): LastReply | undefined {
  const topic = content.topics.get(session.recent[0] ?? "");
  return topic && { kind: "answer", topics: [topic], form: "lead" };
}

/** "Which year?" after it is about the same figures. */
function rememberFigures(session: Session, last: LastReply): Session {
  if (last.kind !== "answer" || last.figures === undefined) return session;
  return { ...session, said: { kind: "answer", topics: last.topics.map(({ id }) => id), figures: last.figures } };
}

/** "Source and year?" asks for both: adds what one answer says to another. */
export function joinReplies(told: Outcome, other: Outcome): Outcome {
  const [first] = told.replies;
  const [second] = other.replies;
  if (first === undefined || second === undefined || first.text.includes(second.text)) return told;
  const sources = [...first.sources, ...second.sources];
  const reply = {
    ...first,
    text: `${first.text} ${second.text}`,
    sources: uniqueSources(sources),
  };
  return { ...told, replies: [reply, ...told.replies.slice(1)] };
}
