import { SMALL_TALK, type Topic } from "../../content/model/content.ts";
import type { Facet, Subject } from "../../languages/model/reading.ts";
import { ELLIPSIS, READING } from "../../understanding/tuning.ts";
import type { Qualifier } from "../../understanding/reading/reading.ts";
import type { ConversationFocus } from "../model/focus.ts";
import type { Finisher, Outcome, Turn } from "../model/turn.ts";
import { completeReading } from "./complete-reading.ts";

/** Keeps what was spoken of. */
export const withFocus: Finisher = (turn, outcome) => {
  // Nothing of a message of trouble is kept.
  if (outcome.forgets || turn.reading.trouble?.isSure === true) return outcome;
  const spoken = findSpoken(turn, outcome);
  const before = outcome.session.focus;
  const focus: ConversationFocus = spoken ?? { qualifiers: [], ...before };
  return { ...outcome, session: { ...outcome.session, focus } };
};

function findSpoken(turn: Turn, { decision, session }: Outcome): ConversationFocus | undefined {
  const completed = turn.message.value === undefined ? completeReading(turn.reading, turn.session.focus) : undefined;
  const qualifiers = keepQualifiers(completed?.qualifiers ?? turn.reading.qualifiers, turn);
  if (decision.gap !== undefined) return { ...decision.gap, qualifiers };
  const quoted = decision.kind === "clarify" ? session.quoted : undefined;
  const topic = turn.content.topics.get((decision.kind === "answer" ? decision.topic : quoted) ?? "");
  if (topic === undefined || topic.role === SMALL_TALK || session.flow !== undefined) return undefined;
  if (completed !== undefined && tells(topic, completed.subject, completed.facet))
    return { subject: completed.subject, facet: completed.facet, qualifiers };
  const [asked] = turn.message.value === undefined ? turn.reading.facets : [];
  const [named] = turn.message.value === undefined ? turn.reading.subjects : [];
  const about = topic.about.find(({ subject }) => subject === named?.value) ?? topic.about[0];
  if (about === undefined) return undefined;
  const facets = [...about.facets, ...about.partly];
  const isAsked = asked !== undefined && asked.weight >= READING.likely && facets.includes(asked.value);
  const facet = isAsked ? asked.value : facets[0];
  return { subject: about.subject, ...(facet && { facet }), qualifiers };
}

function tells({ about }: Topic, subject: Subject, facet: Facet): boolean {
  return about.some((each) => each.subject === subject && [...each.facets, ...each.partly].includes(facet));
}

/** In a group, what is said about a person is not kept. */
function keepQualifiers(qualifiers: readonly Qualifier[], { requestContext }: Turn): readonly Qualifier[] {
  const kinds = requestContext.isGroup ? ["place", "country"] : ["place", "country", "level", "experience", "amount"];
  return qualifiers
    .filter(({ kind, isExcluded }) => !isExcluded && kinds.includes(kind))
    .slice(0, ELLIPSIS.maxQualifiers);
}
