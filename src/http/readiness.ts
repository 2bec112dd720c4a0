import type { HealthCheck, PartHealth } from "../network/health.ts";
import type { HttpServer } from "./http.ts";
import { isFromThisMachine } from "./request.ts";
import { route } from "./route.ts";
import type { Log } from "../log.ts";

/** Parts of the readiness route. */
export type ReadinessParts = {
  /** Health checks by name of the part. */
  readonly checks: Readonly<Record<string, HealthCheck>>;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds on a monotonic clock. */
  readonly monotonicNow: () => number;
};

/** Results of the checks, by name of the part. */
type Results = readonly (readonly [part: string, health: PartHealth])[];

/** Shortest time between two runs of the checks; requests in between get the last results. */
const CHECK_INTERVAL_MS = 1000;

const STATUS = { ready: 200, degraded: 200, "not-ready": 503 } as const;

/**
 * Registers `GET /readyz`. It answers 503 while the program cannot serve visitors. Only callers on this machine learn the
 * state of each part and since when it lasts.
 */
export function registerReadiness(server: HttpServer, { checks, log, now, monotonicNow }: ReadinessParts): void {
  let latest: { readonly atMs: number; readonly results: Promise<Results> } | undefined;

  function check(): Promise<Results> {
    if (latest === undefined || monotonicNow() - latest.atMs >= CHECK_INTERVAL_MS)
      latest = { atMs: monotonicNow(), results: runChecks(checks) };
    return latest.results;
  }

  const answer = route(async (request, response) => {
    const results = await check();
    const status = toStatus(results);
    const parts = isFromThisMachine(request) ? { parts: toDetails(results, now()) } : {};
    response.header("Cache-Control", "no-store");
    response.send(STATUS[status], { status, ...parts });
  }, log);
  server.get("/readyz", answer);
  server.head("/readyz", answer);
}

function runChecks(checks: ReadinessParts["checks"]): Promise<Results> {
  return Promise.all(Object.entries(checks).map(async ([part, check]) => [part, await check()] as const));
}

function toStatus(results: Results): keyof typeof STATUS {
  const states = new Set(results.map(([, { state }]) => state));
  if (states.has("down")) return "not-ready";
  return states.has("degraded") ? "degraded" : "ready";
}

function toDetails(results: Results, nowMs: number): Record<string, { state: string; since?: string }> {
  return Object.fromEntries(
    results.map(([part, health]) => {
      const forMs = health.state === "ok" ? undefined : health.forMs;
      const since = forMs === undefined ? {} : { since: new Date(nowMs - forMs).toISOString() };
      return [part, { state: health.state, ...since }];
    }),
  );
}
