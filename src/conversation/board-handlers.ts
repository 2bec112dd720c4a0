import { wishesNewest } from "../jobs/search/order-wishes.ts";
import { ADS_SHOWN } from "../advisor/results/jobs.ts";
import { MAX_REACH, type JobBoard } from "../jobs/model/job-board.ts";
import type { ActionHandlers } from "./executor.ts";

/**
 * Creates the handlers of requests to a job board. An unreachable board is a result too, with a link to search
 * directly.
 */
export function createBoardHandlers(board: JobBoard): ActionHandlers {
  return {
    "find-jobs": async ({ criteria, search, offset }) => ({
      kind: "done",
      board: board.name,
      found: await board.search(criteria, {
        offset,
        limit: ADS_SHOWN,
        order: wishesNewest(search.wishes) ? "newest" : "best",
      }),
    }),
    "count-skills": async ({ criteria }) => ({
      kind: "done",
      board: board.name,
      found: await board.search(criteria, { offset: 0, limit: MAX_REACH, order: "best" }),
    }),
  };
}
