import { onTestFinished } from "vitest";
import type { AlertStore } from "../../src/alerts/store.ts";
import { createOutboxSender, type OutboxSenderParts } from "../../src/alerts/sending/send.ts";
import { createConfirmToken } from "../../src/alerts/signup/tokens.ts";
import type { Alert, OutgoingKind } from "../../src/jobs/model/alert.ts";
import type { AdStatus } from "../../src/jobs/model/job-board.ts";
import { fitsFields } from "../../src/jobs/search/fits.ts";
import { silentLog } from "../../src/log.ts";
import { createMailAlertTransport } from "../../src/alerts/mail/mail-alert-transport.ts";
import { openSmtp } from "../../src/alerts/mail/smtp-transport.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";
import { NOON } from "../../src/tools/jobtech/ads.ts";
import { openJobtech } from "../jobs/known.ts";
import { LIMITS } from "./mail/mail-transports.ts";
import { content, makeAlert } from "./mail/alert-messages.ts";
import { startSmtp } from "./mail/smtp.ts";

/** A minute and an hour, for clocks that tests move. */
export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;

/** Hooks of tests into a send. */
type Hooks = { beforeReading?: () => Promise<void> };

/** Opens two senders with their own store, job board, SMTP server and clock. */
export async function openSending() {
  const store = openSqliteStore(":memory:");
  onTestFinished(() => store.close());
  const smtp = await startSmtp();
  const { board, server: jobtech, clock } = await openJobtech();
  const transport = openSmtp(smtp.url, silentLog, () => clock.ms, LIMITS);
  onTestFinished(() => transport.close());
  const now = () => clock.ms;
  const hooks: Hooks = {};
  const parts: OutboxSenderParts = {
    store: store.alerts,
    transports: {
      mail: createMailAlertTransport({
        transport,
        from: { name: "", address: "bot@example.com" },
        boards: board.name,
        operator: {},
        content: () => content,
        now,
      }),
    },
    board: {
      async read(id): Promise<AdStatus> {
        await hooks.beforeReading?.();
        return board.read(id);
      },
    },
    toLinks: ({ id }, token) => ({
      ...(token !== undefined && { confirm: `https://bot.example.com/confirm/${token}` }),
      manage: `https://bot.example.com/manage/${id}`,
      unsubscribe: `https://bot.example.com/stop/${id}`,
    }),
    createConfirmToken: ({ id }) => createConfirmToken(store.alerts, id, now()),
    explain: async (ad, criteria) => (fitsFields(ad, criteria) ? [{ kind: "remote" }] : undefined),
    processName: "one",
    log: silentLog,
    now,
  };
  return {
    store: store.alerts,
    /** The whole storage. */
    whole: store,
    smtp,
    jobtech,
    clock,
    sender: createOutboxSender(parts),
    another: createOutboxSender({ ...parts, processName: "another" }),
    hooks,
  };
}

/** Adds an alert for back-end jobs in Stockholm with a message that waits. @param ads ids in JobTech. */
export async function addAlert(
  store: AlertStore,
  kind: OutgoingKind,
  ads: readonly string[],
  changed: Partial<Alert> = {},
): Promise<void> {
  const role = content.roles.get("back-end-developer")?.jobTitles ?? [];
  const criteria = { role, places: [{ kind: "municipality", id: "AvNB_uwa_6n6" }] } as const;
  const alert = makeAlert({ criteria, ...changed });
  const message = {
    id: `message-of-${alert.id}`,
    alert: alert.id,
    kind,
    more: 0,
    createdAt: NOON,
    tries: 0,
    doubts: 0,
  };
  await store.add(alert);
  await store.enqueue({ ...message, ads: ads.map((id) => `jobtech:${id}`) });
}
