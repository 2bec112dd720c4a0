import { randomUUID } from "node:crypto";
import { setImmediate as yieldToEventLoop } from "node:timers/promises";
import type { Skill } from "../../content/model/jobs.ts";
import type { Alert, Outgoing } from "../../jobs/model/alert.ts";
import type { JobBoard } from "../../jobs/model/job-board.ts";
import type { Log } from "../../log.ts";
import type { AlertStore, AlertRunResult } from "../store.ts";
import { chooseAds, type AdKeys } from "./choose-ads.ts";
import { createAdGatherer, type AdGatherer, type IndexedAds } from "./gather-ads.ts";
import { createNextRunCache } from "../scheduler/schedule.ts";

/** Dependencies of `createAlertRunner`. */
export type AlertRunnerParts = {
  readonly store: Pick<AlertStore, "claimDue" | "inSentLog" | "finishAlertRuns" | "releaseAlertRuns">;
  readonly board: Pick<JobBoard, "gather">;
  /** Reads the skills that ads are indexed by; a run waits for them. */
  readonly skills: () => Promise<readonly Skill[]>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
  /** Unique name of this process, for claims. */
  readonly by: string;
};

/** Finds new ads for alerts. */
export type AlertRunner = {
  /**
   * Runs every alert that is due once, and puts messages about new ads into the outbox.
   * @param signal ends the run early; the remaining alerts stay due.
   * @returns the number of alerts that were run.
   */
  runDue(signal?: AbortSignal): Promise<number>;
};

/** Most alerts in one claim. */
const BATCH = 1000;

/** Length of a claim: longer than a batch takes, and short enough to recover soon when a process dies. */
const CLAIM_MS = 10 * 60_000;

/** A role is not begun with less of the claim left, because gathering alone may take minutes. */
const MIN_LEFT_MS = 5 * 60_000;

/** Wait before the next try when no board can be reached. */
const RETRY_MS = 5 * 60_000;

/** Most alerts in one transaction: other work runs in between, and a kill loses at most these. */
const ALERTS_AT_A_TIME = 50;

/**
 * Most matching ads in one transaction: a first run writes all of them to the sent log, and a conversation must not wait a
 * quarter of a second for that.
 */
const ADS_AT_A_TIME = 1500;

/** Creates an alert runner. */
export function createAlertRunner(parts: AlertRunnerParts): AlertRunner {
  const { store, board, skills, now, log, by } = parts;
  const toNextRun = createNextRunCache();

  return {
    async runDue(signal) {
      const gather = createAdGatherer(board, await skills());
      // Alerts that become due during the run wait for the next run, which has newer ads.
      const dueAt = now();
      const done = { alerts: 0, messages: 0 };
      const isStopped = () => signal?.aborted === true;
      while (!isStopped()) {
        const until = now() + CLAIM_MS;
        const due = await store.claimDue({ by, now: dueAt, until, limit: BATCH });
        if (due.length === 0) break;
        for (const [role, alerts] of byRole(due)) {
          if (isStopped() || now() > until - MIN_LEFT_MS) await store.releaseAlertRuns(by, toIds(alerts), dueAt);
          else await runRole(role, alerts, { gather, signal, done });
        }
      }
      if (done.alerts > 0) log.info({ ...done, ms: now() - dueAt }, "alert run finished");
      return done.alerts;
    },
  };

  async function runRole(
    role: readonly string[],
    alerts: readonly Alert[],
    { gather, signal, done }: { gather: AdGatherer; signal: AbortSignal | undefined; done: Done },
  ): Promise<void> {
    const gathered = await gather(role, signal);
    if (gathered.kind === "unreachable") {
      // Without ads there is nothing to tell. An aborted run continues at the next start.
      await store.releaseAlertRuns(by, toIds(alerts), signal?.aborted ? now() : now() + RETRY_MS);
      return;
    }
    for (let from = 0; from < alerts.length;) {
      if (signal?.aborted) {
        await store.releaseAlertRuns(by, toIds(alerts.slice(from)), now());
        return;
      }
      const batch = matchBatch(alerts.slice(from, from + ALERTS_AT_A_TIME), gathered);
      const results = await toResults(batch);
      await yieldToEventLoop();
      await store.finishAlertRuns(by, results);
      from += batch.length;
      done.alerts += results.length;
      done.messages += results.filter(({ message }) => message !== undefined).length;
      await yieldToEventLoop();
    }
  }

  async function toResults(batch: readonly Matched[]): Promise<AlertRunResult[]> {
    const known = await store.inSentLog(
      new Map(batch.map(({ alert, fitting }) => [alert.id, fitting.flatMap(({ keys }) => keys)])),
    );
    return batch.map(({ alert: { id, schedule, hasBegun }, fitting }): AlertRunResult => {
      const { send, more, keys } = chooseAds(fitting, known.get(id) ?? new Set(), !hasBegun);
      const nextRunAt = toNextRun(schedule, now());
      const message = send.length > 0 && { message: toMessage(id, send, more) };
      // The open ads of a board that was missing count as new in a later run.
      return { alert: id, keys, ...message, nextRunAt };
    });
  }

  function toMessage(alert: string, ads: readonly string[], more: number): Outgoing {
    return { id: randomUUID(), alert, kind: "ads", ads, more, createdAt: now(), tries: 0, doubts: 0 };
  }
}

/** Counts of a run so far. */
type Done = { alerts: number; messages: number };

/** An alert and the ads that fit it, newest first. */
type Matched = { readonly alert: Alert; readonly fitting: readonly AdKeys[] };

/** Matches alerts in order, at least one, until enough ads fit. */
function matchBatch(alerts: readonly Alert[], { ads, index }: IndexedAds): Matched[] {
  const matched: Matched[] = [];
  let count = 0;
  for (const alert of alerts) {
    if (count >= ADS_AT_A_TIME) break;
    const fitting = Array.from(index.match(alert.criteria), (number) => ads[number]!);
    matched.push({ alert, fitting });
    count += fitting.length;
  }
  return matched;
}

function byRole(alerts: readonly Alert[]): Map<readonly string[], Alert[]> {
  const groups = Map.groupBy(alerts, ({ criteria }) => JSON.stringify(criteria.role ?? []));
  return new Map(Array.from(groups.values(), (group) => [group[0]!.criteria.role ?? [], group]));
}

function toIds(alerts: readonly Alert[]): string[] {
  return alerts.map(({ id }) => id);
}
