import { advise } from "../advisor/advise.ts";
import type { Command } from "../advisor/model/command.ts";
import type { Reply } from "../advisor/model/reply.ts";
import type { Session } from "../advisor/model/session.ts";
import type { Advice, Decision, Message, Outcome, RequestContext } from "../advisor/model/turn.ts";
import type { Knowledge } from "../understanding/knowledge.ts";

/** The result of deciding on a message. */
export type Decided = {
  readonly state: Session;
  readonly replies: readonly Reply[];
  /** Reads of the world that are needed to go on; they may be repeated. */
  readonly queries: readonly Command[];
  /** Writes to carry out, once, when the state is saved. */
  readonly commands: readonly Command[];
  readonly decision: Decision;
  /** Whether the state is to be deleted rather than saved. */
  readonly forgets?: true;
};

/** Decides what to say to a message, what to remember and what to have done. Pure: equal arguments give an equal result. */
export function decide(
  knowledge: Knowledge,
  state: Session,
  message: Message,
  context: RequestContext,
): Decided & Pick<Advice, "decision"> {
  const advice = advise(knowledge, state, message, context);
  return { ...toDecided(advice), decision: advice.decision };
}

/** Sorts what an outcome asks for into reads and writes. */
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

/** Whether a request only reads: ads, counts, what is kept of somebody, the alerts they have. */
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
