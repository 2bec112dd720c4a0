import { onTestFinished } from "vitest";
import type { AlertTransport } from "../../../src/alerts/sending/alert-transport.ts";
import { createBotFrameworkEndpoint } from "../../../src/channels/bot-framework/endpoint.ts";
import { createTeamsAlertTransport } from "../../../src/channels/teams/alert-transport.ts";
import { TEAMS_LIMITS } from "../../../src/channels/teams/limits.ts";
import { readConfig } from "../../../src/config.ts";
import { silentLog } from "../../../src/log.ts";
import type { Teams } from "./teams-app.ts";

/** Opens the alert transport of another process on the same store. */
export function openTeamsAlertTransport({ store, now, knowledge }: Teams): AlertTransport {
  const limits = { ...TEAMS_LIMITS, retryBaseMs: 5, sendTimeoutMs: 300 };
  const channel = createBotFrameworkEndpoint({ settings: readConfig({}), limits, store, log: silentLog, now });
  onTestFinished(() => channel.adapter.close());
  return createTeamsAlertTransport({ ...channel, knowledge: () => knowledge, store, now });
}
