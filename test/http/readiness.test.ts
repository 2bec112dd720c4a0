import restify from "restify";
import { expect, onTestFinished, test, vi } from "vitest";
import { openApp } from "../../src/app.ts";
import { readConfig } from "../../src/config.ts";
import { registerReadiness } from "../../src/http/readiness.ts";
import { silentLog } from "../../src/log.ts";
import type { HealthCheck } from "../../src/network/health.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";
import type { Knowledge } from "../../src/understanding/knowledge.ts";
import { knowledge } from "../harness/knowledge.ts";
import { NO_BOARD } from "../harness/no-board.ts";

const NOON = Date.parse("2026-03-01T12:00:00Z");
const PROXIED = { headers: { "X-Forwarded-For": "192.0.2.7" } };
const OK = { state: "ok" };

test("the app is ready once it has its content, and writes to its store to find out", async () => {
  const learning = Promise.withResolvers<Knowledge>();
  const { address, store } = await open(() => learning.promise);
  expect(await ask(`${address}/readyz`)).toEqual({
    status: 503,
    body: { status: "not-ready", parts: { content: { state: "down" }, store: OK, jobs: OK, mail: OK } },
  });
  expect((await ask(`${address}/healthz`)).status).toBe(200);

  learning.resolve(knowledge);
  const first = await store.read("health");
  await vi.waitFor(async () => expect((await ask(`${address}/readyz`)).status).toBe(200), { timeout: 5000 });
  expect(await ask(`${address}/readyz`, PROXIED)).toEqual({ status: 200, body: { status: "ready" } });
  expect((await store.read("health"))?.version).toBeGreaterThan(first?.version ?? 0);
});

test("a store that cannot be written makes the app unready but not dead, and is logged once", async () => {
  const error = vi.fn<() => void>();
  const { address, store } = await open(() => knowledge, { ...silentLog, error });
  await store.close();
  const down = { state: "down", since: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string };
  expect(await ask(`${address}/readyz`)).toEqual({
    status: 503,
    body: { status: "not-ready", parts: { content: OK, store: down, jobs: OK, mail: OK } },
  });
  expect((await ask(`${address}/healthz`)).status).toBe(200);
  expect(error).toHaveBeenCalledOnce();
});

test("a part that does its work only in part leaves the program in service; strangers are not told which", async () => {
  const { url } = await serve({ store: () => OK_HEALTH, jobs: () => ({ state: "degraded", forMs: 90_000 }) });
  expect(await ask(url)).toEqual({
    status: 200,
    body: {
      status: "degraded",
      parts: { store: OK, jobs: { state: "degraded", since: "2026-03-01T11:58:30.000Z" } },
    },
  });
  for (const name of ["X-Forwarded-For", "Forwarded", "Via", "X-Real-IP"])
    expect(await ask(url, { headers: { [name]: "192.0.2.7" } })).toEqual({ status: 200, body: { status: "degraded" } });
});

test("however often it is asked, the parts are looked at once a second", async () => {
  const check = vi.fn<HealthCheck>(() => OK_HEALTH);
  const { url, clock } = await serve({ store: check });
  await Promise.all(Array.from({ length: 20 }, () => ask(url)));
  expect(check).toHaveBeenCalledOnce();
  clock.ms += 1000;
  await ask(url);
  expect(check).toHaveBeenCalledTimes(2);
});

const OK_HEALTH = { state: "ok" } as const;

async function ask(url: string, init: RequestInit = {}): Promise<{ status: number; body: unknown }> {
  const response = await fetch(url, init);
  return { status: response.status, body: await response.json() };
}

async function serve(checks: Readonly<Record<string, HealthCheck>>) {
  const clock = { ms: 5 };
  const server = restify.createServer();
  registerReadiness(server, { checks, log: silentLog, now: () => NOON, monotonicNow: () => clock.ms });
  onTestFinished(() => server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}/readyz`, clock };
}

async function open(knows: () => Knowledge | Promise<Knowledge>, log = silentLog) {
  const config = readConfig({ PORT: "0", TOKEN_SECRET: "a-secret-of-at-least-32-characters", JOBTECH_URL: NO_BOARD });
  const store = openSqliteStore(":memory:");
  const app = await openApp({ config, knowledge: knows, store, log, now: Date.now });
  onTestFinished(async () => {
    await app.close();
    await store.close();
  });
  return { address: `http://127.0.0.1:${app.port}`, store };
}
