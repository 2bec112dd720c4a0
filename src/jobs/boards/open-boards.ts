import type { Geography, Skill } from "../../content/model/jobs.ts";
import type { Log } from "../../log.ts";
import type { JobBoard } from "../model/job-board.ts";
import { joinBoards } from "./join-boards.ts";
import { createJobtechBoard } from "../jobtech/jobtech-board.ts";

/** Settings and dependencies of the boards. */
export type BoardParts = {
  /** Base URL of JobTech's API: the setting `JOBTECH_URL`. */
  readonly jobtechUrl: string;
  /** URL or path of an employer's own ads: the setting `JOBS_FEED`. */
  readonly feed?: string;
  /** Returns the current skills. */
  readonly skills: () => readonly Skill[];
  /** Returns the current geography. */
  readonly geography: () => Geography;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds on a monotonic clock, for short spans; default `now`. */
  readonly monotonicNow?: () => number;
};

/** Opens the configured boards as one; an employer's own feed is preferred over copies of its ads on other boards. */
export async function openBoards({ jobtechUrl, feed, ...parts }: BoardParts): Promise<JobBoard> {
  const jobtech = createJobtechBoard({ url: jobtechUrl, ...parts });
  if (feed === undefined) return joinBoards([jobtech]);
  // The feed needs an HTML parser, which takes memory only where a feed is configured.
  const { createFeedBoard } = await import("../feed/feed-board.ts");
  return joinBoards([createFeedBoard({ feed, ...parts }), jobtech]);
}
