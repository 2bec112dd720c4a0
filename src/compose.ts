import { createActions } from "./conversation/create-actions.ts";
import type { Knowledge } from "./advisor/model/turn.ts";
import type { Alerts } from "./alerts/alerts.ts";
import { createBot, createTurnErrorHandler } from "./channels/bot-framework/bot.ts";
import { TEAMS_LIMITS } from "./channels/teams/limits.ts";
import { forgetOld } from "./privacy/forget-old.ts";
import { openAlerts, type OpenAlerts } from "./alerts/open-alerts.ts";
import { openDataRights } from "./privacy/open-data-rights.ts";
import {
  openDoors,
  type BotBehindDoors,
  type DoorParts,
  type Doors,
  type Limits,
  type OpenDoors,
} from "./open-channels.ts";
import { openLiveBoards } from "./jobs/open-live-boards.ts";
import { readOrCreateTokenSecrets } from "./http/token-secret.ts";

/** What the app is built from. `knowledge` is asked at each turn; turns wait for it, listening does not. */
export type AppParts = DoorParts & {
  readonly knowledge: () => Knowledge | Promise<Knowledge>;
  /** Shows a line to whoever started the program; default nowhere. */
  readonly print?: (line: string) => void;
};

/** The career-advice bot behind both its doors, listening. */
export type App = Omit<OpenDoors<BotBehindDoors>, "behind"> & Pick<OpenAlerts, "alerts" | "clock" | "sweep">;

/**
 * Builds the career-advice bot and its doors, and starts listening. Rounds of job alerts and the daily sweep go on
 * from when the clock is started.
 * @throws AdvisorError `PORT_IN_USE`, or `STORE_UNUSABLE` when the token secret cannot be kept.
 */
export async function openApp(parts: AppParts, limits: Limits = {}): Promise<App> {
  const { HANDOFF_WEBHOOK_URL: url, HANDOFF_SECRET: secret } = parts.config;
  const webhook = url !== undefined && secret !== undefined ? { webhook: { url, secret } } : {};
  const board = await openLiveBoards(parts);
  const patience = { ...TEAMS_LIMITS, ...limits.teams };
  const onTurnError = createTurnErrorHandler(parts);
  const tokenSecrets = parts.config.TOKEN_SECRET ?? (await readOrCreateTokenSecrets(parts.config.DATA_DIR));
  const toBot = (doors: Doors) => {
    const { conversations } = doors;
    const sweep = (alerts: Alerts) =>
      forgetOld({ ...parts, conversations, alerts, retainDays: parts.config.RETAIN_DAYS });
    const alerting = openAlerts(parts, { board, doors, tokenSecrets, sweep });
    const { alerts } = alerting;
    const dataRights = openDataRights(parts, doors, alerts);
    const actions = createActions({ ...parts, ...webhook, board, alerts, dataRights });
    const bot = createBot({ ...parts, ...doors.channel, actions, patience });
    const openData = (token: string) => dataRights.open(token);
    return { bot, onTurnError, openData, alertPages: { alerts, knowledge: parts.knowledge }, alerting };
  };
  const doors = await openDoors(toBot, parts, limits);
  const { alerting } = doors.behind;
  return {
    port: doors.port,
    alerts: alerting.alerts,
    clock: alerting.clock,
    sweep: () => alerting.sweep(),
    async close() {
      await alerting.close();
      await doors.close();
    },
  };
}
