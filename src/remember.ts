/**
 * A pure function of a word or a number that keeps what it found: the same ones come again and again. With
 * `most`, all is forgotten once so many are kept.
 */
export function remember<T, K extends string | number = string>(
  find: (word: K) => T,
  most = Infinity,
): (word: K) => T {
  const known = new Map<K, T>();
  return (word) => {
    const kept = known.get(word);
    if (kept !== undefined || known.has(word)) return kept as T;
    if (known.size > most) known.clear();
    const found = find(word);
    known.set(word, found);
    return found;
  };
}

/** The same for what is made of an object, a library or a node: once, however many ask. */
export function rememberFor<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const made = new WeakMap<K, { value: T }>();
  return (of) => {
    let known = made.get(of);
    if (!known) made.set(of, (known = { value: make(of) }));
    return known.value;
  };
}

/** The same for what is loaded: a failure is forgotten, so that the next who asks tries again. */
export function rememberLoaded<T>(
  load: (word: string) => Promise<T>,
  most?: number,
): (word: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (word) => {
    if (most && known.size > most) known.clear();
    const kept = known.get(word);
    if (kept) return kept;
    const loading = load(word);
    known.set(word, loading);
    loading.catch(() => known.delete(word));
    return loading;
  };
}
