/** What values can be kept in by their keys: a Map, or a WeakMap. */
interface Keeper<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

/** The value that is kept for a key; one that is not is made, and kept from then on. */
export function getOrMake<Key, Value extends NonNullable<unknown> | null>(
  kept: Keeper<Key, Value>,
  key: Key,
  make: (key: Key) => Value,
): Value {
  const there = kept.get(key);
  if (there !== undefined) return there;
  const made = make(key);
  kept.set(key, made);
  return made;
}
