import type { Reply } from "../advisor/model/reply.ts";
import type { Message } from "../advisor/model/turn.ts";
import type { Ability } from "../content/model/actions.ts";
import type { Language } from "../languages/language.ts";
import type { StateKey } from "./state-key.ts";

/** A person in a conversation, as a channel reports them with each message. */
export type Visitor = {
  readonly key: StateKey;
  /** Whether other people read the conversation too. */
  readonly isGroup: boolean;
  /** Language of the user interface, as the channel reports it. */
  readonly language: Language;
  /** IANA time zone as the channel reports it; unchecked. */
  readonly timeZone?: string;
  /** Key for rate limits, such as a network address; absent where only the owner is known. */
  readonly requester?: string;
  /** Abilities of this conversation besides those of all conversations. */
  readonly abilities: readonly Ability[];
  /** Name of the page that contains the chat, for the log. */
  readonly page?: string;
};

/** A message as received by a channel. */
export type Incoming = Visitor & {
  readonly message: Message;
  /** Id of the message: the same id in the same conversation is answered once. Without an id, it is always answered. */
  readonly id?: string;
};

/** A reply that was sent, and the channel's id of the activity with its buttons. */
export type SentReply = { readonly reply: Reply; readonly activityId: string };

/** Sends the replies of one turn. */
export type Exchange = {
  /** Sends replies in order. Returns the ones that arrived completely. */
  send(replies: readonly Reply[]): Promise<readonly SentReply[]>;
  /** Sends one plain sentence, without buttons. */
  sendText(text: string): Promise<void>;
  /** Sends the typing activity. */
  showTyping(): Promise<void>;
};
