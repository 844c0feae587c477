import { shareOf, type Weigh } from './answer-share.ts';
import type { Entry, EntryKind } from './format.ts';
import type { Segment, Understanding } from './understanding.ts';

/** An entry that answers a query; `score` 1 is all of the query in its name, and nothing beside. */
export type Hit = { place: number; score: number };

export type EntityIndex = {
  /** Entries by how well they answer, best first. */
  search(query: Understanding): Hit[];
  /** How much a term tells entries apart; what is nowhere counts most. */
  weigh: Weigh;
};

/** One name of an entry. */
type Label = { place: number; terms: string[]; weight: number };

/** How far a description stands for what it describes; a command's says what it does. */
const textWorth: Record<EntryKind, number> = {
  command: 0.66,
  option: 0.54,
  instruction: 0.54,
  compose: 0.54,
  concept: 0.46,
  section: 0.5,
  chapter: 0.5,
};
const keysWorth = 0.55;
/** Where a command is taught says what it is for. */
const sectionWorth = 0.35;

/** How much of a name may go unasked before another answers better. */
const nameShare = 0.2;

export function createEntityIndex(
  entries: readonly Entry[],
  analyse: (text: string) => string[],
): EntityIndex {
  const labels: Label[] = [];
  const inNames = new Map<string, number[]>();
  const inTexts = new Map<string, Map<number, number>>();

  const addText = (place: number, terms: readonly string[], worth: number) => {
    for (const term of terms) {
      const found = inTexts.get(term) ?? new Map<number, number>();
      found.set(place, Math.max(worth, found.get(place) ?? 0));
      inTexts.set(term, found);
    }
  };
  for (const [place, entry] of entries.entries()) {
    const parent = entry.parent === null ? undefined : entries[entry.parent];
    for (const name of entry.names) {
      const own = [...new Set(analyse(name))];
      const around = entry.kind === 'option' && parent ? analyse(parent.names[0] ?? '') : [];
      const terms = [...new Set([...own, ...around])];
      for (const term of terms) push(inNames, term, labels.length);
      labels.push({ place, terms, weight: 0 });
      for (const joined of joinedForms(name)) {
        push(inNames, joined, labels.length);
        labels.push({ place, terms: [joined], weight: 0 });
      }
    }
    addText(place, analyse(entry.text), textWorth[entry.kind]);
    addText(place, analyse(entry.keys), keysWorth);
    if (entry.kind === 'command' || entry.kind === 'option')
      for (const section of entry.sections)
        addText(place, analyse(entries[section]?.names[0] ?? ''), sectionWorth);
    if (entry.kind === 'chapter' && parent) addText(place, analyse(parent.names[0] ?? ''), 0.5);
  }

  const weigh = (term: string) => {
    const named = new Set((inNames.get(term) ?? []).map((label) => labels[label]?.place)).size;
    const seen = named + 0.3 * (inTexts.get(term)?.size ?? 0);
    return Math.log(1 + entries.length / (0.5 + seen));
  };
  for (const label of labels) label.weight = sum(label.terms.map(weigh));

  /** What a segment finds in names, by label, and in texts, by entry. */
  function match({ alternatives }: Segment) {
    const names = new Map<number, number>();
    const texts = new Map<number, number>();
    for (const { terms, quality } of alternatives) {
      const all = sum(terms.map(weigh)) || 1;
      const shares = new Map<number, number>();
      const textShares = new Map<number, number>();
      for (const term of terms) {
        const share = weigh(term) / all;
        for (const label of inNames.get(term) ?? []) add(shares, label, share);
        for (const [place, worth] of inTexts.get(term) ?? []) add(textShares, place, share * worth);
      }
      for (const [label, share] of shares) raise(names, label, quality * share ** 1.8);
      for (const [place, share] of textShares) raise(texts, place, quality * share);
    }
    return { names, texts };
  }

  return {
    weigh,
    search({ segments, wants }) {
      const parts = segments.map((segment) => ({
        segment,
        ...match(segment),
        share: shareOf(segment, weigh),
      }));
      const all = sum(parts.map(({ share }) => share)) || 1;
      const byPlace = new Map<number, number>();
      const found = new Set<number>();
      for (const { names, texts } of parts) {
        for (const label of names.keys()) found.add(labels[label]?.place ?? 0);
        for (const place of texts.keys()) found.add(place);
      }
      const labelsOf = Map.groupBy(
        new Set(parts.flatMap(({ names }) => [...names.keys()])),
        (label) => labels[label]?.place ?? 0,
      );
      for (const place of found) {
        const entry = entries[place];
        if (!entry) continue;
        const fromTexts = parts.map(({ texts, share }) => share * (texts.get(place) ?? 0));
        let best = sum(fromTexts);
        for (const label of labelsOf.get(place) ?? []) {
          const here = labels[label];
          if (!here) continue;
          const asked = sum(
            parts.map(({ names, segment }) =>
              names.has(label) ? askedWeight(segment, here, weigh) : 0,
            ),
          );
          const cover = Math.min(1, asked / (here.weight || 1));
          const value = sum(
            parts.map(({ names, share }, at) =>
              Math.max(
                share * (names.get(label) ?? 0) * (1 - nameShare + nameShare * cover),
                fromTexts[at] ?? 0,
              ),
            ),
          );
          best = Math.max(best, value);
        }
        byPlace.set(place, (best / all) * prior(entry, wants));
      }
      return [...byPlace]
        .map(([place, score]) => ({ place, score }))
        .sort((a, b) => b.score - a.score || a.place - b.place);
    },
  };
}

/** What is spoken of more is meant more often; what was asked for by its kind counts a little more. */
function prior({ kind, mentions }: Entry, wants: Understanding['wants']): number {
  const spoken = 1 + 0.015 * Math.log(1 + mentions);
  if (wants === 'command' && kind === 'command') return 1.25 * spoken;
  if (wants === 'option' && kind === 'option') return 1.3 * spoken;
  if (kind === 'section' || kind === 'chapter') return 0.94 * spoken;
  return spoken;
}

/** The weight of those terms of a name that the segment asks for. */
const askedWeight = ({ alternatives }: Segment, label: Label, weigh: Weigh) => {
  const asked = new Set(alternatives.flatMap(({ terms }) => terms));
  return sum(label.terms.filter((term) => asked.has(term)).map(weigh));
};

/** `depends_on` and `port-forward` are heard, and often typed, as one word. */
export const joinedForms = (name: string): string[] =>
  (name.match(/\b[a-z]+(?:[-_][a-z]+)+/gi) ?? []).map((word) =>
    word.replace(/[-_]/g, '').toLowerCase(),
  );

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const add = (map: Map<number, number>, key: number, value: number) =>
  map.set(key, (map.get(key) ?? 0) + value);

const raise = (map: Map<number, number>, key: number, value: number) =>
  map.set(key, Math.max(value, map.get(key) ?? 0));
