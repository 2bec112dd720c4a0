import type { ContentFolders } from "../content/files/folders.ts";
import { toKnowledge } from "./knowledge.ts";
import { learn } from "./learn.ts";
import type { Knowledge } from "../understanding/knowledge.ts";

/**
 * Reads the content and trains on it once, in this process: for tools and tests.
 * @throws AdvisorError `CONTENT_INVALID` with every fault, one a line.
 */
export async function readKnowledge(folders: ContentFolders): Promise<Knowledge> {
  return toKnowledge(await learn(folders));
}
