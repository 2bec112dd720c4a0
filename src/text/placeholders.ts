/** A pair of braces in a text, or a brace without its partner. */
export type Place = {
  /** What stands between the braces; `undefined` for a stray brace. */
  readonly name: string | undefined;
  /** Which brace of the text this is, counted from 0. */
  readonly brace: number;
};

const PLACE = /\{([^{}]*)\}|[{}]/g;

/** Matches one brace; global. */
export const BRACE = /[{}]/g;

/** Finds the places of a text, in order. */
export function findPlaces(text: string): Place[] {
  const places: Place[] = [];
  let brace = 0;
  for (const [found, name] of text.matchAll(PLACE)) {
    places.push({ name, brace });
    brace += found.length === 1 ? 1 : 2;
  }
  return places;
}

/** Fills the places of a text; one without a value stays as it is. */
export function fillPlaces(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(PLACE, (found, name?: string) =>
    name !== undefined && Object.hasOwn(values, name) ? values[name]! : found,
  );
}
