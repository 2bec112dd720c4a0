import type { Content } from "../../content/model/content.ts";
import type { ActiveFlow } from "../model/session.ts";
import { slotBehaviourOf } from "../slots/slot-behaviours.ts";
import type { Outcome, Turn } from "../model/turn.ts";

/**
 * Marks the parts of each reply that the visitor wrote, in this turn or earlier in a flow, so that no channel reads
 * them as markup.
 */
export function withVerbatim(turn: Turn, outcome: Outcome): Outcome {
  const { session } = turn;
  const states = [session.flow, outcome.session.flow, outcome.session.ended, ...(outcome.session.aside ?? [])];
  const written = findWritten(turn.content, states);
  if (written.length === 0) return outcome;
  const replies = outcome.replies.map((reply) => {
    const verbatim = written.filter((words) => reply.text.includes(words));
    return verbatim.length === 0 ? reply : { ...reply, verbatim };
  });
  return { ...outcome, replies };
}

/** Finds the visitor's own words in slots that could be read as markup, longest first: one may be part of another. */
export function findWritten(content: Content, states: readonly (ActiveFlow | undefined)[]): string[] {
  const words = states.flatMap((state) => {
    const slots = [...(content.flows.get(state?.id ?? "")?.slots.values() ?? [])];
    return slots.flatMap((slot) => {
      const value = state?.slots[slot.name] ?? undefined;
      return (value !== undefined && slotBehaviourOf(slot).toVerbatim?.(value)) || [];
    });
  });
  return [...new Set(words)].sort((a, b) => b.length - a.length);
}
