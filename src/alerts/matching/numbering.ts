/** From this length on, a part of a text is kept by V8 as a view that keeps all of the text. */
const VIEW_LENGTH = 13;

/** Gives each text a number, from 0 on; the same text the same one. */
export type Numbering = {
  /** The number of a text, which it is given if it has none. */
  give(text: string): number;
  /** The number of a text, where it has one. */
  find(text: string): number | undefined;
  readonly size: number;
};

/** Creates a numbering. It keeps copies, so that the words of an ad do not keep the ad. */
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
