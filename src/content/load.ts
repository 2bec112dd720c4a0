import { assembleContent } from "./assemble.ts";
import { checkFacts, findOutdatedFacts } from "./check-facts.ts";
import { checkFlows } from "./check-flows.ts";
import { checkGeography } from "./check-geography.ts";
import { checkPhrases } from "./check-phrases.ts";
import { checkPlaces } from "./check-places.ts";
import { checkReferences } from "./check-references.ts";
import { checkShape } from "./check-shape.ts";
import { findContentFiles } from "./content-files.ts";
import type { TreeFile } from "./content-tree.ts";
import { compareFaults, type Fault } from "./fault.ts";
import type { ContentFolders } from "./folders.ts";
import type { Content } from "./model.ts";
import { SCHEMAS } from "./schemas.ts";
import { readYamlFile } from "./yaml-file.ts";

/** What became of reading the content: either all of it, or every fault in it. */
export type Loaded = {
  /** Present when there is no fault. */
  readonly content?: Content;
  /** By file, then by position. */
  readonly faults: readonly Fault[];
  /** Figures past their last day: the content is in order, but somebody should read them anew. */
  readonly warnings: readonly Fault[];
};

/**
 * Reads and checks every content file. It throws nothing: whatever is wrong is a fault, and all faults are found at once.
 * @param today ISO date by which figures count as outdated; without it there are no warnings.
 */
export async function loadContent(folders: ContentFolders, today?: string): Promise<Loaded> {
  const found = await findContentFiles(folders);
  const faults = [...found.faults];
  const files: TreeFile[] = [];
  for (const file of found.files) {
    const read = await readYamlFile(file.path, file.file);
    files.push({ ...file, yaml: read.yaml });
    faults.push(...read.faults);
    if (read.yaml) faults.push(...checkShape(read.yaml, SCHEMAS[file.kind]));
  }
  faults.push(...checkReferences(files), ...checkPlaces(files), ...checkFacts(files), ...checkPhrases(files));
  faults.push(...checkFlows(files), ...checkGeography(files));
  const warnings = today === undefined ? [] : findOutdatedFacts(files, today);
  if (faults.length > 0) return { faults: faults.sort(compareFaults), warnings };
  return { content: assembleContent(files), faults: [], warnings };
}
