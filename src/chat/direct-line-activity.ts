import type { Activity } from "botbuilder";

/** The name of this channel in every activity. */
export const CHANNEL_ID = "directline";

/** Where replies would go over the network; here they never leave the process. */
const SERVICE_URL = "urn:career-advice:direct-line";

const BOT = { id: "career-advice-bot", name: "Bot", role: "bot" } as const;

/** An activity as JSON, the way Web Chat sends and receives it. */
export type WireActivity = {
  readonly type: string;
  readonly id?: string;
  /** ISO time at which it was logged. */
  readonly timestamp?: string;
  readonly channelData?: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
};

/** Who takes part in a conversation with the bot: one visitor. */
export type Ticket = { readonly conversationId: string; readonly userId: string };

/** Marks an activity as sent by the visitor of the ticket, whoever it claims to be from. */
export function fromVisitor(posted: WireActivity, ticket: Ticket): WireActivity {
  const name = (posted["from"] as { name?: string } | undefined)?.name;
  return {
    ...posted,
    channelId: CHANNEL_ID,
    conversation: { id: ticket.conversationId },
    from: { id: ticket.userId, ...(name !== undefined && { name }), role: "user" },
  };
}

/** Converts a logged activity of the visitor to what the bot receives. */
export function toIncoming(activity: WireActivity): Partial<Activity> {
  const { timestamp, ...rest } = activity;
  return {
    ...rest,
    ...(timestamp !== undefined && { timestamp: new Date(timestamp) }),
    recipient: BOT,
    serviceUrl: SERVICE_URL,
  } as Partial<Activity>;
}

/** Converts what the bot sends to JSON for the visitor, without the fields only the SDK needs. */
export function toWire(activity: Partial<Activity>): WireActivity {
  const { serviceUrl: _, callerId: __, deliveryMode: ___, ...rest } = activity;
  const json = JSON.parse(JSON.stringify(rest)) as Record<string, unknown>;
  return { ...json, type: activity.type ?? "message", from: BOT, channelId: CHANNEL_ID };
}

/** The activity that tells the bot a visitor has opened a conversation. */
export function toWelcomeCause(ticket: Ticket, locale: string | undefined, timestamp: Date): Partial<Activity> {
  const visitor = { id: ticket.userId, role: "user" };
  return {
    type: "conversationUpdate",
    channelId: CHANNEL_ID,
    serviceUrl: SERVICE_URL,
    timestamp,
    conversation: { id: ticket.conversationId },
    from: visitor,
    recipient: BOT,
    membersAdded: [BOT, visitor],
    ...(locale !== undefined && { locale }),
  } as Partial<Activity>;
}
