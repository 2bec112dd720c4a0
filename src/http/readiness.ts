import type { HealthCheck, PartHealth } from "../network/health.ts";
import type { HttpServer } from "./http.ts";
import { isFromThisMachine } from "./request.ts";
import { route } from "./route.ts";
import type { Log } from "../log.ts";

/** What readiness is told from. */
export type ReadinessParts = {
  /** The parts of the program by name. */
  readonly checks: Readonly<Record<string, HealthCheck>>;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds since any moment, by a clock that nobody sets. */
  readonly monotonicNow: () => number;
};

/** What was found, by part. */
type Findings = readonly (readonly [part: string, health: PartHealth])[];

/** Whoever asks more often gets the same answer, so that asking costs no more than one look a second. */
const LOOK_EVERY_MS = 1000;

const STATUS = { ready: 200, degraded: 200, "not-ready": 503 } as const;

/**
 * Registers `GET /readyz`: whether the program can serve visitors, 503 when it cannot. The parts at fault, and since when, are
 * told to callers on this machine only.
 */
export function registerReadiness(server: HttpServer, { checks, log, now, monotonicNow }: ReadinessParts): void {
  let looked: { readonly atMs: number; readonly findings: Promise<Findings> } | undefined;

  function look(): Promise<Findings> {
    if (looked === undefined || monotonicNow() - looked.atMs >= LOOK_EVERY_MS)
      looked = { atMs: monotonicNow(), findings: lookAt(checks) };
    return looked.findings;
  }

  const answer = route(async (request, response) => {
    const findings = await look();
    const status = toStatus(findings);
    const parts = isFromThisMachine(request) ? { parts: toDetails(findings, now()) } : {};
    response.header("Cache-Control", "no-store");
    response.send(STATUS[status], { status, ...parts });
  }, log);
  server.get("/readyz", answer);
  server.head("/readyz", answer);
}

function lookAt(checks: ReadinessParts["checks"]): Promise<Findings> {
  return Promise.all(Object.entries(checks).map(async ([part, check]) => [part, await check()] as const));
}

function toStatus(findings: Findings): keyof typeof STATUS {
  const states = new Set(findings.map(([, { state }]) => state));
  if (states.has("down")) return "not-ready";
  return states.has("degraded") ? "degraded" : "ready";
}

function toDetails(findings: Findings, nowMs: number): Record<string, { state: string; since?: string }> {
  return Object.fromEntries(
    findings.map(([part, health]) => {
      const forMs = health.state === "ok" ? undefined : health.forMs;
      const since = forMs === undefined ? {} : { since: new Date(nowMs - forMs).toISOString() };
      return [part, { state: health.state, ...since }];
    }),
  );
}
