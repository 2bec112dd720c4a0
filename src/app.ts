import { createActions } from "./actions/create-actions.ts";
import { forgetGiven } from "./actions/given-feedback.ts";
import type { Knowledge } from "./advisor/turn.ts";
import type { Alerts } from "./alerts/alerts.ts";
import { createBot, createTurnErrorHandler, type Bot, type TurnErrorHandler } from "./chat/bot.ts";
import { createChannel, type Channel } from "./chat/channel.ts";
import type { OpenDataRights } from "./chat/data-rights.ts";
import { CHANNEL_ID } from "./chat/direct-line-activity.ts";
import { DirectLineAdapter } from "./chat/direct-line-adapter.ts";
import { createConversations, type Conversations } from "./chat/direct-line-conversations.ts";
import { forgetSession } from "./chat/sessions.ts";
import { TEAMS_LIMITS, type TeamsLimits } from "./chat/teams-limits.ts";
import type { Content } from "./content/model.ts";
import type { Config } from "./config.ts";
import { openBoards } from "./jobs/open-boards.ts";
import type { JobBoard } from "./jobs/job-board.ts";
import { forgetOld } from "./forget-old.ts";
import type { Log } from "./log.ts";
import { openDataRights } from "./open-data-rights.ts";
import { createAzureDirectLine } from "./server/direct-line-azure.ts";
import { createDirectLine, type DirectLineLimits } from "./server/direct-line.ts";
import { readOrCreateTokenSecrets } from "./server/direct-line-secret.ts";
import { createRequesters } from "./server/direct-line-requester.ts";
import { toLocalUrl } from "./server/local-url.ts";
import { createServer, listen } from "./server/server.ts";
import type { Store } from "./store/store.ts";

const NOWHERE: Content["geography"] = { places: [], anywhere: { en: [], sv: [] } };

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
  /** Job alerts; absent where none can be made. */
  readonly alerts?: Alerts;
};

/** Other limits than those in service, for tests and benchmarks. */
export type Limits = { readonly web?: Partial<DirectLineLimits>; readonly teams?: Partial<TeamsLimits> };

/** A bot and what it says when a turn fails. */
export type BotBehindDoors = {
  readonly bot: Bot;
  readonly onTurnError: TurnErrorHandler;
  /** What a link to somebody's data opens; absent where nothing is kept. */
  readonly openData?: OpenDataRights["open"];
};

/** What a bot may use of its doors. */
export type Doors = {
  readonly channel: Channel;
  readonly conversations: Conversations;
  /** Where visitors reach them; asked no sooner than they listen. */
  readonly publicUrl: () => string;
};

/** A bot behind both its doors, listening. */
export type App = {
  readonly port: number;
  /** Deletes what has been kept long enough: conversations nobody has used for `RETAIN_DAYS`, and the rest by its own time. */
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
  const patience = { ...TEAMS_LIMITS, ...limits.teams };
  const onTurnError = createTurnErrorHandler(parts);
  const toBot = (doors: Doors): BotBehindDoors => {
    const dataRights = openDataRights(parts, doors);
    const actions = createActions({ ...parts, ...webhook, board, dataRights });
    const bot = createBot({ ...parts, ...doors.channel, actions, patience });
    return { bot, onTurnError, openData: (token) => dataRights.open(token) };
  };
  return openDoors(toBot, parts, limits);
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
    gather: (role, signal) => learn().then(() => board.gather(role, signal)),
    read: (id) => learn().then(() => board.read(id)),
  };
}

/** Puts any bot behind the doors. @param toBot given what a bot may use of them. */
export async function openDoors(
  toBot: (doors: Doors) => BotBehindDoors,
  { config, store, log, now, knowledge, alerts }: DoorParts & Partial<Pick<AppParts, "knowledge" | "alerts">>,
  limits: Limits = {},
): Promise<App> {
  let port = config.PORT;
  const publicUrl = () => config.PUBLIC_URL ?? toLocalUrl(config.HOST, port);
  const channel = createChannel({ settings: config, limits: { ...TEAMS_LIMITS, ...limits.teams }, store, log, now });
  const conversations = createConversations(store, now);
  const { bot, onTurnError, openData } = toBot({ channel, conversations, publicUrl });
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
            await forgetGiven(store, { channel: CHANNEL_ID, conversation: conversationId });
          },
        })
      : createAzureDirectLine({ ...access, secret: config.DIRECTLINE_SECRET, url: config.DIRECTLINE_URL });
  const asked = { toRequester: createRequesters(config.TRUSTED_PROXIES, log), log, now };
  const server = createServer({
    messages: { adapter: channel.adapter, bot, log, isSigned: channel.isSigned },
    directLine,
    allowedOrigins: config.ALLOWED_ORIGINS,
    retainDays: config.RETAIN_DAYS,
    ...(alerts && knowledge && { alerts: { ...asked, alerts, knowledge } }),
    ...(openData && { data: { ...asked, open: openData } }),
    log,
  });
  const listening = await listen(server, config.PORT, config.HOST);
  ({ port } = listening);
  return {
    port: listening.port,
    forgetOld: () => forgetOld({ store, conversations, alerts, log, now, retainDays: config.RETAIN_DAYS }),
    async close() {
      await Promise.all([directLine.close(), listening.close()]);
      await channel.adapter.close();
    },
  };
}
