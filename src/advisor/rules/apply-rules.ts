import { asksForTopic } from "./context/rank-in-conversation.ts";
import type { Advice, NamedRule, Turn } from "../model/turn.ts";

/**
 * Tries rules in order; the first outcome wins, and its decision carries the rule's name. A name that the decision
 * carries already stays: inside a flow, the rule that found the answer is more informative than the flow's rule.
 * @param rules rules of which the last always returns an outcome.
 */
export function applyRules(rules: readonly NamedRule[], turn: Turn): Advice {
  for (const { name, apply, yieldsFrom } of rules) {
    const outcome = apply(turn);
    if (outcome === undefined || (yieldsFrom !== undefined && asksForTopic(turn, yieldsFrom))) continue;
    return { ...outcome, decision: { rule: name, ...outcome.decision } };
  }
  throw new Error("no rule has an outcome");
}
