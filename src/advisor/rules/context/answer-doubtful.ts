import { SMALL_TALK } from "../../../content/model/content.ts";
import type { Match } from "../../../understanding/classifier/classifier.ts";
import { CHOICES, CONSTRAINT, CONTEXT } from "../../../understanding/tuning.ts";
import type { Outcome, Turn } from "../../model/turn.ts";
import { localize } from "../../wording/localize.ts";
import { clarify, tellMore } from "../../wording/outcomes.ts";
import { canBeMeant, isFallbackCandidate } from "../fallback-candidates.ts";
import { guessOne } from "./guess-one.ts";
import { answerByPassage } from "./passage.ts";
import { asks, sayUnknown } from "./say-unknown.ts";
import { findSpokenTopic } from "./spoken-topic.ts";

/**
 * Answers a message that is not clear by itself: with the likeliest topic as a guess, with what else is known of what was spoken of
 * last, or by saying that it is not known.
 * @param found topics of the message in this conversation, likeliest first.
 */
export function answerDoubtful(turn: Turn, found: readonly Match[]): Outcome {
  const ranked = found.filter(({ topic }) => canBeMeant(turn.content, topic));
  const isAsked = asks(turn);
  return (
    guessOne(turn, ranked, CONTEXT.likelyFrom) ??
    (isAsked ? answerByPassage(turn, ranked) : undefined) ??
    guessOne(turn, ranked, guessFrom(turn, isAsked)) ??
    askWhich(turn, found) ??
    tellRest(turn, ranked) ??
    sayUnknown(turn, ranked)
  );
}

/** Before anything was said, nothing speaks for a topic but the message. */
function guessFrom(turn: Turn, isAsked: boolean): number {
  if (findSpokenTopic(turn) === undefined) return CONSTRAINT.guessFrom;
  return isAsked ? CONTEXT.guessFrom : CONTEXT.guessUnaskedFrom;
}

function askWhich(turn: Turn, found: readonly Match[]): Outcome | undefined {
  const meant = found.filter((match) => isFallbackCandidate(turn.content, match));
  const together = meant.slice(0, CHOICES.max).reduce((sum, { confidence }) => sum + confidence, 0);
  if (meant.length < 2 || together < CONTEXT.askFrom) return undefined;
  return clarify(
    turn,
    meant.slice(0, CHOICES.max).map(({ topic }) => topic),
    meant[0]!.confidence,
  );
}

/** A few words on the last answer, or words that fit its topic best, may be answered by the rest of it. */
function tellRest(turn: Turn, [best]: readonly Match[]): Outcome | undefined {
  const { session } = turn;
  const spoken = findSpokenTopic(turn);
  if (spoken?.more === undefined || spoken.role === SMALL_TALK) return undefined;
  const { isPointing, isOpened, unread } = turn.reading.leaning;
  const isBare = (isPointing || isOpened) && unread <= CONTEXT.maxUnread && turn.reading.subjects.length === 0;
  const isOfIt = best?.topic === spoken.id && best.confidence >= CONTEXT.guessFrom;
  if (!isBare && !isOfIt) return undefined;
  if (session.said?.kind === "answer" && session.said.form === "more") return undefined;
  const outcome = tellMore(turn, [spoken], 0);
  const before = localize(turn, "context-rest", { title: spoken.title[turn.language] });
  const [first, ...rest] = outcome.replies;
  return {
    ...outcome,
    replies: [{ ...first!, text: `${before}\n\n${first!.text}` }, ...rest],
    decision: { ...outcome.decision, kind: "fallback" },
  };
}
