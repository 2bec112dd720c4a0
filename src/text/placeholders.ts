/** A placeholder in a text, or a stray brace. */
export type Placeholder = {
  /** Text between the braces; `undefined` for a stray brace. */
  readonly name: string | undefined;
  /** Index of its first brace among all braces of the text, from 0. */
  readonly brace: number;
};

/** Matches a placeholder or a stray brace; global. */
export const PLACEHOLDER = /\{([^{}]*)\}|[{}]/g;

/** Matches one brace; global. */
export const BRACE = /[{}]/g;

/** Finds the placeholders of a text, in order. */
export function findPlaceholders(text: string): Placeholder[] {
  const placeholders: Placeholder[] = [];
  let brace = 0;
  for (const [found, name] of text.matchAll(PLACEHOLDER)) {
    placeholders.push({ name, brace });
    brace += found.length === 1 ? 1 : 2;
  }
  return placeholders;
}

/** Fills the placeholders of a text; a placeholder without a value stays as it is. */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(PLACEHOLDER, (found, name?: string) =>
    name !== undefined && Object.hasOwn(values, name) ? values[name]! : found,
  );
}
