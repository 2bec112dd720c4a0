import { findAction } from "../../../content/model/flow.ts";
import type { Topic } from "../../../content/model/content.ts";
import { findFlowContext, type FlowContext } from "../../flows/context.ts";
import type { Form } from "../../model/session.ts";
import type { Turn } from "../../model/turn.ts";
import { nextTopics } from "../../wording/outcomes.ts";

/** What a message about the talk refers to. */
export type LastReply =
  | {
      readonly kind: "answer";
      readonly topics: readonly Topic[];
      readonly form: Form;
      /** Figures that it was about alone. */
      readonly figures?: readonly string[];
    }
  /** Topics or flows that were offered. */
  | { readonly kind: "clarify"; readonly ids: readonly string[] }
  /** The result of a flow that has ended. */
  | { readonly kind: "flow"; readonly flowContext: FlowContext; readonly areAds: boolean };

/** Finds the last thing the bot said that has content; `undefined` where there is none, or a flow waits for an answer to its question. */
export function findLastReply(turn: Turn): LastReply | undefined {
  const { session, content } = turn;
  const { said, ended, flow, quoted } = session;
  const nearest = quoted === undefined ? undefined : content.topics.get(quoted);
  if (nearest !== undefined) return { kind: "answer", topics: [nearest], form: "lead" };
  switch (said?.kind) {
    case "answer": {
      const topics = said.topics.flatMap((id) => content.topics.get(id) ?? []);
      const { form = "lead", figures } = said;
      return topics.length === 0 ? undefined : { kind: "answer", topics, form, ...(figures && { figures }) };
    }
    case "clarify":
      return { kind: "clarify", ids: said.topics };
    case "other": {
      const flowContext = ended && flow === undefined ? findFlowContext(turn, ended) : undefined;
      if (flowContext === undefined) return undefined;
      const areAds = (["find-jobs", "count-skills"] as const).some((action) => findAction(flowContext.flow, action));
      return { kind: "flow", flowContext, areAds };
    }
    case undefined:
      return undefined;
  }
}

/** Returns the topics that the last reply answered, or that its flow belongs to. */
export function topicsOf(last: LastReply, { content }: Turn): readonly Topic[] {
  switch (last.kind) {
    case "answer":
      return last.topics;
    case "flow":
      return [content.topics.get(last.flowContext.flow.serves) ?? []].flat();
    case "clarify":
      return [];
  }
}

/** Returns the topics to offer after a reply. Small talk has no related topics, so the starters are offered. */
export function nextOrStarters(turn: Turn, last: LastReply): readonly string[] {
  const next = nextTopics(turn.content, topicsOf(last, turn), turn.session);
  return next.length > 0 ? next : turn.content.starters;
}
