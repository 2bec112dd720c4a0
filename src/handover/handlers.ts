import type { ActionHandlers } from "../conversation/executor.ts";
import { sendPersonRequest, type Webhook } from "./send-person-request.ts";

/** Creates the action handler that sends requests for a person to the contact point. @param now milliseconds since 1970. */
export function createHandoverHandlers(webhook: Webhook, now: () => number): ActionHandlers {
  return {
    "request-person": async (request) => ({
      kind: (await sendPersonRequest(webhook, request, now)) ? "done" : "failed",
    }),
  };
}
