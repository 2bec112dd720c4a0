import type { Actions } from "../advisor/effect.ts";
import type { ActionName } from "../content/flow-model.ts";
import type { Store } from "../store/store.ts";
import { saveFeedback } from "./save-feedback.ts";
import { sendPersonRequest, type Webhook } from "./send-person-request.ts";

/** What flows' actions are carried out with. */
export type ActionParts = {
  readonly store: Store;
  /** Where a request for a person goes; without one the bot says plainly how to get in touch. */
  readonly webhook?: Webhook;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** Creates what carries out the actions of flows. */
export function createActions({ store, webhook, now }: ActionParts): Actions {
  const can: ActionName[] = ["save-feedback", ...(webhook === undefined ? [] : (["request-person"] as const))];
  return {
    can,
    async carryOut(request) {
      switch (request.action) {
        case "save-feedback":
          await saveFeedback(store, request, now());
          return true;
        case "request-person":
          return webhook !== undefined && (await sendPersonRequest(webhook, request, now));
      }
    },
  };
}
