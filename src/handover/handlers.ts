import type { Handlers } from "../conversation/executor.ts";
import { sendPersonRequest, type Webhook } from "./send-person-request.ts";

/** Creates the command handler that sends requests for a person to the contact point. @param now milliseconds since 1970. */
export function createHandoverHandlers(webhook: Webhook, now: () => number): Handlers {
  return {
    "request-person": async (request) => ({
      kind: (await sendPersonRequest(webhook, request, now)) ? "done" : "failed",
    }),
  };
}
