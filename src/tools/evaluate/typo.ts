/** Creates a reproducible generator of numbers from 0 to below 1. Source: the constants are from Numerical Recipes. */
export function createRandom(seed = 1): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

/** Puts one slip into one word of four letters or more: a letter lost, added, changed or swapped. */
export function addTypo(text: string, random: () => number): string {
  const words = [...text.matchAll(/\p{L}{4,}/gu)];
  const word = words[Math.floor(random() * words.length)];
  if (word === undefined) return text;
  const from = word.index + Math.floor(random() * (word[0].length - 1));
  const letter = String.fromCodePoint(97 + Math.floor(random() * 26));
  const [first, second] = [text[from]!, text[from + 1]!];
  const slips = [second, first + letter + second, letter + second, second + first];
  return text.slice(0, from) + slips[Math.floor(random() * slips.length)] + text.slice(from + 2);
}
