import { watch, type FSWatcher } from "node:fs";
import { basename, dirname } from "node:path";
import type { Log } from "../../log.ts";
import { SCHEMA_SUBFOLDER, type ContentFolders } from "./folders.ts";
import { isTemporaryName, walkFolder } from "./walk-folder.ts";

/** Options of a watch. */
export type WatchOptions = {
  /** Called after an edit, never while an earlier call still runs. */
  readonly onChange: () => Promise<void>;
  /** Gets folders that cannot be watched and calls that fail; neither ends the watch. */
  readonly log: Log;
  /** Ends the watch. */
  readonly signal: AbortSignal;
  /** Time after the last event until the files are read, so that an edit counts once; default 100. */
  readonly quietMs?: number;
};

const QUIET_MS = 100;

/**
 * Watches the content's folders and reports every change. Resolves when it is watching.
 *
 * Each folder has a watcher of its own: on Linux, Node's recursive one loses a file that an editor has replaced by renaming.
 */
export async function watchContent(folders: ContentFolders, options: WatchOptions): Promise<void> {
  const { log, signal } = options;
  let watchers: FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  let isReading = false;
  let isStale = false;

  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  });
  await watchAll();

  async function watchAll(): Promise<void> {
    const knowledge = await walkFolder(folders.knowledge, SCHEMA_SUBFOLDER);
    const dialogs = await walkFolder(folders.dialogs);
    if (signal.aborted) return;
    const old = watchers;
    watchers = [];
    for (const folder of [...knowledge.folders, ...dialogs.folders]) watchOne(folder, (name) => !isTemporaryName(name));
    // Only the parent folder reports that a folder was replaced as a whole.
    for (const root of [folders.knowledge, folders.dialogs]) watchOne(dirname(root), (name) => name === basename(root));
    // Last, so that no event falls between the old and the new.
    for (const watcher of old) watcher.close();
  }

  function watchOne(folder: string, isOurs: (name: string) => boolean): void {
    try {
      const watcher = watch(folder, (_, name) => {
        if (name === null || isOurs(name)) readSoon();
      });
      watcher.on("error", (error) => log.warn({ error, folder }, "content folder no longer watched"));
      watchers.push(watcher);
    } catch (error) {
      log.warn({ error, folder }, "content folder cannot be watched");
    }
  }

  function readSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void read(), options.quietMs ?? QUIET_MS);
  }

  async function read(): Promise<void> {
    isStale = true;
    if (isReading) return;
    isReading = true;
    while (isStale && !signal.aborted) {
      isStale = false;
      try {
        // Watching starts before reading, so a change during the reading is not missed.
        await watchAll();
        if (!signal.aborted) await options.onChange();
      } catch (error) {
        log.error({ error }, "content not reloaded");
      }
    }
    isReading = false;
  }
}
