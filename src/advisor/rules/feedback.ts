import { findAction, type Flow } from "../../content/model/flow.ts";
import { SMALL_TALK } from "../../content/model/content.ts";
import type { Command } from "../model/command.ts";
import { findFlowContext } from "../flows/context.ts";
import { stayInFlow, moveToQuestion } from "../flows/outcome.ts";
import { repeatQuestion } from "../flows/prompt.ts";
import { localize } from "../wording/localize.ts";
import { toReply, type Button, type ButtonValue } from "../model/reply.ts";
import { topicButtons } from "../wording/topic-buttons.ts";
import type { Rated } from "../model/session.ts";
import type { Outcome, Turn } from "../model/turn.ts";

type RatingButton = Extract<ButtonValue, { rate: string }>;

/** Number of latest ratings stored in a session, so that none is counted twice. */
const MAX_RATED = 32;

/** Adds thumbs to an answer or a fallback; replies of flows and small talk are not rated. */
export function withRatings({ requestContext, content }: Turn, outcome: Outcome): Outcome {
  const { decision, session, replies } = outcome;
  const answered = decision.topic === undefined ? undefined : content.topics.get(decision.topic);
  const isAnswer = decision.kind === "answer" && answered !== undefined && answered.role !== SMALL_TALK;
  // What answers a speech act, such as distress, is not rated.
  const isRated = decision.act === undefined && (isAnswer || decision.kind === "fallback");
  const last = replies.at(-1);
  if (!isRated || session.flow !== undefined || last === undefined) return outcome;
  if (!requestContext.can.includes("save-feedback")) return outcome;
  const answers = (session.answers ?? 0) + 1;
  const { topic, confidence } = decision;
  const button = (thumb: "up" | "down", label: string): Button => ({
    label,
    value: { rate: thumb, answer: answers, ...(topic !== undefined && { topic }), confidence },
  });
  const ratings = [button("up", "👍"), button("down", "👎")];
  return { ...outcome, session: { ...session, answers }, replies: [...replies.slice(0, -1), { ...last, ratings }] };
}

/** Stores the rating of an answer, once, and asks for a comment after a thumb down. */
export function rate(turn: Turn, { rate: rating, answer, topic, confidence }: RatingButton): Outcome {
  const { session, language } = turn;
  const rated = session.rated ?? [];
  if (rated.includes(answer)) return thank(turn, "feedback-again");
  const lastRated: Rated = { rating, ...(topic !== undefined && { topic }), confidence };
  const outcome = thank(turn, rating === "up" ? "feedback-up" : "feedback-down");
  const command: Command = {
    request: { action: "save-feedback", language, ...lastRated },
    done: outcome.replies,
    failed: { replies: thank(turn, "error").replies },
  };
  return {
    ...outcome,
    session: { ...outcome.session, rated: [...rated, answer].slice(-MAX_RATED), lastRated },
    replies: [],
    commands: [command],
  };
}

function thank(turn: Turn, key: "feedback-up" | "feedback-down" | "feedback-again" | "error"): Outcome {
  const { content, language, session } = turn;
  const reply = toReply(language, localize(turn, key), key === "feedback-down" ? commentButton(turn) : []);
  const found = findFlowContext(turn);
  const flowContext = found && moveToQuestion(found);
  if (flowContext !== undefined)
    return stayInFlow(flowContext, [{ ...reply, suggestions: [] }, repeatQuestion(flowContext)]);
  const starters = topicButtons(content, content.starters.slice(0, 3), language);
  return {
    session: { ...session, language },
    replies: [{ ...reply, suggestions: [...reply.suggestions, ...starters] }],
    decision: { kind: "answer", options: content.starters.slice(0, 3), confidence: 1 },
  };
}

/** Creates a button that starts the comment flow with the rating filled in. */
function commentButton(turn: Turn): Button[] {
  const found = [...turn.content.flows.values()].flatMap((flow) => ratingSlot(flow) ?? []);
  const [first] = found;
  if (first === undefined) return [];
  return [{ label: localize(turn, "label-comment"), value: { flow: first.flow.id, known: { [first.slot]: "no" } } }];
}

function ratingSlot(flow: Flow): { flow: Flow; slot: string } | undefined {
  const slot = findAction(flow, "save-feedback")?.fields["rating"];
  return slot === undefined ? undefined : { flow, slot };
}
