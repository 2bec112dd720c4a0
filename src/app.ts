import { createActions } from "./actions/create-actions.ts";
import type { Knowledge } from "./advisor/turn.ts";
import { createBot, createTurnErrorHandler, type Bot, type TurnErrorHandler } from "./chat/bot.ts";
import { ChannelAdapter } from "./chat/cloud-adapter.ts";
import { DirectLineAdapter } from "./chat/direct-line-adapter.ts";
import { createConversations } from "./chat/direct-line-conversations.ts";
import { forgetSessionsUnusedSince } from "./chat/sessions.ts";
import type { Config } from "./config.ts";
import type { Log } from "./log.ts";
import { createDirectLine, type DirectLineLimits } from "./server/direct-line.ts";
import { readOrCreateTokenSecret } from "./server/direct-line-secret.ts";
import { createServer, listen } from "./server/server.ts";
import type { Store } from "./store/store.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** What the doors are built from; everything that reads a clock, a disk or the environment is handed in. */
export type DoorParts = {
  readonly config: Config;
  readonly store: Store;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** What the app is built from. `knowledge` is asked at each turn; turns wait for it, listening does not. */
export type AppParts = DoorParts & { readonly knowledge: () => Knowledge | Promise<Knowledge> };

/** A bot and what it says when a turn fails. */
export type BotBehindDoors = { readonly bot: Bot; readonly onTurnError: TurnErrorHandler };

/** A bot behind both its doors, listening. */
export type App = {
  readonly port: number;
  /** Deletes the conversations nobody has used for `RETAIN_DAYS`. */
  forgetOld(): Promise<void>;
  /** Lets the turns under way finish, then stops listening. */
  close(): Promise<void>;
};

/**
 * Builds the career-advice bot and its doors, and starts listening.
 * @throws AdvisorError `PORT_IN_USE`, or `STORE_UNUSABLE` when the token secret cannot be kept.
 */
export function openApp(parts: AppParts): Promise<App> {
  const { HANDOFF_WEBHOOK_URL: url, HANDOFF_SECRET: secret } = parts.config;
  const webhook = url !== undefined && secret !== undefined ? { webhook: { url, secret } } : {};
  const actions = createActions({ ...parts, ...webhook });
  return openDoors({ bot: createBot({ ...parts, actions }), onTurnError: createTurnErrorHandler(parts) }, parts);
}

/**
 * Puts any bot behind the doors.
 * @param limits other limits of the web door than a person in a browser meets.
 */
export async function openDoors(
  { bot, onTurnError }: BotBehindDoors,
  { config, store, log, now }: DoorParts,
  limits?: Partial<DirectLineLimits>,
): Promise<App> {
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
    ...(limits && { limits }),
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
    async forgetOld() {
      const since = now() - config.RETAIN_DAYS * DAY_MS;
      const forgotten = {
        conversations: await conversations.forgetUnusedSince(since),
        sessions: await forgetSessionsUnusedSince(store, since),
      };
      log.info(forgotten, "old conversations forgotten");
    },
    async close() {
      await Promise.all([directLine.close(), listening.close()]);
    },
  };
}
