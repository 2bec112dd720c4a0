/** Numbers of ads, ascending and none twice. */
export type AdList = Uint32Array;

/** No ads. */
export const NO_ADS: AdList = new Uint32Array();

/** Ads on at least one of the lists. */
export function onAny(lists: readonly AdList[]): AdList {
  const [only] = lists;
  if (only && lists.length === 1) return only;
  return Uint32Array.from(new Set(lists.flatMap((list) => [...list]))).sort();
}

/** Ads on all of the lists, at least one; it walks the shortest and looks them up on the others. */
export function onAll(lists: readonly AdList[]): AdList {
  const [shortest, ...others] = lists.toSorted((a, b) => a.length - b.length);
  if (!shortest || others.length === 0) return shortest ?? NO_ADS;
  return shortest.filter((ad) => others.every((list) => isOn(list, ad)));
}

/** Tells whether an ad is on a list. */
export function isOn(list: AdList, ad: number): boolean {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (list[middle]! < ad) from = middle + 1;
    else to = middle;
  }
  return list[from] === ad;
}

/**
 * Turns what each ad has into the ads that have it.
 * @param features for each ad, by its number, numbers of what it has, none twice.
 * @param count how many features there are.
 * @returns the ads that have a feature, by its number.
 */
export function invert(features: readonly Uint32Array[], count: number): (feature: number) => AdList {
  // One array for all lists: most words stand in one ad only, and an array each would be twenty times as large.
  const ends = new Uint32Array(count + 1);
  for (const own of features) for (const feature of own) ends[feature + 1]!++;
  for (let at = 0; at < count; at++) ends[at + 1]! += ends[at]!;
  const ads = new Uint32Array(ends[count]!);
  const next = ends.slice();
  for (const [ad, own] of features.entries()) for (const feature of own) ads[next[feature]!++] = ad;
  return (feature) => ads.subarray(ends[feature], ends[feature + 1]);
}
