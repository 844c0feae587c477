import type { Weigh } from './answer-share.ts';
import type { Entry, EntryKind } from './format.ts';

/** One name of an entry: its terms, and how much they weigh together. */
export type Label = { place: number; terms: string[]; weight: number };

/** Where each term stands. */
export type Postings = {
  labels: readonly Label[];
  /** Numbers of the labels that have a term. */
  inNames: ReadonlyMap<string, readonly number[]>;
  /** By term the entries of which a text has it, and how far that text stands for them. */
  inTexts: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** By place the terms of the text, for how much of it goes unasked. */
  textTerms: readonly (readonly string[])[];
  /** How much a term tells entries apart; what is nowhere counts most. */
  weigh: Weigh;
};

/** How far a description stands for what it describes; a command's says what it does. */
const textWorth: Record<EntryKind, number> = {
  command: 0.78,
  option: 0.54,
  instruction: 0.54,
  compose: 0.54,
  concept: 0.39,
  section: 0.5,
  chapter: 0.5,
};
const keysWorth = 0.55;
/** Where something is taught says what it is for. */
const sectionWorth: Partial<Record<EntryKind, number>> = {
  command: 0.35,
  option: 0.35,
  chapter: 0.5,
};

export function postEntries(
  entries: readonly Entry[],
  analyse: (text: string) => string[],
): Postings {
  const labels: Label[] = [];
  const textTerms: string[][] = [];
  const inNames = new Map<string, number[]>();
  const inTexts = new Map<string, Map<number, number>>();
  const firstTerms = entries.map(({ names }) => analyse(names[0] ?? ''));

  const addText = (place: number, terms: readonly string[], worth: number) => {
    for (const term of terms) {
      const found = inTexts.get(term) ?? new Map<number, number>();
      found.set(place, Math.max(worth, found.get(place) ?? 0));
      inTexts.set(term, found);
    }
  };
  const addLabel = (place: number, terms: string[]) => {
    for (const term of terms) push(inNames, term, labels.length);
    labels.push({ place, terms, weight: 0 });
  };
  for (const [place, { kind, names, text, keys, parent, sections }] of entries.entries()) {
    const around = kind === 'option' && parent !== null ? (firstTerms[parent] ?? []) : [];
    for (const name of names) {
      addLabel(place, [...new Set([...analyse(name), ...around])]);
      for (const joined of joinedForms(name)) addLabel(place, [joined]);
    }
    const terms = [...new Set(analyse(text))];
    textTerms.push(terms);
    addText(place, terms, textWorth[kind]);
    addText(place, analyse(keys), keysWorth);
    const worth = sectionWorth[kind];
    if (worth) for (const section of sections) addText(place, firstTerms[section] ?? [], worth);
  }

  const weights = new Map<string, number>();
  const weigh = (term: string): number => {
    const known = weights.get(term);
    if (known !== undefined) return known;
    const named = new Set(inNames.get(term)?.map((label) => labels[label]?.place)).size;
    const seen = named + 0.3 * (inTexts.get(term)?.size ?? 0);
    const weight = Math.log(1 + entries.length / (0.35 + seen));
    // Words that are nowhere are the learner's, and without end.
    if (seen > 0) weights.set(term, weight);
    return weight;
  };
  for (const label of labels) for (const term of label.terms) label.weight += weigh(term);
  return { labels, inNames, inTexts, textTerms, weigh };
}

/** `depends_on` and `port-forward` are heard, and often typed, as one word. */
export const joinedForms = (name: string): string[] =>
  (name.match(/\b[a-z]+(?:[-_][a-z]+)+/gi) ?? []).map((word) =>
    word.replace(/[-_]/g, '').toLowerCase(),
  );

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
