import type { Config } from "../../config.ts";
import type { TurnWorker } from "../../conversation/turn-worker.ts";
import type { HasRoom } from "../../ports/has-room.ts";
import type { Log } from "../../log.ts";
import type { TurnJobs } from "../../ports/turn-jobs.ts";
import type { DirectLineIdentity } from "./activity.ts";
import { createDirectLineAdapter, type TurnLogic } from "./adapter.ts";
import { createAzureDirectLine } from "./azure/azure.ts";
import type { Conversations } from "./conversations.ts";
import { createDirectLine, type DirectLine } from "./direct-line.ts";
import type { DirectLineLimits } from "./limits.ts";

/** Parts of the web chat's channel. */
export type DirectLineChannelParts = {
  readonly config: Pick<
    Config,
    "ALLOWED_ORIGINS" | "DIRECTLINE_SECRET" | "DIRECTLINE_URL" | "PUBLIC_URL" | "RETAIN_DAYS" | "TRUSTED_PROXIES"
  >;
  readonly conversations: Conversations;
  readonly turns: TurnJobs;
  readonly worker: TurnWorker;
  readonly bot: TurnLogic;
  /** Deletes a visitor's session. */
  readonly forgetSession?: (identity: DirectLineIdentity) => Promise<void>;
  /** Secrets: the first signs the visitors' tokens, all verify them. */
  readonly tokenSecrets: readonly string[];
  readonly limits?: Partial<DirectLineLimits>;
  /** Tells whether the store has room for new conversations; by default it always has. */
  readonly hasRoom?: HasRoom;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds on a monotonic clock, for short spans; default `now`. */
  readonly monotonicNow?: () => number;
};

/** Creates the web chat's channel: the embedded Direct Line or, with `DIRECTLINE_SECRET`, Azure's. */
export function createDirectLineChannel(parts: DirectLineChannelParts): DirectLine {
  const { config, conversations, turns, worker, bot, forgetSession, tokenSecrets } = parts;
  const { limits, hasRoom, log, now, monotonicNow = now } = parts;
  const access = {
    tokenSecrets,
    retainDays: config.RETAIN_DAYS,
    allowedOrigins: config.ALLOWED_ORIGINS,
    trustedProxies: config.TRUSTED_PROXIES,
    ...(config.PUBLIC_URL !== undefined && { publicUrl: config.PUBLIC_URL }),
    ...(limits && { limits }),
    now,
    monotonicNow,
    log,
  };
  if (config.DIRECTLINE_SECRET !== undefined)
    return createAzureDirectLine({ ...access, secret: config.DIRECTLINE_SECRET, url: config.DIRECTLINE_URL });
  const adapter = createDirectLineAdapter({ conversations, log });
  return createDirectLine({
    ...access,
    conversations,
    turns,
    worker,
    adapter,
    bot,
    ...(forgetSession && { forgetSession }),
    ...(hasRoom && { hasRoom }),
  });
}
