import type { Content, SalaryBand, Source, SourcedFact, Topic } from "../../../content/model/content.ts";
import { isMet } from "../../flows/condition.ts";
import type { FlowContext } from "../../flows/context.ts";
import { runSteps } from "../../flows/run-steps.ts";
import type { Turn } from "../../model/turn.ts";
import { formatBand } from "../../../languages/format-money.ts";
import type { LastReply } from "./last-reply.ts";

/** What a reply builds on. */
export type Evidence = {
  readonly bands: readonly SalaryBand[];
  readonly facts: readonly SourcedFact[];
  /** Every source of the reply, those of its figures included. */
  readonly sources: readonly Source[];
  /** ISO date on which the answer was last compared with its source. */
  readonly reviewed?: string;
};

/** Collects what the last reply builds on; `undefined` for a reply that states nothing. */
export function evidenceOf(turn: Turn, last: LastReply): Evidence | undefined {
  switch (last.kind) {
    case "answer":
      if (last.figures !== undefined) return ofNamed(turn, last.topics, last.figures);
      return join(
        turn.content,
        last.topics.map((topic) => ofTopic(turn, topic, last.form === "more" ? "whole" : "lead")),
      );
    case "flow":
      return ofFlow(last.flowContext);
    case "clarify":
      return undefined;
  }
}

/** Evidence of some figures of answers. */
function ofNamed({ content }: Turn, topics: readonly Topic[], ids: readonly string[]): Evidence {
  const roles = topics.flatMap(({ role }) => content.roles.get(role) ?? []);
  return join(content, [
    {
      bands: roles.flatMap(({ salaries }) => salaries.filter(({ level }) => ids.includes(level))),
      facts: roles.flatMap(({ facts }) => facts.filter(({ id }) => ids.includes(id))),
      sources: [],
    },
  ]);
}

/** What an answer builds on, or its lead; all of it where the lead names no source of its own. */
function ofTopic({ content, language }: Turn, topic: Topic, part: "lead" | "whole" = "whole"): Evidence {
  const role = content.roles.get(topic.role);
  const isLead = part === "lead" && topic.leadFacts.length + topic.leadSources.length > 0;
  const said = isLead ? topic.lead[language] : topic.answer[language];
  const facts = (isLead ? topic.leadFacts : topic.facts).flatMap(
    (id) => role?.facts.find((fact) => fact.id === id) ?? [],
  );
  const sources = isLead ? [...topic.leadSources, ...facts.map(({ source }) => source)] : topic.sources;
  return {
    bands: (role?.salaries ?? []).filter((band) => said.includes(formatBand(band, language))),
    facts,
    sources: [...new Set(sources)].flatMap((id) => content.sources.get(id) ?? []),
    reviewed: topic.reviewed,
  };
}

/** The figures that the flow's texts contain, and the sources of what it showed. */
function ofFlow(flowContext: FlowContext): Evidence {
  const { turn, flow, state } = flowContext;
  const { content, language } = turn;
  const role = content.roles.get(flow.role);
  const text = runSteps(flowContext, 0)
    .replies.map((reply) => reply.text)
    .join("\n");
  const shown = flow.steps.flatMap((step) =>
    step.kind === "show" && isMet(step.when, state.slots, turn.requestContext) ? [step.shown] : [],
  );
  const topics = shown.flatMap((each) => (each.kind === "topic" ? (content.topics.get(each.topic) ?? []) : []));
  const paths = shown.flatMap((each) =>
    each.kind === "education" ? (role?.education.find(({ id }) => id === each.path) ?? []) : [],
  );
  const own: Evidence = {
    bands: (role?.salaries ?? []).filter((band) => text.includes(formatBand(band, language))),
    facts: [],
    sources: paths.flatMap(({ source }) => content.sources.get(source) ?? []),
  };
  const found = join(content, [own, ...topics.map((topic) => ofTopic(turn, topic))]);
  if (found.sources.length > 0) return found;
  const served = content.topics.get(flow.serves);
  return served === undefined ? found : { ...found, sources: ofTopic(turn, served).sources };
}

function join(content: Content, all: readonly Evidence[]): Evidence {
  const bands = [...new Set(all.flatMap((each) => each.bands))];
  const facts = [...new Set(all.flatMap((each) => each.facts))];
  const ofFigures = [...bands, ...facts].flatMap(({ source }) => content.sources.get(source) ?? []);
  const reviewed = all.flatMap((each) => each.reviewed ?? []).toSorted()[0];
  return {
    bands,
    facts,
    sources: [...new Set([...all.flatMap((each) => each.sources), ...ofFigures])],
    ...(reviewed !== undefined && { reviewed }),
  };
}
