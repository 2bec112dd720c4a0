import type { YAMLParseError, YAMLWarning } from "yaml";

/** Says in an adviser's words what the YAML parser found in `source`. */
export function explainSyntax(error: YAMLParseError | YAMLWarning, source: string): string {
  switch (error.code) {
    case "DUPLICATE_KEY":
      return `the key ${/^[^:\n]*/.exec(source.slice(error.pos[0]))?.[0].trim()} is written twice; keep one`;
    case "TAB_AS_INDENT":
      return "a tab indents this line; use spaces";
    case "BLOCK_AS_IMPLICIT_KEY":
      return 'reads as a key inside a text; put a text that holds ": " in quotes, and indent keys alike';
    case "MULTILINE_IMPLICIT_KEY":
      return "reads as a key over two lines; a colon or an indent is missing";
    case "BAD_SCALAR_START":
      return "a text that starts with this character needs quotes";
    case "MULTIPLE_DOCS":
      return 'a second document starts ("---"); a file holds one';
    case "RESOURCE_EXHAUSTION":
      return "is nested too deep";
    case "TAG_RESOLVE_FAILED":
      return 'a word that starts with "!" needs quotes';
    case "UNEXPECTED_TOKEN":
      return "goes on after the value has ended; a text that starts with a quote or a brace needs quotes around all of it";
    default:
      return `is not valid YAML: ${error.message}`;
  }
}
