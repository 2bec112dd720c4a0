/** First value of a hash. Source: FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv */
export const OFFSET_BASIS = 0x811c9dc5;

/** Takes one value into a hash: one step of FNV-1a. */
export function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}

/** Spreads the bits of a hash over an unsigned 32-bit number. Source: MurmurHash3's finaliser. */
export function spread(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
