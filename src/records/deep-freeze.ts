/** Freezes a value deeply and returns it. The values of a map are frozen; the map itself is read-only only by its type. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  const inside: Iterable<unknown> = value instanceof Map ? value.values() : Object.values(value);
  for (const each of inside) deepFreeze(each);
  return value;
}
