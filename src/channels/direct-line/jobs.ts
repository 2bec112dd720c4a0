import { z } from "zod";
import { toPersonPath } from "../../conversation/state-key.ts";
import type { TakingIn } from "../../conversation/turn-worker.ts";
import type { NewTurnJob } from "../../ports/turn-jobs.ts";
import { CHANNEL_ID, type DirectLineIdentity } from "./activity.ts";

/** Name of this channel in jobs; the Bot Framework has a channel of the name in activities. */
export const CHANNEL = "direct-line";

/** Body of a job of this channel: a position in the log or, without one, a visitor to greet. */
export type DirectLineJobBody = {
  readonly conversation: string;
  readonly user: string;
  readonly sequence?: number;
  /** Language of the browser, for the greeting. */
  readonly locale?: string;
};

/** Shape of that body. */
export const JOB_BODY: z.ZodType<DirectLineJobBody> = z.looseObject({
  conversation: z.string(),
  user: z.string(),
  sequence: z.number().optional(),
  locale: z.string().optional(),
});

/** Returns the lane of a conversation. */
export function toLane(conversationId: string): string {
  return `${CHANNEL}/${conversationId}`;
}

/** Creates the job of an activity. @param about its position in the log, or the language of the greeting. */
export function toJob(
  { conversationId, userId }: DirectLineIdentity,
  about: Pick<DirectLineJobBody, "sequence" | "locale">,
  taking: TakingIn,
  now: number,
): NewTurnJob {
  const lane = toLane(conversationId);
  return {
    id: `${lane}/${about.sequence ?? "greeting"}`,
    lane,
    kind: "message",
    channel: CHANNEL,
    owner: toPersonPath({ channel: CHANNEL_ID, conversation: conversationId, person: userId }),
    body: { conversation: conversationId, user: userId, ...about } satisfies DirectLineJobBody,
    createdAt: now,
    ...taking,
  };
}
