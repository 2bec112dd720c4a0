import type { Reply } from "../advisor/model/reply.ts";
import type { Message } from "../advisor/model/turn.ts";
import type { Ability } from "../content/model/actions.ts";
import type { Language } from "../languages/language.ts";
import type { StateKey } from "./state-key.ts";

/** Somebody in a conversation, as a channel tells of them with each message. */
export type Visitor = {
  readonly key: StateKey;
  /** Whether other people read the conversation as well. */
  readonly isGroup: boolean;
  /** The language that the channel says its user reads. */
  readonly language: Language;
  /** IANA time zone, where the channel tells it; unchecked. */
  readonly timeZone?: string;
  /** Tells apart who sends many requests, such as a network address; left out where only the owner is known. */
  readonly requester?: string;
  /** What is possible in this conversation besides what is set up for all. */
  readonly abilities: readonly Ability[];
  /** Name of the page that the chat is on, for the log. */
  readonly page?: string;
};

/** A message as a channel received it. */
export type Incoming = Visitor & {
  readonly message: Message;
  /** Names the message: the same id in the same conversation is answered once. Left out, it is always answered. */
  readonly id?: string;
};

/** A reply that was sent, and the id its channel gave to the part that carries its buttons. */
export type SentReply = { readonly reply: Reply; readonly activityId: string };

/** Where the replies of one turn go. */
export type Exchange = {
  /** Sends replies in order. Returns those that arrived whole. */
  send(replies: readonly Reply[]): Promise<readonly SentReply[]>;
  /** Sends one plain sentence, without buttons. */
  sendText(text: string): Promise<void>;
  /** Shows that the bot is typing. */
  showTyping(): Promise<void>;
};
