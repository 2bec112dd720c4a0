import { ADS_SHOWN } from "../advisor/results/jobs.ts";
import { MAX_REACH, type JobBoard } from "../jobs/model/job-board.ts";
import type { Handlers } from "./executor.ts";

/** Creates the handlers that ask a job board. A board that cannot be reached is a result as well, with where to look instead. */
export function createBoardHandlers(board: JobBoard): Handlers {
  return {
    "find-jobs": async ({ criteria, offset }) => ({
      kind: "done",
      found: await board.search(criteria, { offset, limit: ADS_SHOWN, order: "best" }),
    }),
    "count-skills": async ({ criteria }) => ({
      kind: "done",
      found: await board.search(criteria, { offset: 0, limit: MAX_REACH, order: "best" }),
    }),
  };
}
