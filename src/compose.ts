import { createAlertHandlers } from "./alerts/commands/handlers.ts";
import { createAlertHolder } from "./alerts/holder.ts";
import type { Alerts } from "./alerts/alerts.ts";
import { createBotFrameworkEndpoint, type BotFrameworkEndpoint } from "./channels/bot-framework/endpoint.ts";
import { createConversations, type Conversations } from "./channels/direct-line/conversations.ts";
import { DEFAULT_LIMITS } from "./channels/direct-line/limits.ts";
import { createTranscriptHolder } from "./channels/direct-line/transcript.ts";
import { createTeamsAlertTransport } from "./channels/teams/alert-transport.ts";
import { createCardHolder, createMembershipHolder } from "./channels/teams/data-holders.ts";
import { BOT_FRAMEWORK_LIMITS } from "./channels/bot-framework/limits.ts";
import { createBoardHandlers } from "./conversation/board-handlers.ts";
import { createConversationLoop, type ConversationLoop } from "./conversation/conversation-loop.ts";
import { createExecutor } from "./conversation/executor.ts";
import { createSessionHolder } from "./conversation/session-holder.ts";
import { createFeedbackIndex } from "./feedback/feedback-index.ts";
import { createFeedbackHandlers } from "./feedback/handlers.ts";
import { createHandoverHandlers } from "./handover/handlers.ts";
import { readOrCreateTokenSecrets } from "./http/token-secret.ts";
import type { HealthCheck } from "./network/health.ts";
import { createSiteAddress, type SiteAddress } from "./network/site-address.ts";
import { openAlerts, type OpenAlerts } from "./open-alerts.ts";
import { openHealth } from "./open-health.ts";
import { openLiveBoards } from "./open-live-boards.ts";
import { openOperator } from "./open-operator.ts";
import type { AppParts, Limits } from "./parts.ts";
import { createHasRoom, type HasRoom } from "./ports/has-room.ts";
import type { Operator } from "./records/operator.ts";
import { createDataHandlers } from "./privacy/handlers.ts";
import { createDataLinks } from "./privacy/links.ts";
import { createDataRights, type DataRights } from "./privacy/rights.ts";
import { toSweeps } from "./sweeps.ts";
import { forgetOld } from "./privacy/forget-old.ts";

/** The bot without its channels. */
export type Bot = Pick<OpenAlerts, "alerts" | "scheduler"> & {
  readonly conversation: ConversationLoop;
  readonly operator: Operator;
  readonly dataRights: DataRights;
  /** Deletes expired data, as the scheduler does daily. */
  sweep(): Promise<void>;
  readonly webConversations: Conversations;
  readonly botFramework: BotFrameworkEndpoint;
  readonly site: SiteAddress;
  readonly tokenSecrets: readonly string[];
  /** Tells whether the store has room for new conversations. */
  readonly hasRoom: HasRoom;
  /** Health checks by name of the part. */
  readonly health: Readonly<Record<string, HealthCheck>>;
  /** Stops the scheduler and closes the mail transport. */
  close(): Promise<void>;
};

/**
 * Builds the bot in the order in which its parts need each other.
 * @throws AdvisorError `STORE_UNUSABLE` when the token secret cannot be stored.
 */
export async function composeBot(parts: AppParts, limits: Limits = {}): Promise<Bot> {
  const { config, store, knowledge, log, now, monotonicNow = now } = parts;
  const operator = openOperator(config);
  const teamsLimits = { ...BOT_FRAMEWORK_LIMITS, ...limits.teams };
  const tokenSecrets = config.TOKEN_SECRET ?? (await readOrCreateTokenSecrets(config.DATA_DIR, log));
  const site = createSiteAddress(config.PUBLIC_URL, config.HOST, config.PORT);

  const { minFreeBytes } = { ...DEFAULT_LIMITS, ...limits.web };
  const hasRoom = createHasRoom(store, minFreeBytes, monotonicNow);
  const webConversations = createConversations(store, now, limits.web?.bytesPerConversation);
  const botFramework = createBotFrameworkEndpoint({ settings: config, limits: teamsLimits, store, log, now });
  const { adapter, references } = botFramework;

  const board = await openLiveBoards(parts);
  const sweep = (alerts: Alerts) =>
    forgetOld(toSweeps({ store, webConversations, alerts, retainDays: config.RETAIN_DAYS, now }), store, log);
  const alerting = openAlerts(parts, {
    board,
    teams: createTeamsAlertTransport({ adapter, references, knowledge, store, now }),
    operator,
    tokenSecrets,
    siteUrl: () => site.url(),
    sweep,
  });
  const { alerts, scheduler } = alerting;

  const dataRights = createDataRights({
    holders: {
      alerts: createAlertHolder(alerts, store.alerts),
      feedback: createFeedbackIndex(store),
      cards: createCardHolder(store),
      membership: createMembershipHolder(store, references),
      session: createSessionHolder(store),
      transcript: createTranscriptHolder(webConversations),
    },
    store,
    links: createDataLinks(store, now),
    retainDays: config.RETAIN_DAYS,
    publicUrl: () => site.url(),
    now,
  });

  const { HANDOFF_WEBHOOK_URL: url, HANDOFF_SECRET: secret } = config;
  const executor = createExecutor(
    createFeedbackHandlers(store, now),
    createBoardHandlers(board),
    createAlertHandlers(alerts),
    createDataHandlers(dataRights),
    url !== undefined && secret !== undefined ? createHandoverHandlers({ url, secret }, now) : {},
  );
  const conversation = createConversationLoop({
    knowledge,
    store,
    executor,
    operator,
    log,
    now,
    typingIndicator: teamsLimits,
  });

  return {
    conversation,
    operator,
    alerts,
    scheduler,
    dataRights,
    sweep: () => sweep(alerts),
    webConversations,
    botFramework,
    site,
    tokenSecrets,
    hasRoom,
    health: openHealth(parts, hasRoom, { jobs: () => board.failingForMs?.(), mail: () => alerting.mailFailingForMs() }),
    close: () => alerting.close(),
  };
}
