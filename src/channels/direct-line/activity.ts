import { z } from "zod";

/** The name of this channel in every activity. */
export const CHANNEL_ID = "directline";

const BOT = { id: "career-advice-bot", name: "Bot", role: "bot" };

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

/** An activity on its way to the bot; the fields that every one has are there. */
export type ReceivedByBot = WireActivity & {
  readonly conversation: { readonly id: string };
  readonly from: { readonly id: string };
};

/** The one visitor of a conversation with the bot. */
export type DirectLineIdentity = { readonly conversationId: string; readonly userId: string };

/** Whether a value read from the store is an activity. */
export function isActivity(value: unknown): value is WireActivity {
  return WIRE_ACTIVITY.safeParse(value).success;
}

/** Marks an activity as sent by the visitor of a token, whoever it claims to be from. */
export function fromVisitor(posted: WireActivity, identity: DirectLineIdentity): WireActivity {
  const name = posted.from?.name;
  return {
    ...posted,
    channelId: CHANNEL_ID,
    conversation: { id: identity.conversationId },
    from: { id: identity.userId, ...(name !== undefined && { name }), role: "user" },
  };
}

/** Converts a logged activity of the visitor to what the bot receives. */
export function toIncoming(activity: WireActivity, { conversationId, userId }: DirectLineIdentity): ReceivedByBot {
  return {
    ...activity,
    conversation: { id: conversationId },
    from: { name: "", ...activity.from, id: userId },
    recipient: BOT,
  };
}

/** Converts what the bot sends to JSON for the visitor. @param received the activity it answers, if there is one. */
export function toWire(sent: WireActivity, received?: ReceivedByBot): WireActivity {
  const locale = received?.["locale"];
  // A visitor who joins has sent nothing that could be replied to.
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

/** Makes the activity that tells the bot a visitor has opened a conversation. */
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
