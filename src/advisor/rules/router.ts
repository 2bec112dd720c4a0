import type { Match, Ranking } from "../../understanding/classifier/classifier.ts";
import { answerLastQuestion } from "../personal/long-message.ts";
import { personalRule } from "../personal/rule.ts";
import { ellipsisRule } from "../ellipsis/rule.ts";
import { toVerdict, type Verdict } from "../../understanding/confidence/verdict.ts";
import { type Gap, judge } from "../../understanding/confidence/judge.ts";
import { toAsked } from "../../understanding/topics/asked.ts";
import type { Content } from "../../content/model/content.ts";
import { CHOICES, CONTEXT } from "../../understanding/tuning.ts";
import { offerFlow, startWished } from "../flows/wish.ts";
import { sayOnlySweden } from "../jobs/abroad.ts";
import { startSearch } from "../jobs/start-search.ts";
import { startAlertWish } from "../jobs/alert-wish.ts";
import { startFlowByPlace } from "../jobs/start-flow-by-place.ts";
import { noQuestionRule } from "./no-question.ts";
import type { NamedRule, Outcome, Rule, Turn } from "../model/turn.ts";
import { applyRules } from "./apply-rules.ts";
import { isFallbackCandidate } from "./fallback-candidates.ts";
import { figureRule } from "./figures/rule.ts";
import { rankInConversation } from "./context/rank-in-conversation.ts";
import { leansOnContext } from "./context/rank-in-conversation.ts";
import { findSpokenTopic } from "./context/spoken-topic.ts";
import { followVerdict } from "./follow-verdict.ts";
import { handleNegation } from "./negation.ts";
import { answerSeveral } from "./several-questions.ts";

/** Chooses the likeliest topics. A flow that was not wished for counts as the topic it serves, and is offered below it. */
const classifierRule: Rule = (turn) => {
  const { content } = turn;
  const ranking = rankInConversation(turn);
  const flow = content.flows.get(ranking.matches[0]?.topic ?? "");
  const served = withServedTopics(ranking, content);
  const verdict = judgeInConversation(turn, served);
  const outcome =
    flow !== undefined && verdict.kind === "answer" && verdict.topic === flow.serves
      ? offerFlow(turn, flow, verdict.confidence)
      : followVerdict(turn, verdict);
  return withNear(turn, outcome, ranking);
};

/**
 * Judges a ranking. In a conversation the ranking knows what the words leave out, so only what they name constrains it. What a
 * message means alone answers it where that is possible here; where it leans on what was said, only where it is likely.
 */
function judgeInConversation(turn: Turn, ranking: Ranking): Verdict | Gap {
  const { reading, index, classifier, message } = turn;
  const asked = toAsked(reading);
  const judged = judge(ranking, asked, index);
  if (findSpokenTopic(turn) === undefined || (asked.subject !== undefined && asked.facets.length > 0)) return judged;
  const verdict = toVerdict(ranking, CONTEXT.answerFrom);
  if (verdict.kind === "answer") return verdict;
  if (judged.kind === "gap") return judged;
  const alone = judge(classifier.rank(message.text), asked, index);
  const from = CONTEXT.possibleFrom[leansOnContext(turn) ? "leaning" : "complete"];
  const isPossible = ({ topic, confidence }: Match) =>
    alone.kind === "answer" && topic === alone.topic && confidence >= from;
  return ranking.matches.some(isPossible) ? alone : verdict;
}

/** Notes what else an answered message may have meant, for the complaint that it was not this. */
function withNear({ content }: Turn, outcome: Outcome, { matches }: Ranking): Outcome {
  const { kind, topic } = outcome.decision;
  if (kind !== "answer") return outcome;
  const others = matches.filter((match) => match.topic !== topic && isFallbackCandidate(content, match));
  const near = others.slice(0, CHOICES.max - 1).map((match) => match.topic);
  return near.length === 0 ? outcome : { ...outcome, session: { ...outcome.session, near } };
}

/** Rules that find the topic of a message. The last always returns an outcome. */
export const ROUTING_RULES: readonly NamedRule[] = [
  { name: "no-question", does: "asks what is meant, since no word asks anything", apply: noQuestionRule },
  {
    name: "last-question",
    does: "answers the last question of a long message",
    apply: (turn) => answerLastQuestion(turn, routeMessage),
  },
  { name: "abroad", does: "says that only Sweden is known to who looks for jobs elsewhere", apply: sayOnlySweden },
  { name: "alert", does: "starts what is wanted of job alerts", apply: startAlertWish },
  { name: "search", does: "searches for the ads that a message asks for", apply: startSearch },
  {
    name: "place",
    does: "searches in the place that a request for jobs names",
    apply: startFlowByPlace,
  },
  { name: "wish", does: "starts the flow that the message clearly asks for", apply: startWished },
  { name: "personal", does: "answers the visitor's own case by what they told", apply: personalRule },
  { name: "figure", does: "says what the figure is that the message names", apply: figureRule },
  {
    name: "ellipsis",
    does: "completes the message from what was spoken of last",
    apply: ellipsisRule,
  },
  {
    name: "negation",
    does: "acts on what the message turns down",
    apply: handleNegation,
    yieldsFrom: CONTEXT.yieldFrom,
  },
  { name: "several-questions", does: "answers each of several questions briefly", apply: answerSeveral },
  { name: "classifier", does: "chooses the likeliest topics", apply: classifierRule },
];

function withServedTopics(ranking: Ranking, { flows }: Content): Ranking {
  const matches = ranking.matches.map((match) => ({ ...match, topic: flows.get(match.topic)?.serves ?? match.topic }));
  return {
    ...ranking,
    matches: matches.filter(({ topic }, at) => matches.findIndex((each) => each.topic === topic) === at),
  };
}

/**
 * Finds the topic of a message: answers when it is clear, offers topics when several are close, says what is not known,
 * and falls back otherwise.
 */
export function routeMessage(turn: Turn): Outcome {
  return applyRules(ROUTING_RULES, turn);
}
