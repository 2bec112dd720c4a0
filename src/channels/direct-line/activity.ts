import { z } from "zod";

/** Id of this channel in every activity. */
export const CHANNEL_ID = "directline";

const BOT = { id: "career-advice-bot", name: "Bot", role: "bot" };

/** An activity as the JSON that Web Chat sends and receives. */
export type WireActivity = {
  readonly type: string;
  readonly id?: string;
  /** ISO time of its log entry. */
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

/** An activity as the bot receives it, with the fields that every one has. */
export type ReceivedByBot = WireActivity & {
  readonly conversation: { readonly id: string };
  readonly from: { readonly id: string };
};

/** Conversation id and user id that a token stands for. */
export type DirectLineIdentity = { readonly conversationId: string; readonly userId: string };

/** Returns whether a value read from the store is an activity. */
export function isActivity(value: unknown): value is WireActivity {
  return WIRE_ACTIVITY.safeParse(value).success;
}

/** Sets the sender of an activity to the user of the token and ignores the sender that the client names. */
export function fromVisitor(posted: WireActivity, identity: DirectLineIdentity): WireActivity {
  const name = posted.from?.name;
  return {
    ...posted,
    channelId: CHANNEL_ID,
    conversation: { id: identity.conversationId },
    from: { id: identity.userId, ...(name !== undefined && { name }), role: "user" },
  };
}

/** Converts a logged activity of the visitor to the bot's form. */
export function toIncoming(activity: WireActivity, { conversationId, userId }: DirectLineIdentity): ReceivedByBot {
  return {
    ...activity,
    conversation: { id: conversationId },
    from: { name: "", ...activity.from, id: userId },
    recipient: BOT,
  };
}

/** Converts an activity of the bot to JSON for the visitor. @param received the activity that it answers, if any. */
export function toWire(sent: WireActivity, received?: ReceivedByBot): WireActivity {
  const locale = received?.["locale"];
  // The visitor's client does not know the activity about its joining, so nothing may reply to that.
  const replyToId = received?.type === "conversationUpdate" ? undefined : received?.id;
  const json: Record<string, unknown> = JSON.parse(
    JSON.stringify({
      ...(locale !== undefined && { locale }),
      ...sent,
      ...(received && { conversation: received.conversation, recipient: received.from }),
      ...(replyToId !== undefined && { replyToId }),
    }),
  );
  return { ...json, type: sent.type, from: BOT, channelId: CHANNEL_ID };
}

/** Creates the activity by which the bot learns that a visitor has opened a conversation. */
export function toWelcomeCause(
  { conversationId, userId }: DirectLineIdentity,
  locale: string | undefined,
  timestamp: Date,
): ReceivedByBot {
  const visitor = { id: userId, name: "", role: "user" };
  return {
    type: "conversationUpdate",
    channelId: CHANNEL_ID,
    timestamp: timestamp.toISOString(),
    conversation: { id: conversationId },
    from: visitor,
    recipient: BOT,
    membersAdded: [BOT, visitor],
    ...(locale !== undefined && { locale }),
  };
}
