import { basename } from "node:path";
import { didYouMean } from "../faults/did-you-mean.ts";
import { faultOfFile, type Fault } from "../faults/fault.ts";
import { ID_PATTERN, ID_RULE } from "./id-pattern.ts";
import { SCHEMA_SUBFOLDER, type ContentFolders } from "./folders.ts";
import { SMALL_TALK } from "../model/content.ts";
import { NO_REPLACEMENTS, replaceFiles, type Replacements } from "./replacements.ts";
import { walkFolder, type FoundFile } from "./walk-folder.ts";

/** Kind of a content file; each kind has one schema. */
export type ContentKind =
  | "topic"
  | "role"
  | "sources"
  | "salaries"
  | "education"
  | "facts"
  | "vocabulary"
  | "skills"
  | "geography"
  | "catalogue"
  | "commands"
  | "welcome"
  | "care"
  | "flow";

/** A content file with its kind, role and area. */
export type ContentFile = {
  readonly kind: ContentKind;
  /** Path to open. */
  readonly path: string;
  /** Path in messages; see `Fault.file`. */
  readonly file: string;
  /** The file's name without its extension. */
  readonly id: string;
  /** Folder of the role, or `small-talk`; empty for a file that belongs to no role. */
  readonly role: string;
  /** Subfolder inside the role; empty when there is none. */
  readonly area: string;
  /** Text that is read instead of what is on disk, if any. */
  readonly text?: string;
};

/** Kinds of files in a role's folder besides topics; only the first two are required. */
const ROLE_KINDS = ["role", "sources", "salaries", "education", "facts"] as const;
/** Kinds of files in `knowledge` that belong to no role; only the first is required. */
const KNOWLEDGE_KINDS = ["vocabulary", "skills", "geography"] as const;
/** Kinds of files in `dialogs` besides flows; only the first three are required. */
const DIALOG_KINDS = ["catalogue", "commands", "welcome", "care"] as const;

/** File name of the message catalogue in version 0.1. */
const OLD_CATALOGUE = "voice.yaml";

/** Returns the file name, without extension, of a kind and of its JSON Schema. */
export function toFileName(kind: ContentKind): string {
  return kind === "catalogue" ? "messages" : kind;
}

/** Finds all content files with their kinds; misplaced and missing files are faults. @param instead of files on disk. */
export async function findContentFiles(
  folders: ContentFolders,
  instead: Replacements = NO_REPLACEMENTS,
): Promise<{ files: ContentFile[]; faults: Fault[] }> {
  const knowledge = replaceFiles(await walkFolder(folders.knowledge, SCHEMA_SUBFOLDER), folders.knowledge, instead);
  const dialogs = replaceFiles(await walkFolder(folders.dialogs), folders.dialogs, instead);
  const faults = [...knowledge.faults, ...dialogs.faults];
  const files: ContentFile[] = [];
  for (const found of knowledge.files) add(found, classifyKnowledge);
  for (const found of dialogs.files) add(found, (each) => classifyDialog(each, dialogs.files));
  if (knowledge.folders.length > 0) faults.push(...findMissingKnowledge(files, basename(folders.knowledge)));
  if (dialogs.folders.length > 0)
    faults.push(...findMissing(files, DIALOG_KINDS.slice(0, 3), "", basename(folders.dialogs)));
  return { files, faults };

  function add(found: FoundFile, classify: (found: FoundFile) => FileClass | string): void {
    const result = found.name.endsWith(".yaml") ? classify(found) : "is not read: a content file's name ends in .yaml";
    if (typeof result === "string") {
      faults.push(faultOfFile(found.file, result));
      return;
    }
    const id = basename(found.name, ".yaml");
    const misnamed = [...found.folders, id].find((name) => !ID_PATTERN.test(name));
    if (misnamed !== undefined) faults.push(faultOfFile(found.file, `the name "${misnamed}" must be ${ID_RULE}`));
    const { path, file, text } = found;
    files.push({ ...result, path, file, id, ...(text !== undefined && { text }) });
  }
}

type FileClass = Pick<ContentFile, "kind" | "role" | "area">;

/** Returns the kind, role and area of a file in `knowledge`, or the message of a fault. */
function classifyKnowledge({ folders, name }: FoundFile): FileClass | string {
  const [role, area] = folders;
  if (role === undefined) return classifyByName(name, KNOWLEDGE_KINDS, "");
  if (role === SMALL_TALK) {
    return area === undefined ? { kind: "topic", role, area: "" } : "lies too deep; small talk has no subfolders";
  }
  return area === undefined ? classifyByName(name, ROLE_KINDS, role) : { kind: "topic", role, area };
}

function classifyDialog({ folders, name }: FoundFile, all: readonly FoundFile[]): FileClass | string {
  if (folders.length > 0) return "lies too deep; this folder has no subfolders";
  if (name === OLD_CATALOGUE) {
    const catalogue = `${toFileName("catalogue")}.yaml`;
    return all.some((each) => each.folders.length === 0 && each.name === catalogue)
      ? `is the old name of ${catalogue}, which exists too; move its sentences there and delete it`
      : { kind: "catalogue", role: "", area: "" };
  }
  const kind = DIALOG_KINDS.find((each) => `${toFileName(each)}.yaml` === name);
  return { kind: kind ?? "flow", role: "", area: "" };
}

function classifyByName(name: string, kinds: readonly ContentKind[], role: string): FileClass | string {
  const kind = kinds.find((each) => `${each}.yaml` === name);
  if (kind) return { kind, role, area: "" };
  const names = kinds.map((each) => `${each}.yaml`);
  const hint = didYouMean(name, names) || (role === "" ? "" : "; a topic lies in a subfolder of the role");
  return `does not belong in this folder, which holds ${names.join(", ")}${hint}`;
}

function findMissingKnowledge(files: readonly ContentFile[], shown: string): Fault[] {
  const faults = findMissing(files, KNOWLEDGE_KINDS.slice(0, 1), "", shown);
  const roles = new Set(files.map((file) => file.role));
  for (const role of roles) {
    if (role === "" || role === SMALL_TALK) continue;
    faults.push(...findMissing(files, ROLE_KINDS.slice(0, 2), role, `${shown}/${role}`));
  }
  return faults;
}

function findMissing(
  files: readonly ContentFile[],
  kinds: readonly ContentKind[],
  role: string,
  shown: string,
): Fault[] {
  return kinds
    .filter((kind) => !files.some((file) => file.kind === kind && file.role === role))
    .map((kind) => faultOfFile(`${shown}/${toFileName(kind)}.yaml`, "does not exist, and the bot needs it"));
}
