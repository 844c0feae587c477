/** A character reference as it is written: `&amp;`, `&#44032;`. */
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;

/**
 * Where each letter of a text node stands in the note: the node leaves out what Markdown eats
 * (escapes, quotation marks at line starts, indentation), so letters that differ are passed over; a
 * character reference is one letter. One offset more than letters: the end of the text.
 */
export function alignText(value: string, source: string, start: number, end: number): number[] {
  const offsets: number[] = [];
  let place = start;
  for (const letter of value) {
    const found = findLetter(letter, source, place, end) ?? { at: place, length: 0 };
    for (let unit = 0; unit < letter.length; unit += 1) offsets.push(found.at);
    place = found.at + found.length;
  }
  return [...offsets, place];
}

/** The letter as it is written, at a place or behind it; null where the source has it nowhere. */
function findLetter(letter: string, source: string, from: number, end: number) {
  for (let at = from; at < end; at += 1) {
    const written = referenceAt(source, at);
    if (written && (letter !== '&' || /^&(?:amp|#38|#x26);$/i.test(written)))
      return { at, length: written.length };
    if (source.startsWith(letter, at)) return { at, length: letter.length };
  }
  return null;
}

function referenceAt(source: string, at: number): string | null {
  if (source[at] !== '&') return null;
  reference.lastIndex = at;
  return reference.exec(source)?.[0] ?? null;
}
