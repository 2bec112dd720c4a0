import { registerAlertPages } from "./alerts/pages/pages.ts";
import { createBot, PLAIN_MANNERS } from "./channels/bot-framework/bot.ts";
import { createBotFrameworkChannel } from "./channels/bot-framework/channel.ts";
import { createBotFrameworkTurns } from "./channels/bot-framework/turns.ts";
import { TEAMS } from "./channels/bot-framework/message.ts";
import { createWebBot } from "./channels/direct-line/bot.ts";
import { createDirectLineChannel } from "./channels/direct-line/channel.ts";
import { CHANNEL_ID } from "./channels/direct-line/activity.ts";
import { serve } from "./channels/serve.ts";
import { createTeamsBot } from "./channels/teams/bot.ts";
import { createTeamsManners } from "./channels/teams/manners.ts";
import { composeBot, type Bot } from "./compose.ts";
import { forgetSessions } from "./conversation/sessions.ts";
import { LONGEST_TURN_MS } from "./conversation/turn-limits.ts";
import { anonymizeFeedback } from "./feedback/feedback-index.ts";
import { createAssets } from "./http/pages/assets.ts";
import { createPages } from "./http/pages/html.ts";
import { registerPages } from "./http/pages/pages.ts";
import { registerReadiness } from "./http/readiness.ts";
import { createRequesters } from "./http/requester.ts";
import type { AppParts, Limits } from "./parts.ts";
import { registerDataDownload } from "./privacy/download.ts";
import { forgetUnreadable } from "./privacy/unreadable.ts";

/** The listening bot with all its channels. */
export type App = Pick<Bot, "alerts" | "scheduler" | "sweep"> & {
  readonly port: number;
  /** Waits for the turns under way, then stops listening. It may be called twice. */
  close(): Promise<void>;
};

/**
 * Builds the bot and its channels, and starts listening. Alert runs and the daily sweep begin when the scheduler is started.
 * @throws AdvisorError `PORT_IN_USE`, `CONFIG_INVALID` for a wrong `HOST`, or `STORE_UNUSABLE` when the token secret cannot be stored.
 */
export async function openApp(parts: AppParts, limits: Limits = {}): Promise<App> {
  const { config, store, knowledge, log, now, monotonicNow = now } = parts;
  const bot = await composeBot(parts, limits);
  const { conversation, worker, botFramework, alerts, scheduler, dataRights } = bot;

  const web = createDirectLineChannel({
    config,
    conversations: bot.webConversations,
    turns: store.turns,
    worker,
    bot: createWebBot(conversation),
    async forgetSession({ conversationId, userId }) {
      const person = { channel: CHANNEL_ID, conversation: conversationId, person: userId };
      await forgetSessions(store, person);
      await anonymizeFeedback(store, person);
      await forgetUnreadable(store, person);
    },
    tokenSecrets: bot.tokenSecrets,
    ...(limits.web && { limits: limits.web }),
    hasRoom: bot.hasRoom,
    log,
    now,
    monotonicNow,
  });
  const teamsManners = createTeamsManners({ ...botFramework, knowledge, store, now });
  const turns = createBotFrameworkTurns({
    conversation,
    adapter: botFramework.adapter,
    mannersOf: (channelId) => (channelId === TEAMS ? teamsManners : PLAIN_MANNERS),
    knowledge,
    store,
    worker,
    onStep: bot.onStep,
    log,
    now,
  });
  const messages = createBotFrameworkChannel({
    endpoint: botFramework,
    bot: createBot(turns, createTeamsBot(turns, { ...botFramework, knowledge, store, now })),
    log,
  });

  const stopMs = limits.web?.stopMs ?? LONGEST_TURN_MS;
  /** Before the channel ends its sends, the turns under way end. */
  const closeMessages = () => worker.stop(stopMs).then(() => messages.close());

  const site = { pages: createPages(), assets: createAssets() };
  const personal = { ...site, toRequester: createRequesters(config.TRUSTED_PROXIES, log), log, monotonicNow };
  const server = await serve({
    port: config.PORT,
    host: config.HOST,
    publicUrl: config.PUBLIC_URL,
    channels: [{ ...messages, close: closeMessages }, web],
    routes: [
      (to) => registerReadiness(to, { checks: bot.health, log, now, monotonicNow }),
      (to) =>
        registerPages(to, {
          ...site,
          allowedOrigins: config.ALLOWED_ORIGINS,
          retainDays: config.RETAIN_DAYS,
          operator: bot.operator,
          connectOrigins: web.origins,
        }),
      (to) => registerDataDownload(to, { ...personal, open: (token) => dataRights(store.begin()).open(token) }),
      (to) => registerAlertPages(to, { ...personal, alerts, knowledge }),
    ],
    log,
  });
  bot.site.listensOn(server.port);
  worker.start();
  let closed: Promise<void> | undefined;

  return {
    port: server.port,
    alerts,
    scheduler,
    sweep: () => bot.sweep(),
    close: () => (closed ??= bot.close().then(() => server.close())),
  };
}
