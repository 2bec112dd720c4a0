import { createActions } from "./conversation/create-actions.ts";
import type { Knowledge } from "./understanding/knowledge.ts";
import type { Alerts } from "./alerts/alerts.ts";
import { createBot, createTurnErrorHandler } from "./channels/bot-framework/bot.ts";
import { TEAMS_LIMITS } from "./channels/teams/limits.ts";
import { forgetOld } from "./privacy/forget-old.ts";
import { openAlerts, type OpenAlerts } from "./alerts/open-alerts.ts";
import { openDataRights } from "./privacy/open-data-rights.ts";
import {
  openChannels,
  type ChannelBot,
  type ChannelParts,
  type Channels,
  type ChannelLimits,
  type OpenChannels,
} from "./open-channels.ts";
import { openLiveBoards } from "./jobs/open-live-boards.ts";
import { readOrCreateTokenSecrets } from "./http/token-secret.ts";

/** What the app is built from. `knowledge` is asked at each turn; turns wait for it, listening does not. */
export type AppParts = ChannelParts & {
  readonly knowledge: () => Knowledge | Promise<Knowledge>;
  /** Shows a line to whoever started the program; default nowhere. */
  readonly print?: (line: string) => void;
};

/** The career-advice bot behind both its doors, listening. */
export type App = Omit<OpenChannels<ChannelBot>, "channelBot"> & Pick<OpenAlerts, "alerts" | "scheduler" | "sweep">;

/**
 * Builds the career-advice bot and its doors, and starts listening. Rounds of job alerts and the daily sweep go on
 * from when the clock is started.
 * @throws AdvisorError `PORT_IN_USE`, or `STORE_UNUSABLE` when the token secret cannot be kept.
 */
export async function openApp(parts: AppParts, limits: ChannelLimits = {}): Promise<App> {
  const { HANDOFF_WEBHOOK_URL: url, HANDOFF_SECRET: secret } = parts.config;
  const webhook = url !== undefined && secret !== undefined ? { webhook: { url, secret } } : {};
  const board = await openLiveBoards(parts);
  const typingIndicator = { ...TEAMS_LIMITS, ...limits.teams };
  const onTurnError = createTurnErrorHandler(parts);
  const tokenSecrets = parts.config.TOKEN_SECRET ?? (await readOrCreateTokenSecrets(parts.config.DATA_DIR));
  const toBot = (channels: Channels) => {
    const { conversations } = channels;
    const sweep = (alerts: Alerts) =>
      forgetOld({ ...parts, conversations, alerts, retainDays: parts.config.RETAIN_DAYS });
    const alerting = openAlerts(parts, { board, channels, tokenSecrets, sweep });
    const { alerts } = alerting;
    const dataRights = openDataRights(parts, channels, alerts);
    const actions = createActions({ ...parts, ...webhook, board, alerts, dataRights });
    const bot = createBot({ ...parts, ...channels.botFramework, actions, typingIndicator });
    const openData = (token: string) => dataRights.open(token);
    return { bot, onTurnError, openData, alertPages: { alerts, knowledge: parts.knowledge }, alerting };
  };
  const channels = await openChannels(toBot, parts, limits);
  const { alerting } = channels.channelBot;
  return {
    port: channels.port,
    alerts: alerting.alerts,
    scheduler: alerting.scheduler,
    sweep: () => alerting.sweep(),
    async close() {
      await alerting.close();
      await channels.close();
    },
  };
}
