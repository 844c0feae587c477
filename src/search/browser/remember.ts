/** What was found for the last words asked for: one word is typed while those before it stay. */
export function remember<Found>(
  find: (word: string) => Found,
  most = Infinity,
): (word: string) => Found {
  const known = new Map<string, Found>();
  return (word) => {
    if (known.size > most) known.clear();
    const found = known.get(word) ?? find(word);
    known.set(word, found);
    return found;
  };
}
