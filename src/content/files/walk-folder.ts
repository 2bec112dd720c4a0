import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { explainReadError } from "../faults/explain-read.ts";
import { compareText, faultOfFile, type Fault } from "../faults/fault.ts";

/** A file found below a content folder. */
export type FoundFile = {
  /** Path to open. */
  readonly path: string;
  /** Path in messages; see `Fault.file`. */
  readonly file: string;
  /** Names of the folders between the content folder and the file, outermost first. */
  readonly folders: readonly string[];
  readonly name: string;
  /** Text that is read instead of what is on disk, if any. */
  readonly text?: string;
};

/** The files and folders below a content folder, in alphabetical order. */
export type Walk = {
  readonly files: readonly FoundFile[];
  /** Paths of the folder itself and all folders below it. */
  readonly folders: readonly string[];
  readonly faults: readonly Fault[];
};

/** Deepest level of subfolders; the limit also ends loops of links. */
const MAX_DEPTH = 2;

/** Returns whether a file name is an editor's or the system's: a dotfile, a backup, a swap file. */
export function isTemporaryName(name: string): boolean {
  return /^[.#]|~$|\.(swp|swx|swo|tmp|bak|orig|part|crswap)$|^4913$/i.test(name);
}

/** Lists the files below a folder, without temporary files, Markdown notes and the subfolder `skip`. */
export async function walkFolder(root: string, skip?: string): Promise<Walk> {
  const files: FoundFile[] = [];
  const folders: string[] = [];
  const faults: Fault[] = [];
  await visit([]);
  return { files, folders, faults };

  async function visit(inside: readonly string[]): Promise<void> {
    const folder = join(root, ...inside);
    const shown = [basename(root), ...inside].join("/");
    const names = await readdir(folder).catch((error: unknown) => explainReadError(error));
    if (typeof names === "string") {
      faults.push(faultOfFile(shown, `the folder ${names}`));
      return;
    }
    folders.push(folder);
    for (const name of names.sort(compareText)) {
      if (isTemporaryName(name) || (inside.length === 0 && name === skip)) continue;
      const path = join(folder, name);
      const file = `${shown}/${name}`;
      const found = await stat(path).catch((error: unknown) => explainReadError(error));
      if (typeof found === "string") faults.push(faultOfFile(file, found));
      else if (found.isDirectory() && inside.length >= MAX_DEPTH)
        faults.push(faultOfFile(file, "the folder lies too deep"));
      else if (found.isDirectory()) await visit([...inside, name]);
      else if (!found.isFile()) faults.push(faultOfFile(file, "is neither a file nor a folder"));
      else if (!name.endsWith(".md")) files.push({ path, file, folders: inside, name });
    }
  }
}
