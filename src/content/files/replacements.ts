import { basename, join } from "node:path";
import { compareText } from "../faults/fault.ts";
import type { FoundFile, Walk } from "./walk-folder.ts";

/**
 * Texts that are read instead of files on disk, by the path in messages (see `Fault.file`); `undefined` leaves a file out, or a
 * folder with all its files.
 */
export type Replacements = ReadonlyMap<string, string | undefined>;

/** Reads every file from disk. */
export const NO_REPLACEMENTS: Replacements = new Map();

/** Replaces files of a walk, and removes the faults of what is replaced. @param root the folder that was walked. */
export function replaceFiles(walk: Walk, root: string, instead: Replacements): Walk {
  const shown = basename(root);
  const isKept = ({ file }: { readonly file: string }) => !ancestors(file).some((path) => instead.has(path));
  const added = Array.from(instead, ([file, text]) => toFound(file, text, root)).filter((each) => each !== undefined);
  return {
    files: [...walk.files.filter(isKept), ...added].sort((a, b) => compareText(a.file, b.file)),
    folders: walk.folders,
    faults: walk.faults.filter(isKept),
  };

  function toFound(file: string, text: string | undefined, folder: string): FoundFile | undefined {
    const [first, ...path] = file.split("/");
    const name = path.pop();
    if (first !== shown || name === undefined || text === undefined) return undefined;
    return { path: join(folder, ...path, name), file, folders: path, name, text };
  }
}

/** Returns a path and those of the folders around it. */
function ancestors(file: string): string[] {
  const parts = file.split("/");
  return parts.map((_, at) => parts.slice(0, at + 1).join("/"));
}
