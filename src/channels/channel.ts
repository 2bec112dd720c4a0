import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { HttpServer } from "../http/http.ts";

/**
 * A way for visitors to reach the bot. A channel has a folder of its own and does three things:
 *
 * - It turns a visitor's activity into an `Incoming`: person, conversation, message and id.
 * - It passes that to the `Conversation` with an `Exchange`, which renders replies for the channel and sends them. The
 *   `abilities` tell what can be done in the conversation, such as writing to it later.
 * - It stores its own data: logs, tokens, cards, references. For data about a person it provides a `DataHolder`, so that
 *   "my data" shows and deletes them.
 *
 * The channel itself answers requests whose answer is the HTTP response, such as an invoke of Teams. The composition root
 * creates the channel and adds it to its list.
 */
export type Channel = {
  /** Registers the channel's routes. */
  routes(server: HttpServer): void;
  /** Handles the server's `upgrade` events; only a channel with WebSockets has it. */
  readonly upgrade?: (request: IncomingMessage, socket: Duplex, head: Buffer) => void | Promise<void>;
  /** Waits a limited time for the turns under way, then closes connections. It may be called twice. */
  close(): Promise<void>;
};
