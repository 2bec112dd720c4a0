import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { onTestFinished } from "vitest";
import { toCriteria } from "../../src/advisor/jobs/criteria.ts";
import type { Alerts, AlertDraft } from "../../src/alerts/alerts.ts";
import { createConfirmToken } from "../../src/alerts/signup/tokens.ts";
import { openApp, type App } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import type { Alert } from "../../src/jobs/model/alert.ts";
import { silentLog, type Log } from "../../src/log.ts";
import { openSqliteStore, type Storage } from "../../src/store/sqlite/store.ts";
import { knowledge } from "./knowledge.ts";
import { NO_BOARD } from "./no-board.ts";

/** The app with job alerts and a clock that the test moves. */
export type AppWithAlerts = {
  readonly address: string;
  readonly app: App;
  readonly store: Storage;
  readonly alerts: Alerts;
  /** Milliseconds since 1970. */
  now: number;
  /** Requests an alert by mail; returns it with the token that confirms it. */
  readonly ask: (wish?: Partial<AlertDraft>, owner?: string) => Promise<{ alert: Alert; token: string }>;
  /** Creates a confirmed alert; returns it with the token of its lasting link. */
  readonly confirmed: (wish?: Partial<AlertDraft>, owner?: string) => Promise<{ alert: Alert; link: string }>;
  /** Returns the content of the store's files as one text. */
  readonly readFiles: () => string;
};

/** Starts the app with job alerts on a free port until the test ends. */
export async function startAppWithAlerts(
  env: Readonly<Record<string, string>> = {},
  { log = silentLog, startsAt = Date.parse("2026-11-23T08:00:00Z") }: { log?: Log; startsAt?: number } = {},
): Promise<AppWithAlerts> {
  const dataDir = mkdtempSync(join(tmpdir(), "career-advice-"));
  const mailDir = mkdtempSync(join(tmpdir(), "career-advice-mail-"));
  const store = openSqliteStore(dataDir);
  const config = readConfig({ PORT: "0", DATA_DIR: dataDir, MAIL_DIR: mailDir, JOBTECH_URL: NO_BOARD, ...env });
  const started = { now: startsAt };
  const now = () => started.now;
  const app = await openApp({ config, knowledge: () => knowledge, store, log, now });
  const { alerts } = app;
  onTestFinished(async () => {
    await app.close();
    await store.close();
    rmSync(dataDir, { recursive: true });
    rmSync(mailDir, { recursive: true });
  });
  let asked = 0;

  async function ask(wish: Partial<AlertDraft> = {}, owner = "directline/somebody/visitor") {
    asked += 1;
    const [channel = "", conversation = "", person = ""] = owner.split("/");
    const requester = `${owner} ${asked}`;
    const commandContext = { owner, channel, conversation, person, isGroup: false, requester };
    const wished = { ...WISH, ...wish };
    const criteria = toCriteria(wished.search, knowledge.content);
    const signedUp = await alerts.signUp({ ...wished, criteria }, commandContext);
    if (!("alert" in signedUp)) throw new Error(`The alert was not taken: ${signedUp.kind}`);
    const token = await createConfirmToken(store.alerts, signedUp.alert.id, started.now);
    return { alert: signedUp.alert, token };
  }

  return Object.assign(started, {
    address: `http://127.0.0.1:${app.port}`,
    app,
    store,
    alerts,
    ask,
    async confirmed(wish: Partial<AlertDraft> = {}, owner?: string) {
      const { token } = await ask(wish, owner);
      const alert = (await alerts.confirm(token))!;
      return { alert, link: alerts.toLink(alert) };
    },
    readFiles: () =>
      readdirSync(dataDir)
        .map((file) => readFileSync(join(dataDir, file), "latin1"))
        .join("\n"),
  });
}

/** A log whose lines a test reads. */
export function createReadableLog(): { log: Log; lines: string[] } {
  const lines: string[] = [];
  const log = pino({ level: "debug" }, { write: (line: string) => void lines.push(line) });
  return { log, lines };
}

const WISH: Omit<AlertDraft, "criteria"> = {
  recipient: { kind: "mail", address: "anna@example.com" },
  language: "en",
  search: { role: "back-end-developer", place: "anywhere", wishes: "remote, Kotlin" },
  schedule: { frequency: "daily", hour: 7, timeZone: "Europe/Stockholm" },
};
