import { z } from "zod";
import type { Origin } from "../../conversation/incoming.ts";
import type { ReceivedByBot } from "./activity.ts";
import { CHANNEL, toLane } from "./jobs.ts";

/** Shape of the part of an activity that later replies need. */
export const ORIGIN: z.ZodType<ReceivedByBot> = z.looseObject({
  type: z.string(),
  id: z.string().optional(),
  locale: z.unknown().optional(),
  conversation: z.looseObject({ id: z.string() }),
  from: z.looseObject({ id: z.string() }),
});

/** Returns where the turn of an activity came from. */
export function toOrigin({ type, id, locale, conversation, from }: ReceivedByBot): Origin {
  const address = {
    type,
    ...(id !== undefined && { id }),
    ...(locale !== undefined && { locale }),
    conversation,
    from,
  };
  return { channel: CHANNEL, lane: toLane(conversation.id), address };
}
