import type { Activity } from "botbuilder";
import { z } from "zod";
import { BUTTON_VALUE, type Reply } from "../../advisor/model/reply.ts";
import { REPLY } from "../../advisor/model/stored-reply.ts";
import type { Message } from "../../advisor/model/turn.ts";
import type { Visitor } from "../../conversation/incoming.ts";
import { STORED_VISITOR, toStoredVisitor } from "../../conversation/stored-visitor.ts";

/** Name of this channel in jobs. */
export const CHANNEL = "bot-framework";

const account = z.looseObject({ id: z.string() });

/** Shape of the part of an activity that a reply needs. */
export const REPLY_ADDRESS = z.looseObject({
  type: z.string(),
  id: z.string().optional(),
  channelId: z.string(),
  serviceUrl: z.string(),
  conversation: account,
  from: account,
  recipient: account,
  locale: z.string().nullish(),
}) as z.ZodType as z.ZodType<Activity>;

/** Cause of a turn: a message, or, without one, an arrival to greet. */
export type StoredCause = {
  readonly visitor: Visitor;
  readonly message?: Message;
  /** Id of the message or the press; the same one is answered once. */
  readonly id?: string;
  readonly address: Activity;
};

/** Shape of the body of a job that answers. */
export const STORED_CAUSE: z.ZodType<StoredCause> = z.looseObject({
  visitor: STORED_VISITOR,
  message: z
    .looseObject({ text: z.string(), value: BUTTON_VALUE.optional(), hasAttachment: z.boolean() })
    .optional() as z.ZodType as z.ZodType<Message | undefined>,
  id: z.string().optional(),
  address: REPLY_ADDRESS,
});

/** Replies of the outbox. */
export type StoredReplies = {
  readonly address: Activity;
  readonly replies: readonly Reply[];
  /** Set for the sentence that an answer may not have arrived: its own outcome is not admitted again. */
  readonly isAdmission?: boolean;
  /** Set after everything was deleted: nothing is remembered of the replies. */
  readonly leavesNoTrace?: boolean;
  /** Whether further replies follow. */
  readonly isContinued?: boolean;
};

/** Shape of the body of a job that sends replies. */
export const STORED_REPLIES: z.ZodType<StoredReplies> = z.looseObject({
  address: REPLY_ADDRESS,
  replies: z.array(REPLY),
  isAdmission: z.boolean().optional(),
  leavesNoTrace: z.boolean().optional(),
  isContinued: z.boolean().optional(),
});

/** Returns what is stored of an activity: where to answer, nothing of its text. */
export function toAddress(activity: Activity): Activity {
  const { type, id, channelId, serviceUrl, conversation, from, recipient, locale } = activity;
  return { type, id, channelId, serviceUrl, conversation, from, recipient, locale } as Activity;
}

/** Returns what is stored of a cause. */
export function toStoredCause({ visitor, address, ...cause }: StoredCause): StoredCause {
  return { ...cause, visitor: toStoredVisitor(visitor), address: toAddress(address) };
}
