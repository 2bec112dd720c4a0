import { setImmediate as turnOfEventLoop } from "node:timers/promises";
import type { HealthCheck } from "./network/health.ts";
import type { AppParts } from "./parts.ts";

/** How long others have not done what they are asked, in milliseconds; `undefined` when all is well. */
export type FailingForMs = () => number | undefined;

/** Key of the value that is written to see whether the store can be. */
const KEY = "health";

/** Lists the checks of the program's parts by name. Without content or store it serves nobody; without ads or mail, it serves less. */
export function openHealth(
  { store, knowledge, log, now, monotonicNow = now }: AppParts,
  others: Readonly<Record<"jobs" | "mail", FailingForMs>>,
): Record<string, HealthCheck> {
  return {
    content: async () => ((await isLoaded(knowledge)) ? { state: "ok" } : { state: "down" }),
    store: checkStore(),
    jobs: () => toHealth(others.jobs()),
    mail: () => toHealth(others.mail()),
  };

  function checkStore(): HealthCheck {
    let failedAtMs: number | undefined;
    return async () => {
      try {
        await store.write(KEY, { at: now() });
        failedAtMs = undefined;
        return { state: "ok" };
      } catch (err) {
        if (failedAtMs === undefined) log.error({ err }, "store cannot be written");
        failedAtMs ??= monotonicNow();
        return { state: "down", forMs: monotonicNow() - failedAtMs };
      }
    };
  }
}

/** Content that is not there at once is still being read. */
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
