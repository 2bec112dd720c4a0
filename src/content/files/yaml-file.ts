import { isUtf8 } from "node:buffer";
import { readFile, stat } from "node:fs/promises";
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node } from "yaml";
import { explainReadError } from "../faults/explain-read.ts";
import { explainSyntax } from "../faults/explain-syntax.ts";
import { faultOfFile, formatPath, type Fault } from "../faults/fault.ts";

/** A YAML file as plain data with the positions of its values. */
export type YamlFile = {
  /** Path in messages; see `Fault.file`. */
  readonly file: string;
  readonly value: unknown;
  /** The file as it was read, as text. */
  readonly text: string;
  /** Key of an earlier version whose value was moved to others when the file was read. */
  readonly movedFrom?: string;
  /** Creates a fault at the value of a path, or at the innermost existing value around it. */
  fault(path: readonly PropertyKey[], message: string): Fault;
  /** Creates a fault at the key of a path. */
  faultAtKey(path: readonly PropertyKey[], message: string): Fault;
  /** Creates a fault at the nth match (from 0) of a global pattern inside a text. */
  faultInside(path: readonly PropertyKey[], mark: RegExp, nth: number, message: string): Fault;
};

const MAX_FILE_BYTES = 1_000_000;

/**
 * Reads one YAML file. A file that cannot be read or parsed yields faults and no data.
 * @param text parsed instead of what is on disk.
 */
export async function readYamlFile(
  path: string,
  file: string,
  text?: string,
): Promise<{ yaml?: YamlFile; faults: Fault[] }> {
  if (text !== undefined) return parseYaml(text, file);
  try {
    const { size } = await stat(path);
    if (size > MAX_FILE_BYTES) return { faults: [faultOfFile(file, `is larger than ${MAX_FILE_BYTES / 1e6} MB`)] };
    const bytes = await readFile(path);
    if (!isUtf8(bytes)) return { faults: [faultOfFile(file, "is not UTF-8 text; save it as UTF-8")] };
    // The decoder drops a byte order mark.
    return parseYaml(new TextDecoder().decode(bytes), file);
  } catch (error) {
    return { faults: [faultOfFile(file, explainReadError(error))] };
  }
}

/** Parses the text of a YAML file. */
function parseYaml(text: string, file: string): { yaml?: YamlFile; faults: Fault[] } {
  const lines = new LineCounter();
  const source = text.replaceAll("\r\n", "\n");
  // "silent" would also hide a second document.
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
  const faultAt = (offset: number, path: readonly PropertyKey[], message: string): Fault => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col, path: formatPath(path), message };
  };

  const faults = [...document.errors, ...document.warnings].map((error) =>
    faultAt(error.pos[0], [], explainSyntax(error, source)),
  );
  visit(document, {
    Alias: (_, alias) => void faults.push(faultAt(startOf(alias), [], "is an alias; write the text out")),
  });
  if (faults.length > 0) return { faults: firstOfEachLine(faults) };
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  if (value === null) return { faults: [faultOfFile(file, "is empty")] };

  const yaml: YamlFile = {
    file,
    value,
    text,
    fault: (path, message) => faultAt(startOf(findNode(document, path)), path, message),
    faultAtKey: (path, message) => faultAt(startOf(findNode(document, path, "key")), path, message),
    faultInside(path, mark, nth, message) {
      const node = findNode(document, path);
      const [start, end] = node.range ?? [0, 0];
      const written = [...source.slice(start, end).matchAll(mark)];
      const parsed = isScalar(node) ? [...String(node.value).matchAll(mark)].length : 0;
      // If an escape such as \x7b makes the two differ, only the start of the text is certain.
      const offset = written.length === parsed ? (written[nth]?.index ?? 0) : 0;
      return faultAt(start + offset, path, message);
    },
  };
  return { yaml, faults: [] };
}

/** Finds the node of a path; for an empty value its key, for a missing one the innermost existing node. */
function findNode(document: Document.Parsed, path: readonly PropertyKey[], wanted: "key" | "value" = "value"): Node {
  let node: Node = document.contents!;
  for (const [depth, step] of path.entries()) {
    if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (!isNode(item)) return node;
      node = item;
    } else if (isMap(node)) {
      const pair = node.items.find((each) => isScalar(each.key) && String(each.key.value) === String(step));
      if (!pair || !isNode(pair.key)) return node;
      const isWanted = wanted === "key" && depth === path.length - 1;
      const isEmpty = isScalar(pair.value) && pair.value.value === null;
      node = isNode(pair.value) && !isEmpty && !isWanted ? pair.value : pair.key;
    } else {
      return node;
    }
  }
  return node;
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** Returns the first fault of each line: the parser reports one error several times on the same line. */
function firstOfEachLine(faults: readonly Fault[]): Fault[] {
  const byLine = new Map<number, Fault>();
  for (const fault of faults) if (!byLine.has(fault.line)) byLine.set(fault.line, fault);
  return [...byLine.values()];
}
