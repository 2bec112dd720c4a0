import type { Log } from "../../log.ts";
import type { Channel } from "../channel.ts";
import type { TurnHandler } from "./turn-handler.ts";
import type { BotFrameworkEndpoint } from "./endpoint.ts";
import { registerMessages } from "./messages.ts";

/** Parts of the channel. */
export type BotFrameworkChannelParts = {
  readonly endpoint: BotFrameworkEndpoint;
  readonly bot: TurnHandler;
  readonly log: Log;
};

/** Creates the channel of Teams and all other Bot Framework clients: `POST /api/messages`. */
export function createBotFrameworkChannel({ endpoint, bot, log }: BotFrameworkChannelParts): Channel {
  const { adapter, isSigned } = endpoint;
  void endpoint.warm();
  return {
    routes: (server) => registerMessages(server, { adapter, bot, log, isSigned }),
    close: () => adapter.close(),
  };
}
