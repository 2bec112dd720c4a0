import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { HttpServer } from "../http/http.ts";

/**
 * A way visitors reach the bot. A channel lives in a folder of its own and does three things:
 *
 * - It takes in what a visitor sends and makes an `Incoming` of it: who, in which conversation, the message, its id.
 * - It hands that to the `Conversation` with an `Exchange`, which renders replies for the channel and sends them. What can be
 *   done in a conversation, such as writing to it later, goes along as `abilities`.
 * - It keeps what belongs to it alone: logs, tokens, cards, references. Where that is about a person, it brings a
 *   `DataHolder`, so that "my data" shows it and deletes it.
 *
 * A request that wants its answer in the HTTP response, such as an invoke of Teams, is the channel's own affair. The
 * composition root creates the channel and puts it in its list.
 */
export type Channel = {
  /** Adds the channel's addresses to the HTTP server. */
  routes(server: HttpServer): void;
  /** Answers the server's `upgrade` events, where the channel has streams. */
  readonly upgrade?: (request: IncomingMessage, socket: Duplex, head: Buffer) => void | Promise<void>;
  /** Waits within bounds for the turns under way, then lets go of what is open. It may be called twice. */
  close(): Promise<void>;
};
