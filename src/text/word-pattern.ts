/**
 * Returns the source of a regular expression, for the flag `u`, that matches any of the phrases, the longest first. A `*` in a
 * phrase matches any further letters. Without phrases it matches nothing.
 */
export function anyOf(phrases: readonly string[]): string {
  if (phrases.length === 0) return "(?:(?!))";
  const longestFirst = [...new Set(phrases)].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(toSource).join("|")})`;
}

/** Returns the source of a regular expression as `anyOf` does, for phrases without a letter or digit before or after them. */
export function anyWordOf(phrases: readonly string[]): string {
  return String.raw`(?<![\p{L}\p{N}_])${anyOf(phrases)}(?![\p{L}\p{N}_])`;
}

function toSource(phrase: string): string {
  return phrase.replaceAll(/[$()+./?[\\\]^{|}]/gu, String.raw`\$&`).replaceAll("*", String.raw`\p{L}*`);
}
