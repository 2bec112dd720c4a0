import type { Content } from "../../src/content/model/content.ts";
import type { JobBoard } from "../../src/jobs/model/job-board.ts";
import { openBoards } from "../../src/jobs/boards/open-boards.ts";
import { silentLog } from "../../src/log.ts";
import { startJobtech } from "./jobtech/start-jobtech.ts";

/** The boards as in production, over a fake JobTech that ends with the test. @param state whether it answers. */
export async function openFakeBoard(content: Content, state: "open" | "down", now: () => number): Promise<JobBoard> {
  const server = await startJobtech();
  if (state === "down") server.fault = "fault";
  return openBoards({
    jobtechUrl: server.url,
    skills: () => content.skills,
    geography: () => content.geography,
    log: silentLog,
    now,
  });
}
