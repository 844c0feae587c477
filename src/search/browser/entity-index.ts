import { shareOf, type Weigh } from './answer-share.ts';
import { type Label, postEntries } from './entity-postings.ts';
import type { Entry } from './format.ts';
import type { Segment, Understanding } from './understanding.ts';

/** An entry that answers a query; `score` 1 is all of the query in its name, and nothing beside. */
export type Hit = { place: number; score: number };

export type EntityIndex = {
  /** Entries by how well they answer, best first. */
  search(query: Understanding): Hit[];
  weigh: Weigh;
};

/** What a segment of the query finds. */
type Part = {
  /** How much of the query it is. */
  share: number;
  asked: ReadonlySet<string>;
  /** By number of the label, how much of the segment it has. */
  names: Map<number, number>;
  /** By place of the entry, how much of the segment its text has. */
  texts: Map<number, number>;
};

/** How much of a name may go unasked before another answers better. */
const nameShare = 0.2;
const textShare = 0.24;
/** What is called just so comes before what is called so among others. */
const exactly = 1.03;
/** A name with half of a phrase is less than half of what is asked for. */
const partOfPhrase = 1.8;

export function createEntityIndex(
  entries: readonly Entry[],
  analyse: (text: string) => string[],
): EntityIndex {
  const { labels, inNames, inTexts, textTerms, weigh } = postEntries(entries, analyse);

  function match(segment: Segment): Part {
    const names = new Map<number, number>();
    const texts = new Map<number, number>();
    for (const { terms, quality } of segment.alternatives) {
      const all = sum(terms.map(weigh)) || 1;
      const nameShares = new Map<number, number>();
      const textShares = new Map<number, number>();
      for (const term of terms) {
        const share = weigh(term) / all;
        for (const label of inNames.get(term) ?? []) add(nameShares, label, share);
        for (const [place, worth] of inTexts.get(term) ?? []) add(textShares, place, share * worth);
      }
      for (const [label, share] of nameShares) raise(names, label, quality * share ** partOfPhrase);
      for (const [place, share] of textShares) raise(texts, place, quality * share);
    }
    const asked = new Set(segment.alternatives.flatMap(({ terms }) => terms));
    return { share: shareOf(segment, weigh), asked, names, texts };
  }

  /** The less of a text goes unasked, the better it answers. */
  function precision(place: number, parts: readonly Part[]): number {
    const terms = textTerms[place] ?? [];
    const asked = terms.filter((term) => parts.some((part) => part.asked.has(term)));
    const share = sum(asked.map(weigh)) / (sum(terms.map(weigh)) || 1);
    return 1 - textShare + textShare * share;
  }

  /** How well an entry answers by a name of its, its text standing in for what the name lacks. */
  function scoreLabel(place: number, number: number, label: Label, parts: readonly Part[]): number {
    const asked = parts.filter(({ names }) => names.has(number));
    const isAsked = (term: string) => asked.some((part) => part.asked.has(term));
    const cover = sum(label.terms.filter(isAsked).map(weigh)) / (label.weight || 1);
    const covered = precision(place, parts);
    const whole = 1 - nameShare + nameShare * Math.min(1, cover);
    const exact = cover >= 1 && asked.length === parts.length ? exactly : 1;
    return (
      exact *
      sum(
        parts.map(({ names, texts, share }) => {
          const inText = (texts.get(place) ?? 0) * covered;
          return share * Math.max((names.get(number) ?? 0) * whole, inText);
        }),
      )
    );
  }

  return {
    weigh,
    search({ segments, wants }) {
      const parts = segments.map(match);
      const all = sum(parts.map(({ share }) => share)) || 1;
      const best = new Map<number, number>();
      for (const { texts } of parts) {
        for (const place of texts.keys()) {
          if (best.has(place)) continue;
          const found = sum(parts.map(({ texts, share }) => share * (texts.get(place) ?? 0)));
          best.set(place, found * precision(place, parts));
        }
      }
      for (const number of new Set(parts.flatMap(({ names }) => [...names.keys()]))) {
        const label = labels[number];
        if (label) raise(best, label.place, scoreLabel(label.place, number, label, parts));
      }
      return [...best]
        .map(([place, score]) => ({ place, score: (score / all) * prior(entries[place], wants) }))
        .sort((a, b) => b.score - a.score || a.place - b.place);
    },
  };
}

/** What is spoken of more is meant more often; what was asked for by its kind counts a little more. */
function prior(entry: Entry | undefined, wants: Understanding['wants']): number {
  if (!entry) return 0;
  const { kind, mentions } = entry;
  const spoken = 1 + 0.015 * Math.log(1 + mentions);
  if (wants === 'command' && kind === 'command') return 1.25 * spoken;
  if (wants === 'concept' && kind === 'concept') return 1.12 * spoken;
  if (wants === 'comparison' && /차이|vs/.test(entry.names[0] ?? '')) return 1.25 * spoken;
  if (wants === 'option' && kind === 'option') return 1.3 * spoken;
  if (kind === 'section' || kind === 'chapter' || kind === 'option') return 0.94 * spoken;
  return spoken;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const add = (map: Map<number, number>, key: number, value: number) =>
  map.set(key, (map.get(key) ?? 0) + value);

const raise = (map: Map<number, number>, key: number, value: number) =>
  map.set(key, Math.max(value, map.get(key) ?? 0));
