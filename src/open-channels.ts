import { forgetIndexedFeedback } from "./feedback/feedback-index.ts";
import type { Bot, TurnErrorHandler } from "./channels/bot-framework/bot.ts";
import { createBotFrameworkEndpoint, type BotFrameworkEndpoint } from "./channels/bot-framework/endpoint.ts";
import type { OpenDataRights } from "./privacy/data-rights.ts";
import { forgetUnreadable } from "./privacy/unreadable.ts";
import { CHANNEL_ID } from "./channels/direct-line/activity.ts";
import { DirectLineAdapter } from "./channels/direct-line/adapter.ts";
import { createConversations, type Conversations } from "./channels/direct-line/conversations.ts";
import { forgetSession } from "./conversation/sessions.ts";
import { TEAMS_LIMITS, type TeamsLimits } from "./channels/teams/limits.ts";
import type { Config } from "./config.ts";
import type { Log } from "./log.ts";
import type { AlertPagesParts } from "./alerts/pages/pages.ts";
import { createAzureDirectLine } from "./channels/direct-line/azure/azure.ts";
import { createRequesters } from "./http/requester.ts";
import { readOrCreateTokenSecrets } from "./http/token-secret.ts";
import { createDirectLine, type DirectLineLimits } from "./channels/direct-line/direct-line.ts";
import { toLocalUrl } from "./network/local-url.ts";
import { createServer, listen } from "./http/server.ts";
import type { Store } from "./ports/store.ts";

/** What the doors are built from; everything that reads a clock, a disk or the environment is handed in. */
export type ChannelParts = {
  readonly config: Config;
  readonly store: Store;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** Other limits than those in service, for tests and benchmarks. */
export type ChannelLimits = { readonly web?: Partial<DirectLineLimits>; readonly teams?: Partial<TeamsLimits> };

/** A bot and what it says when a turn fails. */
export type ChannelBot = {
  readonly bot: Bot;
  readonly onTurnError: TurnErrorHandler;
  /** What a link to somebody's data opens; absent where nothing is kept. */
  readonly openData?: OpenDataRights["open"];
  /** What the pages of job alerts need; absent where there are none. */
  readonly alertPages?: Pick<AlertPagesParts, "alerts" | "knowledge">;
};

/** What a bot may use of its doors. */
export type Channels = {
  readonly botFramework: BotFrameworkEndpoint;
  readonly conversations: Conversations;
  /** Where visitors reach them; asked no sooner than they listen. */
  readonly publicUrl: () => string;
};

/** The doors of a bot, listening. */
export type OpenChannels<B extends ChannelBot> = {
  readonly port: number;
  readonly channelBot: B;
  /** Lets the turns under way finish, then stops listening. */
  close(): Promise<void>;
};

/** Puts any bot behind the doors. @param toBot given what a bot may use of them. */
export async function openChannels<B extends ChannelBot>(
  toBot: (channels: Channels) => B,
  { config, store, log, now }: ChannelParts,
  limits: ChannelLimits = {},
): Promise<OpenChannels<B>> {
  let port = config.PORT;
  const publicUrl = () => config.PUBLIC_URL ?? toLocalUrl(config.HOST, port);
  const channel = createBotFrameworkEndpoint({
    settings: config,
    limits: { ...TEAMS_LIMITS, ...limits.teams },
    store,
    log,
    now,
  });
  const conversations = createConversations(store, now);
  const behind = toBot({ botFramework: channel, conversations, publicUrl });
  const { bot, onTurnError, openData, alertPages } = behind;
  channel.adapter.onTurnError = onTurnError;
  void channel.warm();
  const web = new DirectLineAdapter(conversations, log);
  web.onTurnError = onTurnError;

  const access = {
    tokenSecrets: config.TOKEN_SECRET ?? (await readOrCreateTokenSecrets(config.DATA_DIR)),
    retainDays: config.RETAIN_DAYS,
    allowedOrigins: config.ALLOWED_ORIGINS,
    trustedProxies: config.TRUSTED_PROXIES,
    ...(config.PUBLIC_URL !== undefined && { publicUrl: config.PUBLIC_URL }),
    ...(limits.web && { limits: limits.web }),
    now,
    log,
  };
  const directLine =
    config.DIRECTLINE_SECRET === undefined
      ? createDirectLine({
          ...access,
          conversations,
          adapter: web,
          bot,
          async forgetSession(conversationId) {
            await forgetSession(store, CHANNEL_ID, conversationId);
            await forgetIndexedFeedback(store, { channel: CHANNEL_ID, conversation: conversationId });
            await forgetUnreadable(store, { channel: CHANNEL_ID, conversation: conversationId });
          },
        })
      : createAzureDirectLine({ ...access, secret: config.DIRECTLINE_SECRET, url: config.DIRECTLINE_URL });
  const asked = { toRequester: createRequesters(config.TRUSTED_PROXIES, log), log, now };
  const server = createServer({
    messages: { adapter: channel.adapter, bot, log, isSigned: channel.isSigned },
    directLine,
    allowedOrigins: config.ALLOWED_ORIGINS,
    retainDays: config.RETAIN_DAYS,
    ...(alertPages && { alerts: { ...asked, ...alertPages } }),
    ...(openData && { data: { ...asked, open: openData } }),
    log,
  });
  const listening = await listen(server, config.PORT, config.HOST);
  ({ port } = listening);
  return {
    port,
    channelBot: behind,
    async close() {
      await Promise.all([directLine.close(), listening.close()]);
      await channel.adapter.close();
    },
  };
}
