/** What is remembered may take so many numbers of four bytes. */
const MOST = 250_000;

/** What a list takes beside its numbers: a key, and what JavaScript knows of it. */
const OF_A_LIST = 128;

/**
 * Remembers which list a function gave for each argument, within a megabyte; when it would be more, all are forgotten.
 * @param toKey what arguments that are the same have in common.
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
    const size = made.length + OF_A_LIST;
    if (held + size > MOST) {
      known.clear();
      held = 0;
    }
    held += size;
    known.set(key, made);
    return made;
  };
}
