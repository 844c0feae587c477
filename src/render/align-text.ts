/**
 * Where each letter of a text node stands in the note: the node leaves out what Markdown eats
 * (escapes, quotation marks at line starts, indentation), so letters that differ are passed over.
 * One offset more than letters: the end of the text.
 */
export function alignText(value: string, source: string, start: number, end: number): number[] {
  const offsets: number[] = [];
  let place = start;
  for (const letter of value.split('')) {
    while (place < end && source[place] !== letter) place += 1;
    offsets.push(place);
    place += 1;
  }
  return [...offsets, place];
}
