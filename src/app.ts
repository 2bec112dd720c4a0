import { createBot, createTurnErrorHandler } from "./chat/bot.ts";
import { ChannelAdapter } from "./chat/cloud-adapter.ts";
import { DirectLineAdapter } from "./chat/direct-line-adapter.ts";
import { createConversations } from "./chat/direct-line-conversations.ts";
import type { Config } from "./config.ts";
import type { Knowledge } from "./advisor/turn.ts";
import type { Log } from "./log.ts";
import { createDirectLine } from "./server/direct-line.ts";
import { readOrCreateTokenSecret } from "./server/direct-line-secret.ts";
import { createServer, listen } from "./server/server.ts";
import type { Store } from "./store/store.ts";

/** What the app is built from; everything that reads a clock, a disk or the environment is handed in. */
export type AppParts = {
  readonly config: Config;
  readonly knowledge: () => Knowledge;
  readonly store: Store;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** The bot behind both its doors, listening. */
export type App = {
  readonly port: number;
  /** Lets the turns under way finish, then stops listening. */
  close(): Promise<void>;
};

/**
 * Builds the bot and its doors, and starts listening.
 * @throws AdvisorError `PORT_IN_USE`, or `STORE_UNUSABLE` when the token secret cannot be kept.
 */
export async function openApp({ config, knowledge, store, log, now }: AppParts): Promise<App> {
  const bot = createBot({ knowledge, store, log, now });
  const onTurnError = createTurnErrorHandler({ knowledge, log });

  const channels = new ChannelAdapter(config);
  channels.onTurnError = onTurnError;
  const conversations = createConversations(store, now);
  const web = new DirectLineAdapter(conversations, log);
  web.onTurnError = onTurnError;

  const directLine = createDirectLine({
    conversations,
    adapter: web,
    bot,
    tokenSecret: config.TOKEN_SECRET ?? (await readOrCreateTokenSecret(config.DATA_DIR)),
    retainDays: config.RETAIN_DAYS,
    allowedOrigins: config.ALLOWED_ORIGINS,
    ...(config.PUBLIC_URL !== undefined && { publicUrl: config.PUBLIC_URL }),
    now,
    log,
  });
  const server = createServer({
    messages: { adapter: channels, bot, log, isSigned: config.MicrosoftAppId !== undefined },
    directLine,
    allowedOrigins: config.ALLOWED_ORIGINS,
    log,
  });
  const listening = await listen(server, config.PORT, config.HOST);
  return {
    port: listening.port,
    async close() {
      await Promise.all([directLine.close(), listening.close()]);
    },
  };
}
