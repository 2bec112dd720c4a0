import type { Classifier } from "../../../understanding/classifier/classifier.ts";
import { toVerdict } from "../../../understanding/confidence/verdict.ts";
import { READING } from "../../../understanding/tuning.ts";
import type { Facet } from "../../../languages/model/reading.ts";
import type { Outcome, Turn } from "../../model/turn.ts";
import { relatedTopics } from "../context/spoken-topic.ts";
import { lastTopic } from "../visitor-commands.ts";

/**
 * Finds the topics that a message turns down: the one that the words fit best, and where they name a facet alone ("the salary"), all topics
 * about that facet.
 * @param wanted facet that is asked for in the same message and so is not turned down.
 */
export function excludedTopics(turn: Turn, refused: string, wanted: Facet | undefined): ReadonlySet<string> {
  const excluded = new Set<string>();
  if (refused === "") return excluded;
  const { content, classifier } = turn;
  const last = lastTopic(turn);
  const alone = toVerdict(classifier.rank(refused));
  const verdict =
    alone.kind === "answer" || last === undefined
      ? alone
      : toVerdict(classifier.rank(refused, relatedTopics(content, last)));
  if (verdict.kind === "answer") excluded.add(verdict.topic);
  const { facets, qualifiers, subjects } = turn.read(refused);
  const [facet] = facets;
  const isBare = qualifiers.length === 0 && subjects.every(({ value }) => value === "role");
  if (facet === undefined || facet.weight < READING.likely || !isBare || facet.value === wanted) return excluded;
  for (const { id, about } of content.topics.values()) {
    if (about.some(({ facets: whole, partly }) => [...whole, ...partly].includes(facet.value))) excluded.add(id);
  }
  return excluded;
}

/** Returns a turn whose classifier no longer finds some topics. */
export function withoutTopics(turn: Turn, excluded: ReadonlySet<string>): Turn {
  if (excluded.size === 0) return turn;
  const ids = [...turn.content.topics.keys(), ...turn.content.flows.keys()];
  const allowed = new Set(ids.filter((id) => !isExcluded(turn, excluded, id)));
  const rank: Classifier["rank"] = (text, among) =>
    turn.classifier.rank(text, among === undefined ? allowed : new Set([...among].filter((id) => allowed.has(id))));
  return { ...turn, classifier: { ...turn.classifier, rank } };
}

/** Removes the buttons of topics that were turned down, and of flows that belong to them. */
export function withoutButtons(turn: Turn, outcome: Outcome, excluded: ReadonlySet<string>): Outcome {
  if (excluded.size === 0) return outcome;
  const isLeft = (id: string) => !isExcluded(turn, excluded, id);
  return {
    ...outcome,
    replies: outcome.replies.map((reply) => ({
      ...reply,
      suggestions: reply.suggestions.filter(({ value }) => {
        if ("topic" in value && !("rate" in value)) return isLeft(value.topic);
        return !("flow" in value) || isLeft(value.flow);
      }),
    })),
    decision: { ...outcome.decision, options: outcome.decision.options.filter(isLeft) },
  };
}

/** Whether a topic was turned down, or a flow that belongs to it. */
export function isExcluded({ content }: Turn, excluded: ReadonlySet<string>, id: string): boolean {
  return excluded.has(id) || excluded.has(content.flows.get(id)?.serves ?? id);
}
