import type { Entry } from './browser/format.ts';

/** Bytes of JSON that are loaded before the first answer; about a third of that when compressed. */
const most = 200_000;
/** As much of it may be spent on entries with their texts. */
const mostWithText = 120_000;

export type Bounded = {
  /** What is loaded, parents before children. */
  kept: Entry[];
  /** What the full-text index has to find. */
  left: Entry[];
};

/**
 * The entries that the notes speak of most, as many as may be loaded; headings, which the full text
 * finds too, last. Places of parents are those in `kept`.
 */
export function boundEntries(entries: readonly Entry[]): Bounded {
  const worth = ({ kind, mentions }: Entry) =>
    kind === 'chapter' ? -1 : kind === 'section' ? 1 : mentions;
  const order = entries.map((_, place) => place);
  const worths = entries.map(worth);
  order.sort((a, b) => (worths[b] ?? 0) - (worths[a] ?? 0) || a - b);
  const chosen = new Map<number, Entry>();
  let bytes = 0;
  for (const place of order) {
    const entry = entries[place];
    if (!entry) continue;
    const shown = bytes < mostWithText ? entry : { ...entry, text: '', keys: '' };
    bytes += Buffer.byteLength(JSON.stringify(Object.values(shown)));
    if (bytes > most) break;
    chosen.set(place, shown);
  }
  const kept = [...chosen.keys()]
    .filter((place) => {
      const parent = entries[place]?.parent ?? null;
      return parent === null || chosen.has(parent);
    })
    .sort((a, b) => a - b);
  const places = new Map(kept.map((place, now) => [place, now]));
  return {
    kept: kept.flatMap((place) => {
      const entry = chosen.get(place);
      if (!entry) return [];
      return [
        { ...entry, parent: entry.parent === null ? null : (places.get(entry.parent) ?? null) },
      ];
    }),
    left: entries.filter(({ kind }, place) => kind !== 'chapter' && !places.has(place)),
  };
}
