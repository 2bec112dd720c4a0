import type { ActionRequest } from "../../advisor/model/command.ts";
import { replyToPlainText, type Button, type Reply } from "../../advisor/model/reply.ts";
import type { Decision, Message } from "../../advisor/model/turn.ts";
import type { ConversationLoop } from "../../conversation/conversation-loop.ts";
import { createPlainExchange, type Visitor } from "../../conversation/incoming.ts";
import type { Language } from "../../languages/language.ts";

/** What came before a message. */
export type Before = { readonly laterHours: number; readonly hasRestarted: boolean };

/** What can be seen of the bot's answer. A channel shows no decision. */
export type Seen = {
  readonly text: string;
  readonly language: Language;
  readonly buttons: readonly Button[];
  readonly decision?: Decision;
  /** What was asked to be carried out, where the channel shows it. */
  readonly requests?: readonly ActionRequest[];
};

/** A way to talk with the bot: its own loop, or a channel. */
export type ChannelClient = { send(message: Message, before?: Before): Promise<Seen> };

/** Sends a message through the conversation loop and returns what a visitor sees of the answer. */
export async function sendThrough(conversation: ConversationLoop, visitor: Visitor, message: Message): Promise<Seen> {
  const replies: Reply[] = [];
  const exchange = createPlainExchange("memory", (said) => void replies.push(...said));
  const { decision } = await conversation.answer({ ...visitor, message }, exchange);
  return {
    text: replies.map(replyToPlainText).join("\n\n"),
    language: replies.at(-1)?.language ?? visitor.language,
    buttons: replies.flatMap(({ suggestions, ratings = [] }) => [...suggestions, ...ratings]),
    ...(decision && { decision }),
  };
}
