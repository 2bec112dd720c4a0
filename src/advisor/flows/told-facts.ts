import type { SourcedFact } from "../../content/model/content.ts";
import { findPlaceholders } from "../../text/placeholders.ts";
import type { Reply } from "../model/reply.ts";
import { outdatedFacts } from "../wording/outdated.ts";
import { factLines } from "../wording/sources.ts";
import type { FlowContext } from "./context.ts";

const PREFIX = "fact.";

/** Returns the texts of the placeholders of facts, `{fact.yh-length}`, by name. */
export function factTexts({ turn, flow }: FlowContext): Record<string, string> {
  const facts = turn.content.roles.get(flow.role)?.facts ?? [];
  return Object.fromEntries(facts.map(({ id, text }) => [`${PREFIX}${id}`, text[turn.language]]));
}

/** Adds the sources of the facts that some texts name by placeholders, and says which of their figures may be old. */
export function withFactSources(flowContext: FlowContext, reply: Reply, texts: readonly string[]): Reply {
  const facts = factsNamed(flowContext, texts);
  if (facts.length === 0) return reply;
  const { turn } = flowContext;
  return {
    ...reply,
    text: [reply.text, ...outdatedFacts(turn, facts)].join("\n\n"),
    sources: [...reply.sources, ...factLines(turn, facts)],
  };
}

function factsNamed({ turn, flow }: FlowContext, texts: readonly string[]): SourcedFact[] {
  const known = turn.content.roles.get(flow.role)?.facts ?? [];
  const names = new Set(texts.flatMap(findPlaceholders).map(({ name }) => name));
  return known.filter(({ id }) => names.has(`${PREFIX}${id}`));
}
