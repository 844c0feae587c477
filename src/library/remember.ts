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
