import { ConceptId } from '../model/ids.ts';
import type { Concept } from '../model/library.ts';
import { SiteUrl } from '../model/paths.ts';
import { type TextNote, toSlug } from '../parse/index.ts';
import { type Grammars, subcommandWords } from '../shell/index.ts';
import type { CourseLexicon } from './compilation.ts';
import { Book, type Entry, fold } from './concepts/book.ts';
import { indexNames } from './concepts/name-index.ts';
import { allNames } from './concepts/names.ts';
import { type Proposal, strength } from './concepts/proposal.ts';

/**
 * The concepts of lexicon and notes; a definition in the notes goes before the lexicon's. `taken` are names
 * that have pages of their own: Dockerfile instructions, Compose keys and command lines.
 */
export function findConcepts(
  notes: readonly TextNote[],
  proposals: readonly Proposal[],
  taken: ReadonlySet<string>,
  lexicons: readonly CourseLexicon[],
  grammars: Grammars,
): Concept[] {
  const book = new Book();
  for (const { file, lexicon } of lexicons) {
    for (const term of lexicon.terms) book.addGiven(term, file);
  }
  for (const proposal of proposals) {
    if (!taken.has(proposal.term) && !isCommand(proposal.term, grammars))
      book.addProposal(proposal);
  }
  book.joinReadings();
  const hasLexicon = lexicons.length > 0;
  const witnessed = hasLexicon ? null : countOccurrences(notes, book.entries);
  const kept = book.entries.filter((entry) =>
    isKept(entry, witnessed?.get(entry) ?? 0, hasLexicon),
  );
  const concepts = nameApart(kept.map(toConcept));
  const placesOf = indexByName(kept);
  return concepts.map((concept, at) => ({
    ...concept,
    contrasts: findRivals(kept[at], placesOf)
      .filter((place) => place !== at)
      .flatMap((place) => concepts[place]?.id ?? []),
  }));
}

function isCommand(term: string, grammars: Grammars): boolean {
  const [program = '', next] = term.split(' ');
  return next !== undefined && subcommandWords(program, grammars).includes(next);
}

/** How often the names of each concept stand in the notes. */
function countOccurrences(
  notes: readonly TextNote[],
  entries: readonly Entry[],
): Map<Entry, number> {
  const find = indexNames(entries);
  const counts = new Map<Entry, number>();
  for (const { sections } of notes)
    for (const { blocks } of sections)
      for (const { prose } of blocks)
        for (const { owner } of prose ? find(prose.text) : [])
          counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return counts;
}

const enough = 3;
const often = 8;

/**
 * Given ones, sure ones, and those that two witnesses or the whole text speak for. Where no lexicon names
 * the main concepts, what the notes speak of again and again is one too.
 */
function isKept({ isGiven, proposals }: Entry, occurrences: number, hasLexicon: boolean): boolean {
  if (isGiven) return true;
  const best = Math.max(...proposals.map(({ strength }) => strength));
  if (best >= (hasLexicon ? strength.likely : strength.probable)) return true;
  const witnesses = new Set(
    proposals
      .filter((each) => each.strength >= strength.possible)
      .map(({ definition }) => definition?.line),
  );
  if (witnesses.size >= 2) return true;
  if (hasLexicon) return false;
  return witnesses.size > 0 ? occurrences >= enough : best >= strength.hint && occurrences >= often;
}

function toConcept({ term, english, aliases, kind, given, isGiven, proposals }: Entry): Concept {
  const [best] = proposals
    .filter(({ definition }) => definition && /[가-힣]/.test(definition.text))
    .toSorted((a, b) => b.defines - a.defines || a.order - b.order);
  const isNamed = isGiven || proposals.some((each) => each.strength >= strength.possible);
  const wins = best && (best.defines >= strength.possible || (isNamed && !given));
  const slug = toSlug(english ?? term);
  return {
    id: ConceptId.parse(`concept:${slug}`),
    term,
    english,
    aliases,
    kind: isGiven ? kind : (best?.kind ?? proposals.find(({ kind }) => kind)?.kind ?? kind),
    definition: wins ? best.definition : given,
    mentions: [],
    parts: [],
    contrasts: [],
    related: [],
    sections: [],
    url: SiteUrl.parse(`/concepts/${slug}/`),
  };
}

/** Where each folded name stands among the entries: to go through all for each took time in the square. */
function indexByName(entries: readonly Entry[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, entry] of entries.entries())
    for (const name of allNames(entry).map(fold))
      places.set(name, [...(places.get(name) ?? []), at]);
  return places;
}

const turned = /^[비반역넌언](?=[가-힣]{2})/u;

/** What a prefix turns round: 역직렬화 is set against 직렬화. */
const oppositesOf = (term: string): string[] =>
  turned.test(term)
    ? [term.replace(turned, '')]
    : ['비', '반', '역', '넌', '언'].map((prefix) => prefix + term);

/** The places of those that the notes set against one, in order. */
function findRivals(
  entry: Entry | undefined,
  placesOf: ReadonlyMap<string, readonly number[]>,
): number[] {
  if (!entry) return [];
  const rivals = [
    ...entry.proposals.flatMap(({ contrasts }) => contrasts),
    ...oppositesOf(entry.term),
  ].map(fold);
  const places = new Set(rivals.flatMap((name) => placesOf.get(name) ?? []));
  return [...places].sort((a, b) => a - b);
}

/** Two terms with one address (`C++`, `C#`): the later ones are numbered. */
function nameApart(concepts: readonly Concept[]): Concept[] {
  const taken = new Map<string, number>();
  return concepts.map((concept) => {
    const count = (taken.get(concept.id) ?? 0) + 1;
    taken.set(concept.id, count);
    if (count === 1) return concept;
    const slug = `${concept.id.slice('concept:'.length)}-${count}`;
    return {
      ...concept,
      id: ConceptId.parse(`concept:${slug}`),
      url: SiteUrl.parse(`/concepts/${slug}/`),
    };
  });
}
