import type { ActionHandlers } from "../conversation/executor.ts";
import { sendPersonRequest, type Webhook } from "./send-person-request.ts";

/**
 * Creates the action handler that sends requests for a person to the contact point: at least once, with the id of the outbox, by which
 * the contact point drops duplicates. @param now milliseconds since 1970.
 */
export function createHandoverHandlers(webhook: Webhook, now: () => number): ActionHandlers {
  return {
    "request-person": {
      carryOut: async (request, id) => ({
        kind: (await sendPersonRequest(webhook, request, id, now)) ? "done" : "failed",
      }),
    },
  };
}
