/** A pure function of a word that keeps what it found: the same words come again and again. */
export function remember<T>(find: (word: string) => T): (word: string) => T {
  const found = new Map<string, { value: T }>();
  return (word) => {
    const known = found.get(word);
    if (known) return known.value;
    const value = find(word);
    found.set(word, { value });
    return value;
  };
}

/** The same for what is made for an object: the grammars, a node. */
export function rememberFor<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, { value: T }>();
  return (key) => {
    const known = made.get(key);
    if (known) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}
