import type { ActionHandlers } from "../conversation/executor.ts";
import type { Store } from "../ports/store.ts";
import { saveFeedback } from "./save.ts";

/** Creates the action handler that saves feedback. @param now milliseconds since 1970. */
export function createFeedbackHandlers(store: Store, now: () => number): ActionHandlers {
  return {
    async "save-feedback"(request, context) {
      await saveFeedback(store, request, context, now());
      return { kind: "done" };
    },
  };
}
