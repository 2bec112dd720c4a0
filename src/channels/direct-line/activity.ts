import { RoleTypes, type Activity } from "botbuilder";
import { z } from "zod";

/** The name of this channel in every activity. */
export const CHANNEL_ID = "directline";

/** Where replies would go over the network; here they never leave the process. */
const SERVICE_URL = "urn:career-advice:direct-line";

const BOT = { id: "career-advice-bot", name: "Bot", role: RoleTypes.Bot };

/** An activity as JSON, the way Web Chat sends and receives it. */
export type WireActivity = {
  readonly type: string;
  readonly id?: string;
  /** ISO time at which it was logged. */
  readonly timestamp?: string;
  readonly from?: { readonly id?: string; readonly name?: string; readonly role?: string };
  readonly replyToId?: string;
  readonly channelData?: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
};

const WIRE_ACTIVITY: z.ZodType<WireActivity> = z.looseObject({
  type: z.string(),
  id: z.string().optional(),
  timestamp: z.string().optional(),
  from: z
    .looseObject({ id: z.string().optional(), name: z.string().optional(), role: z.string().optional() })
    .optional(),
  replyToId: z.string().optional(),
  channelData: z.looseObject({}).optional(),
});

/** Who takes part in a conversation with the bot: one visitor. */
export type DirectLineIdentity = { readonly conversationId: string; readonly userId: string };

/** Whether a value read from the store is an activity. */
export function isActivity(value: unknown): value is WireActivity {
  return WIRE_ACTIVITY.safeParse(value).success;
}

/** Marks an activity as sent by the visitor of the ticket, whoever it claims to be from. */
export function fromVisitor(posted: WireActivity, identity: DirectLineIdentity): WireActivity {
  const name = posted.from?.name;
  return {
    ...posted,
    channelId: CHANNEL_ID,
    conversation: { id: identity.conversationId },
    from: { id: identity.userId, ...(name !== undefined && { name }), role: RoleTypes.User },
  };
}

/** Converts a logged activity of the visitor to what the bot receives. */
export function toIncoming(activity: WireActivity): Partial<Activity> {
  const { timestamp, from, ...rest } = activity;
  return {
    ...rest,
    from: { name: "", ...from, id: from?.id ?? "" },
    ...(timestamp !== undefined && { timestamp: new Date(timestamp) }),
    recipient: BOT,
    serviceUrl: SERVICE_URL,
  };
}

/** Converts what the bot sends to JSON for the visitor, without the fields only the SDK needs. */
export function toWire(activity: Partial<Activity>): WireActivity {
  const { serviceUrl: _, callerId: __, deliveryMode: ___, ...rest } = activity;
  const json: Record<string, unknown> = JSON.parse(JSON.stringify(rest));
  return { ...json, type: activity.type ?? "message", from: BOT, channelId: CHANNEL_ID };
}

/** The activity that tells the bot a visitor has opened a conversation. */
export function toWelcomeCause(
  identity: DirectLineIdentity,
  locale: string | undefined,
  timestamp: Date,
): Partial<Activity> {
  const visitor = { id: identity.userId, name: "", role: RoleTypes.User };
  return {
    type: "conversationUpdate",
    channelId: CHANNEL_ID,
    serviceUrl: SERVICE_URL,
    timestamp,
    conversation: { id: identity.conversationId, isGroup: false, conversationType: "personal", name: "" },
    from: visitor,
    recipient: BOT,
    membersAdded: [BOT, visitor],
    ...(locale !== undefined && { locale }),
  };
}
