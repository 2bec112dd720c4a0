import type { Reply } from "../advisor/model/reply.ts";
import type { Message } from "../advisor/model/turn.ts";
import type { Ability } from "../content/model/actions.ts";
import type { Language } from "../languages/language.ts";
import type { Transaction } from "../ports/store.ts";
import type { TurnJob } from "../ports/turn-jobs.ts";
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
  /** The job of this turn, where it has one; it ends with the turn. */
  readonly job?: Pick<TurnJob, "id" | "tries">;
};

/** Where a turn came from, so that another process can go on with it. */
export type Origin = Pick<TurnJob, "channel" | "lane"> & {
  /** Address that the channel answers to: plain JSON. */
  readonly address: unknown;
};

/** How a turn is committed. */
export type CommitOptions = {
  /** Whether everything said before is deleted with this turn. */
  readonly clears?: boolean;
  /** Whether further replies follow the result of a command, so that the bot does not wait for the visitor yet. */
  readonly isContinued?: boolean;
  /** Whether everything was deleted, so that the channel remembers nothing of the replies but what it shows. */
  readonly leavesNoTrace?: boolean;
};

/** Sends the replies of one turn. */
export type Exchange = {
  readonly origin: Origin;
  /**
   * Commits a turn together with its replies, and sends them. Replies that have to be sent elsewhere lie in the outbox from the commit
   * until they are sent; a failed send is no failed commit.
   * @returns false when another process was faster; then nothing is stored or sent, and the turn is decided again.
   * @throws StoreFailed
   */
  commit(turn: Transaction, replies: readonly Reply[], options?: CommitOptions): Promise<boolean>;
  /** Sends one plain sentence, without buttons, while the turn goes on. */
  sendText(text: string): Promise<void>;
  /** Sends the typing activity. */
  showTyping(): Promise<void>;
};

/** Creates the exchange of a channel whose conversations end with the process. @param show shows the replies of a turn. */
export function createPlainExchange(
  channel: string,
  show: (replies: readonly Reply[]) => void,
  sendText: (text: string) => void = () => undefined,
): Exchange {
  return {
    origin: { channel, lane: channel, address: undefined },
    async commit(turn, replies) {
      if (!(await turn.commit())) return false;
      show(replies);
      return true;
    },
    sendText: async (text) => sendText(text),
    showTyping: () => Promise.resolve(),
  };
}
