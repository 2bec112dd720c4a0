import { setImmediate as turnOfEventLoop } from "node:timers/promises";
import type { HealthCheck, PartHealth } from "./network/health.ts";
import type { AppParts } from "./parts.ts";
import type { HasRoom } from "./ports/has-room.ts";

/** Returns the milliseconds for which a remote server has failed; `undefined` while it works. */
export type FailingForMs = () => number | undefined;

/** Key of the value that tests whether the store can be written. */
const KEY = "health";

/** Creates the health checks by name of the part. Content and store are required; the job board and mail are not. */
export function openHealth(
  { store, knowledge, contentFaultyForMs = () => undefined, log, now, monotonicNow = now }: AppParts,
  hasRoom: HasRoom,
  others: Readonly<Record<"jobs" | "mail", FailingForMs>>,
): Record<string, HealthCheck> {
  return {
    content: async () => ((await isLoaded(knowledge)) ? toHealth(contentFaultyForMs()) : { state: "down" }),
    store: checkStore(),
    jobs: () => toHealth(others.jobs()),
    mail: () => toHealth(others.mail()),
  };

  function checkStore(): HealthCheck {
    let failedAtMs: number | undefined;
    let fullAtMs: number | undefined;

    async function checkRoom(): Promise<PartHealth> {
      if (await hasRoom()) {
        fullAtMs = undefined;
        return { state: "ok" };
      }
      if (fullAtMs === undefined) log.error("disk is nearly full; no new conversations begin");
      fullAtMs ??= monotonicNow();
      return { state: "degraded", forMs: monotonicNow() - fullAtMs };
    }

    return async () => {
      try {
        await store.write(KEY, { at: now() });
        failedAtMs = undefined;
        return await checkRoom();
      } catch (err) {
        if (failedAtMs === undefined) log.error({ err }, "store cannot be written");
        failedAtMs ??= monotonicNow();
        return { state: "down", forMs: monotonicNow() - failedAtMs };
      }
    };
  }
}

/** Knowledge that does not resolve in this turn of the event loop is still being learned. */
async function isLoaded(knowledge: AppParts["knowledge"]): Promise<boolean> {
  try {
    return await Promise.race([Promise.resolve(knowledge()).then(() => true), turnOfEventLoop(false)]);
  } catch {
    return false;
  }
}

function toHealth(forMs: number | undefined): ReturnType<HealthCheck> {
  return forMs === undefined ? { state: "ok" } : { state: "degraded", forMs };
}
