import type { ErrorCode, YAMLParseError, YAMLWarning } from "yaml";

/** Explanations of the most frequent syntax errors, in an adviser's words. */
const EXPLANATIONS: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: "a tab indents this line; use spaces",
  BLOCK_AS_IMPLICIT_KEY: 'reads as a key inside a text; put a text that holds ": " in quotes, and indent keys alike',
  MULTILINE_IMPLICIT_KEY: "reads as a key over two lines; a colon or an indent is missing",
  BAD_SCALAR_START: "a text that starts with this character needs quotes",
  MULTIPLE_DOCS: 'a second document starts ("---"); a file holds one',
  RESOURCE_EXHAUSTION: "is nested too deep",
  TAG_RESOLVE_FAILED: 'a word that starts with "!" needs quotes',
  UNEXPECTED_TOKEN:
    "goes on after the value has ended; a text that starts with a quote or a brace needs quotes around all of it",
};

/** Explains an error of the YAML parser in an adviser's words. */
export function explainSyntax(error: YAMLParseError | YAMLWarning, source: string): string {
  if (error.code === "DUPLICATE_KEY") return `the key ${keyAt(source, error.pos[0])} is written twice; keep one`;
  return EXPLANATIONS[error.code] ?? `is not valid YAML: ${error.message}`;
}

function keyAt(source: string, offset: number): string {
  return source.slice(offset).split(/[:\n]/, 1).join("").trim();
}
