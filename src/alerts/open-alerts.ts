import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { AppParts } from "../compose.ts";
import type { Channels } from "../open-channels.ts";
import type { Alerts } from "./alerts.ts";
import { createScheduler, type Scheduler } from "./scheduler/scheduler.ts";
import type { AlertLinks } from "./sending/alert-transport.ts";
import { createAlerts } from "./create-alerts.ts";
import { explainMatch } from "./matching/explain-match.ts";
import { createAlertRunner } from "./matching/alert-runner.ts";
import { nextRun } from "./scheduler/schedule.ts";
import { createOutboxSender } from "./sending/send.ts";
import { createConfirmToken } from "./signup/tokens.ts";
import { createTeamsAlertTransport } from "../channels/teams/alert-transport.ts";
import type { Alert } from "../jobs/model/alert.ts";
import type { JobBoard } from "../jobs/model/job-board.ts";
import { openMail } from "./mail/open-mail.ts";

/** Job alerts, and what keeps them going in this process. */
export type OpenAlerts = {
  readonly alerts: Alerts;
  readonly scheduler: Scheduler;
  /** Deletes what has been kept long enough, as the clock does daily. */
  sweep(): Promise<void>;
  /** Ends the work under way and what is kept open for mail. */
  close(): Promise<void>;
};

/** What job alerts are opened with besides the parts of the app. */
export type OpenAlertsParts = {
  readonly board: JobBoard;
  readonly channels: Channels;
  readonly tokenSecrets: readonly string[];
  /** Deletes daily what has been kept long enough. */
  readonly sweep: (alerts: Alerts) => Promise<void>;
};

/** How often it is looked whether a round or a message is due. */
const LOOK_EVERY_MS = 30_000;

/** Opens job alerts: what conversations and pages ask of them, rounds over the boards, and couriers to mail and Teams. */
export function openAlerts(
  { config, store, knowledge, log, now, print = () => undefined }: AppParts,
  { board, channels, tokenSecrets, sweep }: OpenAlertsParts,
): OpenAlerts {
  const { adapter, references } = channels.botFramework;
  if (config.SMTP_URL !== undefined && config.PUBLIC_URL === undefined)
    log.warn("links in mails lead to this machine only; set PUBLIC_URL");
  const learn = async () => (await knowledge()).content;
  const by = randomUUID();
  const alerts = createAlerts({ store, now, tokenSecrets, nextRun, wake: () => void scheduler.wake() });
  const alertRunner = createAlertRunner({
    store: store.alerts,
    board,
    skills: async () => (await learn()).skills,
    now,
    log,
    by,
  });
  const mail = openMail({
    ...(config.SMTP_URL !== undefined && { smtpUrl: config.SMTP_URL }),
    ...(config.MAIL_FROM && { from: config.MAIL_FROM }),
    folder: config.MAIL_DIR ?? join(config.DATA_DIR, "mail"),
    print,
    boards: board.name,
    content: learn,
    log,
    now,
  });
  const sender = createOutboxSender({
    store: store.alerts,
    transports: {
      mail: mail.courier,
      teams: createTeamsAlertTransport({ adapter, references, knowledge, store, now }),
    },
    board,
    toLinks,
    createConfirmToken: ({ id }) => createConfirmToken(store.alerts, id, now()),
    explain: async (ad, criteria) => explainMatch(ad, criteria, (await learn()).skills),
    nameOfProcess: by,
    log,
    now,
  });
  const scheduler = createScheduler({
    alertRunner,
    sender,
    sweep: () => sweep(alerts),
    everyMs: LOOK_EVERY_MS,
    now,
    log,
  });

  function toLinks(alert: Alert, confirmToken?: string): AlertLinks {
    const pages = new URL("alerts/", `${channels.publicUrl().replace(/\/$/u, "")}/`);
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
    sweep: () => sweep(alerts),
    async close() {
      await scheduler.stop();
      await mail.close();
    },
  };
}
