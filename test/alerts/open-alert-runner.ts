import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { AlertStore } from "../../src/alerts/store.ts";
import { createAlertRunner, type AlertRunnerParts, type AlertRunner } from "../../src/alerts/matching/alert-runner.ts";
import type { Alert, Outgoing } from "../../src/jobs/model/alert.ts";
import type { JobBoard } from "../../src/jobs/model/job-board.ts";
import { joinBoards } from "../../src/jobs/boards/join-boards.ts";
import { createJobtechBoard } from "../../src/jobs/jobtech/jobtech-board.ts";
import { silentLog } from "../../src/log.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";
import { NOON } from "../../src/tools/jobtech/ads.ts";
import { startJobtech } from "../jobs/jobtech/start-jobtech.ts";
import type { JobtechServer } from "../../src/tools/jobtech/server.ts";
import { skills } from "../jobs/known.ts";

export const MINUTE_MS = 60_000;
export const DAY_MS = 24 * 60 * MINUTE_MS;

/** A fake JobTech, a database and a clock that stands still, with an alert runner over them. */
export type AlertRunnerAtWork = {
  readonly alertRunner: AlertRunner;
  readonly board: JobBoard;
  readonly server: JobtechServer;
  readonly store: AlertStore;
  /** Moves the clock, of the server too. */
  pass(ms: number): void;
  now(): number;
  /** An alert runner of another process, with its own connection and name. */
  another(by: string, parts?: Partial<AlertRunnerParts>): AlertRunner;
  /** Messages to an alert that wait to be sent. */
  messages(alert?: string): Promise<Outgoing[]>;
  /** Runs a day later and returns the ids that an alert gets, without the name of the board. */
  nextDay(alert?: string): Promise<string[]>;
};

/** Opens an alert runner over a fake JobTech, on a database in a file; all ends with the test. */
export async function openAlertRunner(limitMs?: number): Promise<AlertRunnerAtWork> {
  const dataDir = mkdtempSync(join(tmpdir(), "alert-runs-"));
  onTestFinished(() => rmSync(dataDir, { recursive: true }));
  const server = await startJobtech();
  const time = { ms: NOON };
  const now = () => time.ms;
  const jobtech = createJobtechBoard({ url: server.url, skills: () => skills, log: silentLog, now, limitMs });
  const board = joinBoards([jobtech]);
  const shared = { board, skills: async () => skills, now, log: silentLog };
  const { alerts: store } = openStore(dataDir);
  const alertRunner = createAlertRunner({ ...shared, store, by: "one" });
  const told = new Set<string>();
  const at: AlertRunnerAtWork = {
    alertRunner,
    board,
    server,
    store,
    now,
    pass(ms) {
      time.ms += ms;
      server.now = time.ms;
    },
    another: (by, parts) => createAlertRunner({ ...shared, store: openStore(dataDir).alerts, by, ...parts }),
    messages: (alert = "alert") => store.waitingFor([alert]),
    async nextDay(alert) {
      at.pass(DAY_MS);
      await alertRunner.runDue();
      const fresh = (await at.messages(alert)).filter(({ id }) => !told.has(id));
      for (const { id } of fresh) told.add(id);
      return fresh.flatMap(({ ads }) => ads.map((id) => id.replace(/^\w+:/u, "")));
    },
  };
  return at;
}

/** A confirmed alert for back-end jobs anywhere, daily at eight, whose first run is due at noon. */
export function alertOf(changes: Partial<Alert> = {}): Alert {
  return {
    id: "alert",
    owner: "webchat/conversation",
    recipient: { kind: "mail", address: "vera@visitor.example" },
    language: "en",
    search: { role: "back-end-developer", place: "", wishes: "" },
    criteria: { role: ["backend"] },
    schedule: { frequency: "daily", hour: 8, timeZone: "Europe/Stockholm" },
    createdAt: NOON - DAY_MS,
    confirmedAt: NOON - DAY_MS,
    expiresAt: NOON + 180 * DAY_MS,
    nextRoundAt: NOON,
    hasBegun: false,
    ...changes,
  };
}

/** Publishes short ads by as many employers, the first the newest; they all fit the role `fyllare`. */
export function publish(server: JobtechServer, count: number, name: string): void {
  const [model] = server.ads;
  for (let at = 0; at < count; at++) {
    server.ads.push({
      ...structuredClone(model!),
      id: `${name}-${at}`,
      headline: "Fyllare",
      description: { ...model!.description, text: "Kort." },
      must_have: { ...model!.must_have, skills: [] },
      publication_date: new Date(server.now - at * 1000).toISOString().slice(0, 19),
      application_deadline: "2027-06-30T23:59:59",
      last_publication_date: "2027-06-30T23:59:59",
      employer: { ...model!.employer, name: `Fyllare ${name} ${at}` },
    });
  }
}

function openStore(dataDir: string) {
  const store = openSqliteStore(dataDir);
  onTestFinished(() => store.close());
  return store;
}
