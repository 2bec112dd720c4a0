import { assembleContent } from "./assemble.ts";
import { checkAbout, findOwnedTwice } from "./checks/about.ts";
import { checkCare, findUnreviewedLines } from "./checks/care.ts";
import { checkFacts, findOutdatedFacts } from "./checks/facts.ts";
import { checkFlows } from "./flows/check.ts";
import { moveCarried } from "./flows/move-carried.ts";
import { moveAnswer } from "./move-answer.ts";
import { findDifferentFigures, findHiddenNumbers, findUnendedFacts } from "./checks/figures.ts";
import { findUnreached } from "./checks/reach.ts";
import { findBareVerdicts, findLongSentences, findUnnamedSubjects } from "./checks/wording.ts";
import { checkGeography } from "./checks/geography.ts";
import { checkLeads, findMovedAnswers, findVerdicts } from "./checks/leads.ts";
import { checkPhrases } from "./checks/phrases.ts";
import { checkPlaceholders } from "./checks/placeholders.ts";
import { checkReferences } from "./checks/references.ts";
import { checkShape } from "./checks/shape.ts";
import { findContentFiles, type ContentFile } from "./files/content-files.ts";
import type { TreeFile } from "./files/content-tree.ts";
import { compareFaults, type Fault } from "./faults/fault.ts";
import type { ContentFolders } from "./files/folders.ts";
import type { Replacements } from "./files/replacements.ts";
import type { Content } from "./model/content.ts";
import { SCHEMAS } from "./schema/schemas.ts";
import { readYamlFile, type YamlFile } from "./files/yaml-file.ts";

/** Texts of content files by their path in messages; see `Fault.file`. */
export type ContentTexts = Readonly<Record<string, string>>;

/** Result of loading: the content, or every fault in it. */
export type Loaded = {
  /** Present when there is no fault. */
  readonly content?: Content;
  /** Text of each file by its path in messages; present with the content. */
  readonly texts?: ContentTexts;
  /** Sorted by file, then by position. */
  readonly faults: readonly Fault[];
  /**
   * What is no fault, but should be checked by an adviser: figures and help lines past their last day, questions that two topics answer,
   * leads that begin with a verdict or do not name their subject, long sentences, figures that only one language or only a note
   * has, topics that no other leads to, answers in the form of version 0.1.
   */
  readonly warnings: readonly Fault[];
};

/**
 * Reads and checks every content file. It throws nothing and reports all faults at once.
 * @param today ISO date by which figures count as outdated; without it no figure does.
 * @param instead texts that are read instead of files on disk.
 */
export async function loadContent(folders: ContentFolders, today?: string, instead?: Replacements): Promise<Loaded> {
  const found = await findContentFiles(folders, instead);
  const faults = [...found.faults];
  const files: TreeFile[] = [];
  for (const file of found.files) {
    const read = await readContentFile(file);
    files.push({ ...file, yaml: read.yaml });
    faults.push(...read.faults);
    if (read.yaml) faults.push(...checkShape(read.yaml, SCHEMAS[file.kind]));
  }
  faults.push(
    ...checkReferences(files),
    ...checkPlaceholders(files),
    ...checkFacts(files),
    ...checkPhrases(files),
    ...checkAbout(files),
    ...checkLeads(files),
    ...checkCare(files),
  );
  faults.push(...checkFlows(files), ...checkGeography(files));
  const outdated =
    today === undefined ? [] : [...findOutdatedFacts(files, today), ...findUnreviewedLines(files, today)];
  const warnings = [...outdated, ...WARNINGS.flatMap((find) => find(files))];
  if (faults.length > 0) return { faults: faults.sort(compareFaults), warnings };
  const texts = Object.fromEntries(files.flatMap(({ file, yaml }) => (yaml === undefined ? [] : [[file, yaml.text]])));
  return { content: assembleContent(files), texts, faults: [], warnings };
}

/** Findings for an adviser, by which nothing breaks. */
const WARNINGS: readonly ((files: readonly TreeFile[]) => Fault[])[] = [
  findOwnedTwice,
  findVerdicts,
  findMovedAnswers,
  findLongSentences,
  findBareVerdicts,
  findUnnamedSubjects,
  findDifferentFigures,
  findUnendedFacts,
  findHiddenNumbers,
  findUnreached,
];

/** Reads one file and converts the syntax of version 0.1. */
async function readContentFile({ kind, path, file, text }: ContentFile): Promise<{ yaml?: YamlFile; faults: Fault[] }> {
  const read = await readYamlFile(path, file, text);
  if (read.yaml === undefined) return read;
  if (kind === "topic") return { ...read, yaml: moveAnswer(read.yaml) };
  if (kind === "flow") return { ...read, yaml: { ...read.yaml, value: moveCarried(read.yaml.value) } };
  return read;
}
