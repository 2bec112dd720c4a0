/** Size limit of the cache, in numbers of four bytes: one megabyte. */
const MAX_SIZE = 250_000;

/** Overhead of a list in the same unit, for its key and its object. */
const LIST_OVERHEAD = 128;

/**
 * Caches the lists that a function returns, up to one megabyte; when the cache is full, it is cleared.
 * @param toKey returns the same key for equal arguments.
 */
export function memoize<Argument, List extends ArrayLike<number>>(
  make: (argument: Argument) => List,
  toKey: (argument: Argument) => string,
): (argument: Argument) => List {
  const known = new Map<string, List>();
  let held = 0;
  return (argument) => {
    const key = toKey(argument);
    const before = known.get(key);
    if (before) return before;
    const made = make(argument);
    const size = made.length + LIST_OVERHEAD;
    if (held + size > MAX_SIZE) {
      known.clear();
      held = 0;
    }
    held += size;
    known.set(key, made);
    return made;
  };
}
