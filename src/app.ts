import { createActions } from "./actions/create-actions.ts";
import type { Knowledge } from "./advisor/turn.ts";
import type { Alerts } from "./alerts/alerts.ts";
import { createBot, createTurnErrorHandler, type Bot, type TurnErrorHandler } from "./chat/bot.ts";
import { createChannel, type Channel } from "./chat/channel.ts";
import { CHANNEL_ID } from "./chat/direct-line-activity.ts";
import { DirectLineAdapter } from "./chat/direct-line-adapter.ts";
import { createConversations } from "./chat/direct-line-conversations.ts";
import { forgetUnusedSince } from "./chat/forget.ts";
import { CARDS } from "./chat/sent-cards.ts";
import { forgetSession, SESSIONS } from "./chat/sessions.ts";
import { TEAMS_LIMITS, type TeamsLimits } from "./chat/teams-limits.ts";
import type { Content } from "./content/model.ts";
import type { Config } from "./config.ts";
import { openBoards } from "./jobs/open-boards.ts";
import type { JobBoard } from "./jobs/job-board.ts";
import type { Log } from "./log.ts";
import { createAzureDirectLine } from "./server/direct-line-azure.ts";
import { createDirectLine, type DirectLineLimits } from "./server/direct-line.ts";
import { readOrCreateTokenSecrets } from "./server/direct-line-secret.ts";
import { createServer, listen } from "./server/server.ts";
import type { Store } from "./store/store.ts";

const NOWHERE: Content["geography"] = { places: [], anywhere: { en: [], sv: [] } };

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
export type AppParts = DoorParts & {
  readonly knowledge: () => Knowledge | Promise<Knowledge>;
  /** Job alerts; without them the conversation goes without. */
  readonly alerts?: Alerts;
};

/** Other limits than those in service, for tests and benchmarks. */
export type Limits = { readonly web?: Partial<DirectLineLimits>; readonly teams?: Partial<TeamsLimits> };

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
export async function openApp(parts: AppParts, limits: Limits = {}): Promise<App> {
  const { HANDOFF_WEBHOOK_URL: url, HANDOFF_SECRET: secret } = parts.config;
  const webhook = url !== undefined && secret !== undefined ? { webhook: { url, secret } } : {};
  const board = await openLiveBoards(parts);
  const actions = createActions({ ...parts, ...webhook, board });
  const patience = { ...TEAMS_LIMITS, ...limits.teams };
  const onTurnError = createTurnErrorHandler(parts);
  const toBot = (channel: Channel) => createBot({ ...parts, ...channel, actions, patience });
  return openDoors((channel) => ({ bot: toBot(channel), onTurnError }), parts, limits);
}

/** Opens the job boards of the settings. They read ads with what the bot knows at the moment of asking. */
async function openLiveBoards({ config, knowledge, log, now }: AppParts): Promise<JobBoard> {
  let content: Content | undefined;
  const learn = async () => {
    ({ content } = await knowledge());
  };
  const board = await openBoards({
    jobtechUrl: config.JOBTECH_URL,
    ...(config.JOBS_FEED !== undefined && { feed: config.JOBS_FEED }),
    skills: () => content?.skills ?? [],
    geography: () => content?.geography ?? NOWHERE,
    log,
    now,
  });
  return {
    ...board,
    search: (criteria, range) => learn().then(() => board.search(criteria, range)),
    read: (id) => learn().then(() => board.read(id)),
  };
}

/** Puts any bot behind the doors. @param toBot given what a bot may use of the Bot Framework's door. */
export async function openDoors(
  toBot: (channel: Channel) => BotBehindDoors,
  { config, store, log, now }: DoorParts,
  limits: Limits = {},
): Promise<App> {
  const channel = createChannel({ settings: config, limits: { ...TEAMS_LIMITS, ...limits.teams }, store, log, now });
  const { bot, onTurnError } = toBot(channel);
  channel.adapter.onTurnError = onTurnError;
  void channel.warm();
  const conversations = createConversations(store, now);
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
          forgetSession: (conversationId) => forgetSession(store, CHANNEL_ID, conversationId),
        })
      : createAzureDirectLine({ ...access, secret: config.DIRECTLINE_SECRET, url: config.DIRECTLINE_URL });
  const server = createServer({
    messages: { adapter: channel.adapter, bot, log, isSigned: channel.isSigned },
    directLine,
    allowedOrigins: config.ALLOWED_ORIGINS,
    retainDays: config.RETAIN_DAYS,
    log,
  });
  const listening = await listen(server, config.PORT, config.HOST);
  return {
    port: listening.port,
    async forgetOld() {
      const since = now() - config.RETAIN_DAYS * DAY_MS;
      const forgotten = {
        conversations: await conversations.forgetUnusedSince(since),
        sessions: await forgetUnusedSince(store, SESSIONS, since),
        cards: await forgetUnusedSince(store, CARDS, since),
      };
      log.info(forgotten, "old conversations forgotten");
    },
    async close() {
      await Promise.all([directLine.close(), listening.close()]);
      await channel.adapter.close();
    },
  };
}
