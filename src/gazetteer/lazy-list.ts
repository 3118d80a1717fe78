/** A list whose items are made from their places when they are first asked for, and kept. Whoever reads it sees an array like any other. */
export function lazyList<T>(length: number, make: (index: number) => T): readonly T[] {
  const made: T[] = new Array(length);
  const fill = (): void => {
    for (let i = 0; i < length; i++) if (!(i in made)) made[i] = make(i);
  };
  return new Proxy(made, {
    get(_, key) {
      const known: unknown = Reflect.get(made, key);
      if (known !== undefined) return known;
      const index = placeOf(key);
      if (index < length && !(index in made)) made[index] = make(index);
      return made[index];
    },
    has: (_, key) => placeOf(key) < length || Reflect.has(made, key),
    ownKeys() {
      fill();
      return Reflect.ownKeys(made);
    },
    getOwnPropertyDescriptor(_, key) {
      fill();
      return Reflect.getOwnPropertyDescriptor(made, key);
    },
  });
}

/** The place in a list that a key names; Infinity where it is another property. */
const placeOf = (key: string | symbol): number => (typeof key === 'string' && /^\d+$/.test(key) ? Number(key) : Infinity);
