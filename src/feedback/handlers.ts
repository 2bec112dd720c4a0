import type { ActionHandlers } from "../conversation/executor.ts";
import { saveFeedback } from "./save.ts";

/** Creates the action handler that saves feedback. @param now milliseconds since 1970. */
export function createFeedbackHandlers(now: () => number): ActionHandlers {
  return {
    async "save-feedback"(request, context, turn) {
      await saveFeedback(turn, request, context, now());
      return { kind: "done" };
    },
  };
}
