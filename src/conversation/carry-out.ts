import { nextAfter, repliesAfter, sessionAfterFailure } from "../advisor/results/after-effects.ts";
import type { ActionResult, Actions, Asker, Effect } from "../advisor/model/effect.ts";
import type { ButtonValue, Reply } from "../advisor/model/reply.ts";
import type { Session } from "../advisor/model/session.ts";
import type { Content } from "../content/model/content.ts";
import type { Log } from "../log.ts";

/** What became of a turn's effects: what to say, and how the session changes for those that failed. */
export type CarriedOut = {
  readonly replies: readonly Reply[];
  /** Absent when everything worked. */
  readonly change?: (session: Session) => Session;
  /** What goes on by itself, as if it were pressed. */
  readonly next?: ButtonValue;
};

/**
 * Carries out what a turn asks for, one after another, and says what came of it in the words of the content. One that fails
 * is said to the visitor and logged, never thrown.
 */
export async function carryOut(
  effects: readonly Effect[],
  actions: Actions,
  asker: Asker,
  content: Content,
  log: Log,
): Promise<CarriedOut> {
  const replies: Reply[] = [];
  const failed: Effect[] = [];
  let next: ButtonValue | undefined;
  for (const effect of effects) {
    const { action } = effect.request;
    const result = await actions.carryOut(effect.request, asker).catch((error: unknown): ActionResult => {
      log.error({ err: error, action }, "action failed");
      return { kind: "failed" };
    });
    if (result.kind === "done") log.info({ action }, "action carried out");
    else failed.push(effect);
    replies.push(...repliesAfter(effect, result, content));
    next = nextAfter(effect.request, result, content) ?? next;
  }
  if (failed.length === 0) return { replies, ...(next && { next }) };
  return { replies, change: (session) => failed.reduce(sessionAfterFailure, session) };
}
