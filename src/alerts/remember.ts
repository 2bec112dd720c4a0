/**
 * Remembers what a function gave for each argument.
 * @param toKey what arguments that are the same have in common.
 * @param most how many numbers the remembered lists hold together; when they would be more, all are forgotten.
 */
export function remember<Argument, List extends ArrayLike<number>>(
  make: (argument: Argument) => List,
  toKey: (argument: Argument) => string,
  most: number,
): (argument: Argument) => List {
  const known = new Map<string, List>();
  let held = 0;
  return (argument) => {
    const key = toKey(argument);
    const before = known.get(key);
    if (before) return before;
    const made = make(argument);
    // A key takes room as well.
    held += made.length + 1;
    if (held > most) {
      known.clear();
      held = made.length + 1;
    }
    known.set(key, made);
    return made;
  };
}
