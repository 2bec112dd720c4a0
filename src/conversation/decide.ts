import { advise } from "../advisor/advise.ts";
import type { Command } from "../advisor/model/command.ts";
import type { Reply } from "../advisor/model/reply.ts";
import type { Session } from "../advisor/model/session.ts";
import type { Advice, Decision, Message, Outcome, RequestContext } from "../advisor/model/turn.ts";
import type { Knowledge } from "../understanding/knowledge.ts";

/** Result of deciding on a message. */
export type Decided = {
  readonly state: Session;
  readonly replies: readonly Reply[];
  /** Requests that only read; they may be repeated. */
  readonly queries: readonly Command[];
  /** Requests that write; executed once, after the state is saved. */
  readonly commands: readonly Command[];
  readonly decision: Decision;
  /** Whether the state is deleted instead of saved. */
  readonly forgets?: true;
};

/** Decides the replies, the new state and the requests of a message. Pure: equal arguments give an equal result. */
export function decide(
  knowledge: Knowledge,
  state: Session,
  message: Message,
  context: RequestContext,
): Decided & Pick<Advice, "decision"> {
  const advice = advise(knowledge, state, message, context);
  return { ...toDecided(advice), decision: advice.decision };
}

/** Splits the requests of an outcome into queries and commands. */
export function toDecided({ session, replies, commands: asked = [], decision, forgets }: Outcome): Decided {
  return {
    state: session,
    replies,
    queries: asked.filter(isQuery),
    commands: asked.filter((each) => !isQuery(each)),
    decision,
    ...(forgets && { forgets }),
  };
}

/** Whether a request only reads: ads, counts, stored data, existing alerts. */
function isQuery({ request }: Command): boolean {
  switch (request.action) {
    case "find-jobs":
    case "count-skills":
    case "show-data":
      return true;
    case "manage-alerts":
      return request.wanted === "show" || request.wanted === "change";
    case "export-data":
    case "delete-data":
    case "request-person":
    case "save-alert":
    case "save-feedback":
      return false;
  }
}
