import type { AppParts } from "./parts.ts";
import type { Content } from "./content/model/content.ts";
import type { JobBoard } from "./jobs/model/job-board.ts";
import { openBoards } from "./jobs/boards/open-boards.ts";
import { fromKeys } from "./records/from-keys.ts";
import { LANGUAGES } from "./languages/language.ts";

const NOWHERE: Content["geography"] = { places: [], anywhere: fromKeys(LANGUAGES, () => []) };

/** Creates the job boards of the settings. Each search uses the current content. */
export async function openLiveBoards({ config, knowledge, log, now, monotonicNow = now }: AppParts): Promise<JobBoard> {
  let content: Content | undefined;
  const learn = async () => {
    ({ content } = await knowledge());
  };
  const board = await openBoards({
    jobtechUrl: config.JOBTECH_URL,
    ...(config.JOBS_FEED !== undefined && { feed: config.JOBS_FEED }),
    skills: () => content?.skills ?? [],
    geography: () => content?.geography ?? NOWHERE,
    log,
    now,
    monotonicNow,
  });
  return {
    ...board,
    search: (criteria, range) => learn().then(() => board.search(criteria, range)),
    gather: (role, signal) => learn().then(() => board.gather(role, signal)),
    read: (id) => learn().then(() => board.read(id)),
  };
}
