/** Larger pieces are copied more often than they save calls. */
const perPiece = 20;

/**
 * An object of lists as JSON in pieces: as one string, the library of a large folder of notes would
 * take more memory than the notes. The same text as `JSON.stringify` gives.
 */
export function* writeJson(lists: Record<string, readonly unknown[]>): Generator<string> {
  let before = '{';
  for (const [name, items] of Object.entries(lists)) {
    yield `${before}${JSON.stringify(name)}:[`;
    for (let at = 0; at < items.length; at += perPiece)
      yield `${at > 0 ? ',' : ''}${JSON.stringify(items.slice(at, at + perPiece)).slice(1, -1)}`;
    before = '],';
  }
  yield before === '{' ? '{}' : ']}';
}
