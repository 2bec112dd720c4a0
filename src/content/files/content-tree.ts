import type { ContentFile, ContentKind } from "./content-files.ts";
import type { YamlFile } from "./yaml-file.ts";

/** A content file with its unchecked YAML; `yaml` is absent when it cannot be parsed. */
export type TreeFile = ContentFile & { readonly yaml?: YamlFile };

/** A text in a file, and its path. */
export type LocatedText = { readonly path: readonly PropertyKey[]; readonly text: string };

/** Returns the value of any type at a path; `undefined` when there is none. */
export function readAt(file: TreeFile, path: readonly PropertyKey[]): unknown {
  let value: unknown = file.yaml?.value;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/** Returns the texts at a path: the text itself or the texts of a list; other values are ignored. */
export function textsAt(file: TreeFile, path: readonly PropertyKey[]): LocatedText[] {
  const value = readAt(file, path);
  if (typeof value === "string") return [{ path, text: value.trim() }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, at) =>
    typeof item === "string" ? [{ path: [...path, at], text: item.trim() }] : [],
  );
}

/** Returns the keys of the mapping at a path; none when there is no mapping. */
export function keysAt(file: TreeFile, path: readonly PropertyKey[]): string[] {
  const value = readAt(file, path);
  return isGroup(value) ? Object.keys(value) : [];
}

/** Returns the files of one kind, only those of a role if one is given. */
export function filesOf(files: readonly TreeFile[], kind: ContentKind, role?: string): TreeFile[] {
  return files.filter((file) => file.kind === kind && (role === undefined || file.role === role));
}

/**
 * Returns the ids that a role's file of a kind declares, such as those of `sources.yaml`; `undefined` when they are
 * unavailable, so that files that refer to them get no faults.
 */
export function idsOf(
  files: readonly TreeFile[],
  kind: "sources" | "salaries" | "education" | "facts",
  role: string,
): string[] | undefined {
  const [file] = filesOf(files, kind, role);
  // Only sources are required; their missing file is a fault of its own.
  if (!file) return kind === "sources" ? undefined : [];
  return isGroup(file.yaml?.value) ? keysAt(file, []) : undefined;
}

function isGroup(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
