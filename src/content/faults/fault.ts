/** An error in a content file, with a position that an editor can jump to. */
export type Fault = {
  /** Path from the folder that holds the content folders, with forward slashes: `knowledge/small-talk/thanks.yaml`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  /** Path of keys, such as `answer.sv` or `questions.en[2]`; empty for the file as a whole. */
  readonly path: string;
  /** Error, continuing the path: `is missing`. */
  readonly message: string;
};

/** Creates a fault of a whole file or folder. */
export function faultOfFile(file: string, message: string): Fault {
  return { file, line: 1, column: 1, path: "", message };
}

/** Formats a fault as `file:line:column path: message`, a form that editors and terminals turn into a link. */
export function formatFault(fault: Fault): string {
  const position = `${fault.file}:${fault.line}:${fault.column}`;
  return fault.path === "" ? `${position} ${fault.message}` : `${position} ${fault.path}: ${fault.message}`;
}

/** Orders faults by file, then by position; for `Array.sort`. */
export function compareFaults(a: Fault, b: Fault): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.message, b.message);
}

/** Orders texts by code unit, the same on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Formats a path of keys: `questions.en[2]`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, at) => (typeof key === "number" ? `[${key}]` : `${at === 0 ? "" : "."}${String(key)}`))
    .join("");
}
