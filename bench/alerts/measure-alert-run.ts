/** Measures two alert runs of one size on a new database and sends the results to the parent process. */
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as breathe } from "node:timers/promises";
import { createAlertRunner } from "../../src/alerts/matching/alert-runner.ts";
import { CONTENT_FOLDERS } from "../../src/content/files/folders.ts";
import { loadContent } from "../../src/content/load.ts";
import type { JobAd } from "../../src/jobs/model/job-ad.ts";
import type { Gathered } from "../../src/jobs/model/job-board.ts";
import { silentLog } from "../../src/log.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";
import { makeAds } from "./make-ads.ts";
import { makeAlert } from "./make-alert.ts";
import { toMade } from "./made.ts";

/** Times of one alert run. */
export type AlertRunMeasured = {
  readonly ms: number;
  /** CPU time, which other load on the machine affects less. */
  readonly cpuMs: number;
  /** Share of the store in `ms`: claims, reads of the sent log, writes. */
  readonly claimMs: number;
  readonly sentLogMs: number;
  readonly writeMs: number;
  /** Longest time for which the event loop was blocked. */
  readonly blockedMs: number;
  /** Entries written to the sent log and the outbox. */
  readonly keys: number;
  readonly messages: number;
};

/** Results of the process: the first run of all alerts, and the next day's. */
export type AlertRunsMeasured = {
  readonly first: AlertRunMeasured;
  readonly later: AlertRunMeasured;
  /** Resident memory before the first run, and its peak. */
  readonly idleMb: number;
  readonly peakMb: number;
  readonly databaseMb: number;
};

const START = Date.parse("2026-11-22T12:00:00Z");
const DAY_MS = 24 * 60 * 60 * 1000;
/** Share of ads that are new each day; as many are closed. */
const NEW_SHARE = 0.05;

const ADS_AT_A_TIME = 10;

const [alertCount = 0, adCount = 0] = process.argv.slice(2).map(Number);
const { content } = await loadContent(CONTENT_FOLDERS);
const made = toMade(content!);
const folder = await mkdtemp(join(tmpdir(), "bench-alerts-"));
const store = openSqliteStore(folder);
for (let number = 0; number < alertCount; number++) await store.alerts.add(makeAlert(made, number, START));

const time = { ms: START };
const perRole = Math.round(adCount / made.roles.length);
const spent = { gatherCpuMs: 0, claimMs: 0, sentLogMs: 0, writeMs: 0, gatherMs: 0 };
const written = { keys: 0, messages: 0 };
let oldest = 0;
const { alerts } = store;
const alertRunner = createAlertRunner({
  store: {
    claimDue: (claim) => timed("claimMs", () => alerts.claimDue(claim)),
    inSentLog: (asked) => timed("sentLogMs", () => alerts.inSentLog(asked)),
    releaseAlertRuns: (by, ids, until) => timed("writeMs", () => alerts.releaseAlertRuns(by, ids, until)),
    finishAlertRuns(by, results) {
      for (const { keys, message } of results) {
        written.keys += keys.length;
        written.messages += message ? 1 : 0;
      }
      return timed("writeMs", () => alerts.finishAlertRuns(by, results));
    },
  },
  // Generating ads replaces fetching them and is not counted.
  board: { gather: (role) => timed("gatherMs", () => gather(role)) },
  skills: async () => content!.skills,
  now: () => time.ms,
  log: silentLog,
  by: "bench",
});

const idleMb = process.memoryUsage().rss / 1e6;
const first = await measure();
time.ms += DAY_MS;
oldest = Math.round(perRole * NEW_SHARE);
const later = await measure();
const { size } = await stat(join(folder, "advisor.db"));
const peakMb = process.resourceUsage().maxRSS / 1000;
process.send!({ first, later, idleMb, peakMb, databaseMb: size / 1e6 } satisfies AlertRunsMeasured);
await store.close();
await rm(folder, { recursive: true });
process.disconnect();

async function measure(): Promise<AlertRunMeasured> {
  Object.assign(spent, { gatherCpuMs: 0, claimMs: 0, sentLogMs: 0, writeMs: 0, gatherMs: 0 });
  Object.assign(written, { keys: 0, messages: 0 });
  const turns = { longestMs: 0, last: performance.now() };
  const timer = setInterval(() => {
    const now = performance.now();
    turns.longestMs = Math.max(turns.longestMs, now - turns.last);
    turns.last = now;
  }, 1);
  const cpu = toCpuMs();
  const started = performance.now();
  const count = await alertRunner.runDue();
  const ms = performance.now() - started - spent.gatherMs;
  const cpuMs = toCpuMs() - cpu - spent.gatherCpuMs;
  clearInterval(timer);
  if (count !== alertCount) throw new Error(`${count} of ${alertCount} alerts were looked for`);
  return { ms, cpuMs, ...spent, ...written, blockedMs: turns.longestMs };
}

async function timed<T>(name: keyof typeof spent, work: () => Promise<T>): Promise<T> {
  const from = performance.now();
  try {
    return await work();
  } finally {
    spent[name] += performance.now() - from;
  }
}

function toCpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function gather(role: readonly string[]): Promise<Gathered> {
  const number = made.roles.findIndex((each) => each.join() === role.join());
  const cpu = toCpuMs();
  const ads: JobAd[] = [];
  for (let left = perRole; left > 0; left -= ADS_AT_A_TIME) {
    const count = Math.min(ADS_AT_A_TIME, left);
    ads.push(...makeAds(made, number, oldest + left - count, count));
    await breathe();
  }
  spent.gatherCpuMs += toCpuMs() - cpu;
  return { kind: "gathered", ads, missing: [] };
}
