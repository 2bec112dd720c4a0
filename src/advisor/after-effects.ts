import type { Effect } from "./effect.ts";
import { putAside } from "./flow-outcome.ts";
import { MAX_FLOWS_ASIDE, type Session } from "./session.ts";
import type { Reply } from "./reply.ts";

/** What to say once it is known whether an effect worked. */
export function repliesAfter({ done, failed }: Effect, hasWorked: boolean): readonly Reply[] {
  return hasWorked ? done : failed.replies;
}

/** Puts the visitor back into the flow whose effect failed, with everything they told; another flow begun since waits. */
export function sessionAfterFailure(session: Session, { failed }: Effect): Session {
  if (failed.flow === undefined) return session;
  const { ended: _, ...rest } = putAside(session, MAX_FLOWS_ASIDE);
  return { ...rest, flow: failed.flow };
}
