/**
 * Writes the source of a regular expression, for the flag `u`, that matches any one of some phrases, the longest first.
 * A `*` in a phrase stands for any further letters. Without phrases it matches nothing.
 */
export function anyOf(phrases: readonly string[]): string {
  if (phrases.length === 0) return "(?:(?!))";
  const longestFirst = [...new Set(phrases)].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(toSource).join("|")})`;
}

/** As `anyOf`, where neither a letter nor a digit stands before or after the phrase. */
export function anyWordOf(phrases: readonly string[]): string {
  return String.raw`(?<![\p{L}\p{N}_])${anyOf(phrases)}(?![\p{L}\p{N}_])`;
}

function toSource(phrase: string): string {
  return phrase.replaceAll(/[$()+./?[\\\]^{|}]/gu, String.raw`\$&`).replaceAll("*", String.raw`\p{L}*`);
}
