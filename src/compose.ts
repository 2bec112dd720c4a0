import { randomUUID } from "node:crypto";
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
import { createTurnWorker, type TurnWorker } from "./conversation/turn-worker.ts";
import type { OnStep } from "./conversation/turn-step.ts";
import { createWaitingTurnsHolder } from "./conversation/waiting-turns.ts";
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
import type { Transaction } from "./ports/store.ts";
import type { Operator } from "./records/operator.ts";
import { createDataHandlers } from "./privacy/handlers.ts";
import { createDataLinks } from "./privacy/links.ts";
import { createDataRights, type DataRights } from "./privacy/rights.ts";
import { toSweeps } from "./sweeps.ts";
import { forgetOld } from "./privacy/forget-old.ts";

/** The bot without its channels. */
export type Bot = Pick<OpenAlerts, "alerts" | "scheduler"> & {
  readonly conversation: ConversationLoop;
  /** Returns the rights of people over their data; what they write belongs to a transaction. */
  readonly dataRights: (transaction: Transaction) => DataRights;
  /** Runs the turns of this process. */
  readonly worker: TurnWorker;
  readonly onStep: OnStep;
  readonly operator: Operator;
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
  const { config, store, knowledge, log, now, monotonicNow = now, onStep = () => undefined } = parts;
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

  const dataRights = (turn: Transaction) =>
    createDataRights({
      holders: {
        alerts: createAlertHolder(alerts.within(turn), store.alerts),
        feedback: createFeedbackIndex(turn),
        cards: createCardHolder(turn),
        membership: createMembershipHolder(turn, references),
        session: createSessionHolder(turn),
        transcript: createTranscriptHolder(webConversations, turn),
        waiting: createWaitingTurnsHolder(store, turn),
      },
      store: turn,
      links: createDataLinks(turn, now),
      retainDays: config.RETAIN_DAYS,
      publicUrl: () => site.url(),
      now,
    });

  const { HANDOFF_WEBHOOK_URL: url, HANDOFF_SECRET: secret } = config;
  const executor = createExecutor(
    createFeedbackHandlers(now),
    createBoardHandlers(board),
    createAlertHandlers(alerts),
    createDataHandlers(dataRights, store),
    url !== undefined && secret !== undefined ? createHandoverHandlers({ url, secret }, now) : {},
  );
  const processName = randomUUID();
  const times = limits.turns ?? {};
  const worker = createTurnWorker({ turns: store.turns, processName, log, now, times, onStep });
  const conversation = createConversationLoop({
    knowledge,
    store,
    executor,
    operator,
    log,
    now,
    typingIndicator: teamsLimits,
    worker,
    onStep,
  });

  return {
    conversation,
    operator,
    alerts,
    scheduler,
    dataRights,
    worker,
    onStep,
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
