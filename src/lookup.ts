/** What stands under a key that must be there. Throws where it is not, which is a fault of ours; `what` says what a key is, in a word or two. */
export function foundIn<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key, what: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`there is no ${what} ${String(key)}`);
  return value;
}

/** What stands at a place of a list that must be there. Throws where nothing does, which is a fault of ours; `what` says what the list is of. */
export function foundAt<Value>(list: readonly Value[], place: number, what: string): Value {
  const value = list[place];
  if (value === undefined) throw new Error(`there is no ${what} at ${place}`);
  return value;
}
