/** From this length on, V8 stores a substring as a view that keeps the whole text in memory. */
const VIEW_LENGTH = 13;

/** Numbers texts from 0 on; equal texts get the same number. */
export type Numbering = {
  /** Returns the number of a text, and assigns one if it has none. */
  give(text: string): number;
  /** Returns the number of a text, if it has one. */
  find(text: string): number | undefined;
  readonly size: number;
};

/** Creates a numbering. It copies texts, so that the words of an ad do not keep the ad in memory. */
export function createNumbering(): Numbering {
  const numbers = new Map<string, number>();
  return {
    give(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text.length < VIEW_LENGTH ? text : Buffer.from(text).toString(), numbers.size);
      return numbers.size - 1;
    },
    find: (text) => numbers.get(text),
    get size() {
      return numbers.size;
    },
  };
}
