import { CONTENT_FOLDERS } from "../../src/content/files/folders.ts";
import { loadContent } from "../../src/content/load.ts";
import type { JobBoard, JobCriteria, JobPage, Range } from "../../src/jobs/model/job-board.ts";
import { createJobtechBoard } from "../../src/jobs/jobtech/jobtech-board.ts";
import { toSkillIndex } from "../../src/entities/skills/skill-index.ts";
import { silentLog } from "../../src/log.ts";
import { NOON } from "../../src/tools/jobtech/ads.ts";
import { startJobtech } from "./jobtech/start-jobtech.ts";
import type { JobtechServer } from "../../src/tools/jobtech/server.ts";

const { content } = await loadContent(CONTENT_FOLDERS);
if (!content) throw new Error("the content has faults; npm run content tells which");

/** The skills, geography and roles that the bot has. */
export const { skills, geography, roles } = content;

/** The index of these skills. */
export const skillIndex = toSkillIndex(skills);

/** A clock that stands still until it is moved. */
export type Clock = { ms: number };

/** A board over a fake JobTech, with a clock of its own. */
export async function openJobtech(limitMs?: number): Promise<{ board: JobBoard; server: JobtechServer; clock: Clock }> {
  const server = await startJobtech();
  const clock = { ms: NOON };
  const board = createJobtechBoard({
    url: server.url,
    skills: () => skills,
    log: silentLog,
    now: () => clock.ms,
    limitMs,
  });
  return { board, server, clock };
}

/** Returns the page of a board; a failure fails the test. */
export async function pageOf(board: JobBoard, criteria: JobCriteria, range: Partial<Range> = {}): Promise<JobPage> {
  const page = await board.search(criteria, { offset: 0, limit: 100, order: "newest", ...range });
  if (page.kind === "page") return page;
  throw new Error(`the board could not be reached: ${page.reason}`);
}

/** The ids of a page's ads without the board's name before them. */
export function idsOf({ ads }: JobPage): string[] {
  return ads.map(({ id }) => id.replace(/^\w+:/u, ""));
}
