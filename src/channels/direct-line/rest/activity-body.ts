import { z } from "zod";
import type { WireActivity } from "../activity.ts";

/** Shape of an activity that a visitor may post; only the bot and the channel may send other types and fields. */
const ACTIVITY_BODY = z.object({
  type: z.enum(["message", "event", "typing"], { error: "must be message, event or typing" }),
  text: optional(z.string()),
  textFormat: optional(z.string()),
  locale: optional(z.string()),
  name: optional(z.string()),
  value: z.unknown().optional(),
  speak: optional(z.string()),
  inputHint: optional(z.string()),
  replyToId: optional(z.string()),
  localTimestamp: optional(z.string()),
  localTimezone: optional(z.string()),
  attachments: optional(z.array(z.looseObject({}))),
  entities: optional(z.array(z.looseObject({}))),
  channelData: optional(z.looseObject({})),
  from: optional(z.object({ name: optional(z.string().max(200)) })),
});

/** A valid activity, or the fault in it. */
export type ActivityBody =
  | { readonly kind: "activity"; readonly activity: WireActivity }
  | { readonly kind: "fault"; readonly message: string };

/** Checks a posted body. */
export function readActivityBody(body: unknown): ActivityBody {
  const result = ACTIVITY_BODY.safeParse(body);
  if (result.success) return { kind: "activity", activity: result.data };
  const issue = result.error.issues[0];
  const place = issue?.path.join(".") || "activity";
  return { kind: "fault", message: `This is not an activity the bot can take: ${place} ${issue?.message}.` };
}

/** Makes a field optional; some clients write null for an absent one. */
function optional<T extends z.ZodType>(schema: T) {
  return schema.nullish().transform((value) => value ?? undefined);
}
