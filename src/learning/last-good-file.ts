import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { z } from "zod";
import type { ContentTexts } from "../content/load.ts";

/** Name of the file with the content that was last in service. */
export const LAST_GOOD_FILE = "last-good-content.json";

const TEXTS = z.record(z.string(), z.string());

/** Reads the texts of the content that was last in service; `undefined` when there are none or they are unreadable. */
export async function readLastGood(file: string): Promise<ContentTexts | undefined> {
  try {
    return TEXTS.safeParse(JSON.parse(await readFile(file, "utf8"))).data;
  } catch {
    // It does not exist yet, or was changed by hand: the content on disk alone counts.
    return undefined;
  }
}

/** Writes the texts of the content in service, in one step; only the owner may read them. */
export async function keepLastGood(file: string, texts: ContentTexts): Promise<void> {
  // Several processes may keep their content at the same time.
  const draft = `${file}.${process.pid}`;
  try {
    await writeFile(draft, JSON.stringify(texts, null, 1), { mode: 0o600 });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
