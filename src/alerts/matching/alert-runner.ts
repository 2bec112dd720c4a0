import { randomUUID } from "node:crypto";
import { setImmediate as breathe } from "node:timers/promises";
import type { Skill } from "../../content/model/jobs.ts";
import type { Alert, Outgoing } from "../../jobs/model/alert.ts";
import type { JobBoard } from "../../jobs/model/job-board.ts";
import type { Log } from "../../log.ts";
import type { AlertStore, AlertRunResult } from "../store.ts";
import { chooseAds, type AdKeys } from "./choose-ads.ts";
import { createAdGatherer, type AdGatherer, type IndexedAds } from "./gather-ads.ts";
import { createNextRunCache } from "../scheduler/schedule.ts";

/** What rounds are made of. */
export type AlertRunnerParts = {
  readonly store: Pick<AlertStore, "claimDue" | "inSentLog" | "finishAlertRuns" | "releaseAlertRuns">;
  readonly board: Pick<JobBoard, "gather">;
  /** What employers ask for; rounds wait for it. */
  readonly skills: () => Promise<readonly Skill[]>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
  /** Name of whoever works here; no other process has it. */
  readonly by: string;
};

/** Looks for ads for those who asked to be told. */
export type AlertRunner = {
  /**
   * Looks once for every alert whose round is due, and puts what is new into the outbox.
   * @param signal ends it early: what is not done is left to be done.
   * @returns how many alerts were looked for.
   */
  runDue(signal?: AbortSignal): Promise<number>;
};

/** Alerts claimed at once. */
const BATCH = 1000;

/** A claim outlives what a batch takes, and lapses soon where a process died. */
const CLAIM_MS = 10 * 60_000;

/** Work on a role is not begun with less of the claim left: gathering alone may take minutes. */
const MIN_LEFT_MS = 5 * 60_000;

/** When no board can be reached, alerts are tried again after this. */
const RETRY_MS = 5 * 60_000;

/** Alerts finished in one transaction: others get a turn in between, and a kill loses no more. */
const ALERTS_AT_A_TIME = 50;

/**
 * Nor are more begun once so many ads fit: first rounds write down every one of them, and a conversation is not to wait a
 * quarter of a second for that.
 */
const ADS_AT_A_TIME = 1500;

/** Creates the rounds. */
export function createAlertRunner(parts: AlertRunnerParts): AlertRunner {
  const { store, board, skills, now, log, by } = parts;
  const toNextRun = createNextRunCache();

  return {
    async runDue(signal) {
      const gather = createAdGatherer(board, await skills());
      // What becomes due meanwhile waits for newer ads than these.
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
      if (done.alerts > 0) log.info({ ...done, ms: now() - dueAt }, "alerts looked for");
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
      // Nothing is known, so nothing is said; who was stopped goes on at the next start.
      await store.releaseAlertRuns(by, toIds(alerts), signal?.aborted ? now() : now() + RETRY_MS);
      return;
    }
    for (let from = 0; from < alerts.length;) {
      if (signal?.aborted) {
        await store.releaseAlertRuns(by, toIds(alerts.slice(from)), now());
        return;
      }
      const some = matchSome(alerts.slice(from, from + ALERTS_AT_A_TIME), gathered);
      const results = await look(some);
      await breathe();
      await store.finishAlertRuns(by, results);
      from += some.length;
      done.alerts += results.length;
      done.messages += results.filter(({ message }) => message !== undefined).length;
      await breathe();
    }
  }

  async function look(some: readonly Matched[]): Promise<AlertRunResult[]> {
    const known = await store.inSentLog(
      new Map(some.map(({ alert, fitting }) => [alert.id, fitting.flatMap(({ keys }) => keys)])),
    );
    return some.map(({ alert: { id, schedule, hasBegun }, fitting }): AlertRunResult => {
      const { send, more, keys } = chooseAds(fitting, known.get(id) ?? new Set(), !hasBegun);
      const nextRoundAt = toNextRun(schedule, now());
      const message = send.length > 0 && { message: toMessage(id, send, more) };
      // Where a board was missing, what was open there comes later as new.
      return { alert: id, keys, ...message, nextRunAt: nextRoundAt };
    });
  }

  function toMessage(alert: string, ads: readonly string[], more: number): Outgoing {
    return { id: randomUUID(), alert, kind: "ads", ads, more, createdAt: now(), tries: 0, doubts: 0 };
  }
}

/** What a run has done so far. */
type Done = { alerts: number; messages: number };

/** An alert with the ads that fit it, newest first. */
type Matched = { readonly alert: Alert; readonly fitting: readonly AdKeys[] };

/** Matches the first of some alerts, one at least, until enough ads fit. */
function matchSome(alerts: readonly Alert[], { ads, index }: IndexedAds): Matched[] {
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
