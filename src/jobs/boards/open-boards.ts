import type { Geography, Skill } from "../../content/model/jobs.ts";
import type { Log } from "../../log.ts";
import type { JobBoard } from "../model/job-board.ts";
import { joinBoards } from "./join-boards.ts";
import { createJobtechBoard } from "../jobtech/jobtech-board.ts";

/** What the boards are made of. */
export type BoardParts = {
  /** Where JobTech's API answers: `JOBTECH_URL`. */
  readonly jobtechUrl: string;
  /** Address or path of an employer's own ads: `JOBS_FEED`. */
  readonly feed?: string;
  /** What employers ask for, at the moment of asking. */
  readonly skills: () => readonly Skill[];
  /** Where jobs can be, at the moment of asking. */
  readonly geography: () => Geography;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds since any moment, by a clock that nobody sets; for short spans. Default `now`. */
  readonly monotonicNow?: () => number;
};

/** Opens the boards that are set up here, as one; an employer's own ads come before the same ones elsewhere. */
export async function openBoards({ jobtechUrl, feed, ...parts }: BoardParts): Promise<JobBoard> {
  const jobtech = createJobtechBoard({ url: jobtechUrl, ...parts });
  if (feed === undefined) return joinBoards([jobtech]);
  // Reading pages takes a parser that nobody without a feed should have in memory.
  const { createFeedBoard } = await import("../feed/feed-board.ts");
  return joinBoards([createFeedBoard({ feed, ...parts }), jobtech]);
}
