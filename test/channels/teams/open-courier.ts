import { onTestFinished } from "vitest";
import type { Courier } from "../../../src/alerts/sending/courier.ts";
import { createChannel } from "../../../src/channels/bot-framework/channel.ts";
import { createTeamsCourier } from "../../../src/channels/teams/courier.ts";
import { TEAMS_LIMITS } from "../../../src/channels/teams/limits.ts";
import { readConfig } from "../../../src/config.ts";
import { silentLog } from "../../../src/log.ts";
import type { Teams } from "./teams-app.ts";

/** A courier of another process than the bot's, on the same store. */
export function openCourier({ store, now, knowledge }: Teams): Courier {
  const limits = { ...TEAMS_LIMITS, retryBaseMs: 5, sendTimeoutMs: 300 };
  const channel = createChannel({ settings: readConfig({}), limits, store, log: silentLog, now });
  onTestFinished(() => channel.adapter.close());
  return createTeamsCourier({ ...channel, knowledge: () => knowledge, store, now });
}
