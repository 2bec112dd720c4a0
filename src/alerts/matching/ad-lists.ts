/** Numbers of ads, ascending and unique. */
export type AdList = Uint32Array;

/** The empty list. */
export const NO_ADS: AdList = new Uint32Array();

/** Returns the ads that are on at least one of the lists. */
export function unite(lists: readonly AdList[]): AdList {
  const [only] = lists;
  if (only && lists.length === 1) return only;
  return Uint32Array.from(new Set(lists.flatMap((list) => [...list]))).sort();
}

/** Returns the ads that are on all lists, of which there is at least one; walks the shortest and searches the others. */
export function intersect(lists: readonly AdList[]): AdList {
  const [shortest, ...others] = lists.toSorted((a, b) => a.length - b.length);
  if (!shortest || others.length === 0) return shortest ?? NO_ADS;
  return shortest.filter((ad) => others.every((list) => contains(list, ad)));
}

/** Tells whether an ad is on a list. */
export function contains(list: AdList, ad: number): boolean {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (list[middle]! < ad) from = middle + 1;
    else to = middle;
  }
  return list[from] === ad;
}

/**
 * Inverts lists of features by ad into lists of ads by feature.
 * @param features for each ad, by its number, the unique numbers of its features.
 * @param count number of all features.
 * @returns a function from the number of a feature to the ads that have it.
 */
export function invert(features: readonly Uint32Array[], count: number): (feature: number) => AdList {
  // One array holds all lists: most words occur in one ad only, and an array for each would take twenty times the memory.
  const ends = new Uint32Array(count + 1);
  for (const own of features) for (const feature of own) ends[feature + 1]!++;
  for (let at = 0; at < count; at++) ends[at + 1]! += ends[at]!;
  const ads = new Uint32Array(ends[count]!);
  const next = ends.slice();
  for (const [ad, own] of features.entries()) for (const feature of own) ads[next[feature]!++] = ad;
  return (feature) => ads.subarray(ends[feature], ends[feature + 1]);
}
