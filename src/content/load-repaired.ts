import type { Fault } from "./faults/fault.ts";
import { findContentFiles } from "./files/content-files.ts";
import type { ContentFolders } from "./files/folders.ts";
import type { Replacements } from "./files/replacements.ts";
import { loadContent, type ContentTexts, type Loaded } from "./load.ts";
import type { Content } from "./model/content.ts";

/** How the content in use differs from that on disk. */
export type Repair = {
  /** Faults of the content on disk; none where it is used as it is. */
  readonly faults: readonly Fault[];
  /** Files whose last good version is used, or which are left out because they have none. */
  readonly replaced: readonly string[];
};

/** Content without faults, or every fault of the content on disk. */
export type Repaired =
  | (Repair & { readonly kind: "content"; readonly content: Content; readonly texts: ContentTexts })
  | { readonly kind: "faulty"; readonly faults: readonly Fault[] };

/**
 * Loads the content; files with faults are replaced by their last good versions, as few as possible: first the faulty files
 * and those that do not fit with their earlier versions, then deleted files too, at last every file.
 * @param lastGood texts of the content that was last in service, if known.
 */
export async function loadRepaired(folders: ContentFolders, lastGood: ContentTexts | undefined): Promise<Repaired> {
  const { faults, ...today } = await loadContent(folders);
  const unchanged = toRepaired({ faults, ...today }, faults, []);
  if (unchanged !== undefined) return unchanged;
  if (lastGood === undefined) return { kind: "faulty", faults };
  const repaired =
    (await replaceFaulty(folders, lastGood, faults, new Map())) ??
    (await replaceFaulty(folders, lastGood, faults, await findDeleted(folders, lastGood))) ??
    (await replaceAll(folders, lastGood, faults));
  return repaired ?? { kind: "faulty", faults };
}

/** Replaces faulty files until none is left, or until a fault is not in a file that can be replaced. */
async function replaceFaulty(
  folders: ContentFolders,
  lastGood: ContentTexts,
  faults: readonly Fault[],
  first: Replacements,
): Promise<Repaired | undefined> {
  const instead = new Map(first);
  let left = faults;
  for (;;) {
    const before = instead.size;
    for (const { file } of left) for (const [path, text] of toReplacements(file, lastGood)) instead.set(path, text);
    if (instead.size === before) return undefined;
    const loaded = await loadContent(folders, undefined, instead);
    const repaired = toRepaired(loaded, faults, [...instead.keys()]);
    if (repaired !== undefined) return repaired;
    left = loaded.faults;
  }
}

async function replaceAll(
  folders: ContentFolders,
  lastGood: ContentTexts,
  faults: readonly Fault[],
): Promise<Repaired | undefined> {
  const roots = new Set(Object.keys(lastGood).map((file) => file.replace(/\/.*$/s, "")));
  const instead = new Map<string, string | undefined>(Object.entries(lastGood));
  for (const root of roots) instead.set(root, undefined);
  return toRepaired(await loadContent(folders, undefined, instead), faults, Object.keys(lastGood));
}

/** Returns the last good version of a file or of all files of a folder; a path without one is left out. */
function toReplacements(file: string, lastGood: ContentTexts): [string, string | undefined][] {
  const inside = Object.entries(lastGood).filter(([path]) => path.startsWith(`${file}/`));
  return [[file, lastGood[file]], ...inside];
}

/** Returns the last good versions of files that are on disk no longer. */
async function findDeleted(folders: ContentFolders, lastGood: ContentTexts): Promise<Replacements> {
  const { files } = await findContentFiles(folders);
  const present = new Set(files.map(({ file }) => file));
  return new Map(Object.entries(lastGood).filter(([file]) => !present.has(file)));
}

function toRepaired(
  { content, texts }: Loaded,
  faults: readonly Fault[],
  replaced: readonly string[],
): Repaired | undefined {
  return content && texts && { kind: "content", content, texts, faults, replaced };
}
