/** A pure function of an object, worked out once for each: checks and pages ask for the same things many times. */
export function remember<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = work(key);
    known.set(key, { value });
    return value;
  };
}

/** How many lists a function of lists remembers: that which is asked for most, and another that differs from it. */
const keptLists = 2;

/** A pure function of a list of objects, worked out anew only for a list of other ones. */
export function rememberList<Item extends object, Value>(
  work: (list: readonly Item[]) => Value,
): (list: readonly Item[]) => Value {
  let known: { list: readonly Item[]; value: Value }[] = [];
  return (list) => {
    const isSame = (other: readonly Item[]) =>
      other.length === list.length && other.every((item, at) => item === list[at]);
    const found = known.find((one) => isSame(one.list)) ?? { list: [...list], value: work(list) };
    known = [found, ...known.filter((one) => one !== found)].slice(0, keptLists);
    return found.value;
  };
}
