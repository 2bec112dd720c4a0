import type { Handlers } from "../conversation/executor.ts";
import type { Store } from "../ports/store.ts";
import { saveFeedback } from "./save.ts";

/** Creates the command handler that saves feedback. @param now milliseconds since 1970. */
export function createFeedbackHandlers(store: Store, now: () => number): Handlers {
  return {
    async "save-feedback"(request, context) {
      await saveFeedback(store, request, context, now());
      return { kind: "done" };
    },
  };
}
