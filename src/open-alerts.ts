import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Alerts } from "./alerts/alerts.ts";
import { createAlerts } from "./alerts/create-alerts.ts";
import { openMail } from "./alerts/mail/open-mail.ts";
import { explainMatch } from "./alerts/matching/explain-match.ts";
import { createAlertRunner } from "./alerts/matching/alert-runner.ts";
import { createScheduler, type Scheduler } from "./alerts/scheduler/scheduler.ts";
import { nextRun } from "./alerts/scheduler/schedule.ts";
import { createWakeSignal } from "./alerts/scheduler/wake-signal.ts";
import type { AlertLinks, AlertTransport } from "./alerts/sending/alert-transport.ts";
import { createOutboxSender } from "./alerts/sending/send.ts";
import { createConfirmToken } from "./alerts/signup/tokens.ts";
import type { Alert } from "./jobs/model/alert.ts";
import type { JobBoard } from "./jobs/model/job-board.ts";
import type { AppParts } from "./parts.ts";
import type { Operator } from "./records/operator.ts";

/** Job alerts and their background work in this process. */
export type OpenAlerts = {
  readonly alerts: Alerts;
  readonly scheduler: Scheduler;
  /** Ends the work under way and closes the connection to the mail server. */
  close(): Promise<void>;
  /** Time for which the mail server has failed, in milliseconds; `undefined` after a success. */
  mailFailingForMs(): number | undefined;
};

/** Parts of job alerts, besides those of the app. */
export type OpenAlertsParts = {
  readonly board: JobBoard;
  /** Sends alert messages to Teams conversations. */
  readonly teams: AlertTransport;
  /** Operator of the bot, whom mails name as their sender. */
  readonly operator: Operator;
  readonly tokenSecrets: readonly string[];
  /** Returns the public address of this server. */
  readonly siteUrl: () => string;
  /** Deletes expired data; called daily. */
  readonly sweep: (alerts: Alerts) => Promise<void>;
};

/** Interval at which the scheduler looks for due alerts and messages. */
const LOOK_EVERY_MS = 30_000;

/** Creates job alerts with their runner over the boards, their outbox sender and the transports for mail and Teams. */
export function openAlerts(
  { config, store, knowledge, log, now, monotonicNow = now, print = () => undefined }: AppParts,
  { board, teams, operator, tokenSecrets, siteUrl, sweep }: OpenAlertsParts,
): OpenAlerts {
  if (config.SMTP_URL !== undefined && config.PUBLIC_URL === undefined)
    log.warn("links in mails work on this machine only; set PUBLIC_URL");
  const content = async () => (await knowledge()).content;
  const skills = async () => (await content()).skills;
  const by = randomUUID();
  const signal = createWakeSignal();
  const alerts = createAlerts({ store, now, tokenSecrets, nextRun, wake: () => signal.wake() });
  const alertRunner = createAlertRunner({ store: store.alerts, board, skills, now, log, by });
  const mail = openMail({
    ...(config.SMTP_URL !== undefined && { smtpUrl: config.SMTP_URL }),
    ...(config.MAIL_FROM && { from: config.MAIL_FROM }),
    folder: config.MAIL_DIR ?? join(config.DATA_DIR, "mail"),
    print,
    boards: board.name,
    operator,
    content,
    log,
    now,
    monotonicNow,
  });
  const sender = createOutboxSender({
    store: store.alerts,
    transports: { mail: mail.transport, teams },
    board,
    toLinks,
    createConfirmToken: ({ id }) => createConfirmToken(store.alerts, id, now()),
    explain: async (ad, criteria) => explainMatch(ad, criteria, await skills()),
    processName: by,
    log,
    now,
  });
  const scheduler = createScheduler({
    alertRunner,
    sender,
    sweep: () => sweep(alerts),
    everyMs: LOOK_EVERY_MS,
    now,
    monotonicNow,
    log,
  });
  signal.onWake(() => void scheduler.wake());

  function toLinks(alert: Alert, confirmToken?: string): AlertLinks {
    const pages = new URL("alerts/", `${siteUrl().replace(/\/$/u, "")}/`);
    const link = (page: string, token: string) => new URL(`${page}?token=${token}`, pages).href;
    const lasting = alerts.toLink(alert);
    return {
      ...(confirmToken !== undefined && { confirm: link("confirm", confirmToken) }),
      manage: link("manage", lasting),
      unsubscribe: link("unsubscribe", lasting),
    };
  }

  return {
    alerts,
    scheduler,
    async close() {
      await scheduler.stop();
      await mail.close();
    },
    mailFailingForMs: () => mail.failingForMs(),
  };
}
