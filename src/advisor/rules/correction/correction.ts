import { toVerdict } from "../../../understanding/confidence/verdict.ts";
import { toPhrase } from "../../../entities/phrases.ts";
import { DECISION, MESSAGE_WORDS, TALK } from "../../../understanding/tuning.ts";
import { openById } from "../../flows/open.ts";
import { startWished } from "../../flows/wish.ts";
import { startFlowByPlace } from "../../jobs/start-flow-by-place.ts";
import type { Outcome, Rule, Turn } from "../../model/turn.ts";
import { answerTopics, replyFromCatalogue, withAct } from "../../wording/outcomes.ts";
import { otherMeanings, personOf } from "../complaint.ts";
import { isFallbackCandidate } from "../fallback-candidates.ts";
import { relatedTopics } from "../context/spoken-topic.ts";
import { ellipsisRule } from "../../ellipsis/rule.ts";
import { personalRule } from "../../personal/rule.ts";
import { routeMessage } from "../router.ts";
import { lastTopic } from "../visitor-commands.ts";
import { excludedTopics, isExcluded, withoutButtons, withoutTopics } from "./exclude.ts";
import { type Correction, splitCorrection } from "./split-correction.ts";

/**
 * Handles corrections and refusals: "I said vocational, not university", "anything but the salary", "that's not what I
 * meant". What is turned down is neither answered nor offered; what is meant is answered, as a follow-up where it is elliptic.
 */
export const correctionRule: Rule = (turn) => {
  const { session, message, reading } = turn;
  if (message.value !== undefined || session.flow !== undefined) return undefined;
  const corrects = reading.acts.includes("corrects");
  if (corrects && reading.remainder.length === 0) return withAct(askWhatIsMeant(turn, new Set()), "corrects");
  const isShort = toPhrase(message.text).split(" ").length <= TALK.maxCorrectionWords;
  const split = isShort ? splitCorrection(message.text) : undefined;
  const last = lastTopic(turn);
  if (split === undefined || (last === undefined && !corrects)) return undefined;
  // "Jobs in Lund, not PHP" asks for something new, and what it turns down belongs to it.
  if (!corrects && (startFlowByPlace(turn) ?? startWished(turn)) !== undefined) return undefined;
  const correction = { ...split, wanted: hasContent(turn, split.wanted) ? split.wanted : "" };
  if (correction.wanted === "" && correction.refused === "") return undefined;
  const outcome = applyCorrection(turn, correction);
  return outcome && withAct(outcome, "corrects");
};

function applyCorrection(turn: Turn, { wanted, refused }: Correction): Outcome | undefined {
  const wish = wanted === "" ? undefined : turn.read(wanted);
  const excluded = excludedTopics(turn, refused, wish?.facets[0]?.value);
  if (wish === undefined)
    return excluded.size === 0 ? undefined : withoutButtons(turn, offerOthers(turn, excluded), excluded);
  const allowed = withoutTopics(turn, excluded);
  const asked: Turn = { ...allowed, message: { ...turn.message, text: wanted }, reading: wish };
  // "No, 8 years" corrects what was told; the whole message is read for it.
  const isPlace = wish.qualifiers.some(({ kind }) => kind === "place" || kind === "country");
  const own = refused === "" ? (personalRule(turn) ?? (isPlace ? ellipsisRule(asked) : undefined)) : undefined;
  const outcome = own ?? answerElliptic(asked, wanted) ?? answerAlone(asked, wanted) ?? routeMessage(asked);
  const { kind, gap, topic } = outcome.decision;
  const isKnown = (kind !== "fallback" || gap !== undefined) && !isExcluded(turn, excluded, topic ?? "");
  return withoutButtons(turn, isKnown ? outcome : askWhatIsMeant(turn, excluded, listNear(asked, wanted)), excluded);
}

/** Answers a few words that say only what was different: "as a junior" keeps the subject and facet of the last answer. */
function answerElliptic(turn: Turn, wanted: string): Outcome | undefined {
  const { content, classifier, reading } = turn;
  const last = lastTopic(turn);
  if (last === undefined || wanted.split(" ").length > MESSAGE_WORDS.maxLeaning) return undefined;
  const related = new Set([...relatedTopics(content, last)].filter((id) => id !== last.id));
  const near = toVerdict(classifier.rank(wanted, related));
  const alone = toVerdict(classifier.rank(wanted));
  const isQualifier = reading.qualifiers.length > 0 && reading.facets.length === 0;
  const [first, second] = isQualifier ? [near, alone] : [alone, near];
  const verdict = first.kind === "answer" ? first : second;
  if (verdict.kind !== "answer") return undefined;
  return openById(turn, verdict.topic, verdict.confidence);
}

/** Answers what is meant where it names a topic surely, whatever was asked of the other: "vocational, not university". */
function answerAlone({ classifier, ...turn }: Turn, wanted: string): Outcome | undefined {
  const verdict = toVerdict(classifier.rank(wanted));
  const topic = verdict.kind === "answer" ? turn.content.topics.get(verdict.topic) : undefined;
  const isSure = verdict.kind === "answer" && verdict.confidence >= DECISION.standsAloneFrom;
  return isSure && topic ? answerTopics({ ...turn, classifier }, [topic], verdict.confidence) : undefined;
}

/** The bot misunderstood and knows no better: other meanings of what was asked. */
function askWhatIsMeant(turn: Turn, excluded: ReadonlySet<string>, meant: readonly string[] = []): Outcome {
  const { content } = turn;
  const others = meant.length > 0 ? meant : otherMeanings(turn, excluded);
  const person = personOf(turn);
  const key = meant.length > 0 ? "correction-unknown" : others.length > 0 ? "correction-near" : "correction";
  const options = others.length > 0 ? [...others, ...person] : [...content.starters.slice(0, MAX_STARTERS), ...person];
  return replyFromCatalogue(turn, key, options, { kind: "clarify", confidence: 0 });
}

/** Something was turned down and nothing asked for. */
function offerOthers(turn: Turn, excluded: ReadonlySet<string>): Outcome {
  const isLeft = (id: string) => !isExcluded(turn, excluded, id);
  const near = otherMeanings(turn, excluded).filter(isLeft);
  const options = near.length > 0 ? near : turn.content.starters.filter(isLeft);
  return replyFromCatalogue(turn, "declined-topic", options, { kind: "clarify", confidence: 0 });
}

const MAX_STARTERS = 3;

function listNear({ content, classifier }: Turn, wanted: string): string[] {
  const verdict = toVerdict(classifier.rank(wanted));
  const nearest = verdict.kind === "fallback" ? verdict.nearest : [];
  return nearest.filter((match) => isFallbackCandidate(content, match)).map(({ topic }) => topic);
}

/** "Tell me" asks for nothing yet. */
function hasContent(turn: Turn, words: string): boolean {
  return words !== "" && turn.read(words).remainder.length > 0;
}
