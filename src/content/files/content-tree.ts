import type { ContentFile, ContentKind } from "./content-files.ts";
import type { YamlFile } from "./yaml-file.ts";

/** A content file and what it holds, before anything in it is trusted. `yaml` is absent when it cannot be parsed. */
export type TreeFile = ContentFile & { readonly yaml?: YamlFile };

/** A text somewhere in a file, and the path that leads to it. */
export type LocatedText = { readonly path: readonly PropertyKey[]; readonly text: string };

/** The value at a path, whatever its type; `undefined` when there is none. */
export function readAt(file: TreeFile, path: readonly PropertyKey[]): unknown {
  let value: unknown = file.yaml?.value;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/** The texts at a path: of a text itself or of the texts in a list; anything else is passed over. */
export function textsAt(file: TreeFile, path: readonly PropertyKey[]): LocatedText[] {
  const value = readAt(file, path);
  if (typeof value === "string") return [{ path, text: value.trim() }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, at) =>
    typeof item === "string" ? [{ path: [...path, at], text: item.trim() }] : [],
  );
}

/** The keys of the group at a path; none when there is no group. */
export function keysAt(file: TreeFile, path: readonly PropertyKey[]): string[] {
  const value = readAt(file, path);
  return isGroup(value) ? Object.keys(value) : [];
}

/** The files of one kind, in a role when one is given. */
export function filesOf(files: readonly TreeFile[], kind: ContentKind, role?: string): TreeFile[] {
  return files.filter((file) => file.kind === kind && (role === undefined || file.role === role));
}

/**
 * The ids that a role's file of a kind declares: those of `sources.yaml`, say.
 * `undefined` when they cannot be known, so that nobody blames the files that refer to them.
 */
export function idsOf(
  files: readonly TreeFile[],
  kind: "sources" | "salaries" | "education" | "facts",
  role: string,
): string[] | undefined {
  const [file] = filesOf(files, kind, role);
  // Only sources are required: when their file is missing, that is the fault.
  if (!file) return kind === "sources" ? undefined : [];
  return isGroup(file.yaml?.value) ? keysAt(file, []) : undefined;
}

function isGroup(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
