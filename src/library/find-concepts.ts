import { ConceptId } from '../model/ids.ts';
import type { LexiconTerm } from '../model/lexicon.ts';
import type { Concept } from '../model/library.ts';
import { SiteUrl } from '../model/paths.ts';
import { type Block, type Note, toSlug } from '../parse/index.ts';
import type { CourseLexicon } from './compilation.ts';

type Sourced = NonNullable<Concept['definition']>;
type Found = LexiconTerm & { found: Sourced | null };

/** The concepts of lexicon and notes; a definition in the notes goes before the lexicon's. */
export function findConcepts(
  notes: readonly Note[],
  lexicons: readonly CourseLexicon[],
): Concept[] {
  const terms = new Map<string, Found>();
  const find = (names: readonly string[]) => {
    for (const name of names) {
      const known = terms.get(fold(name));
      if (known) return known;
    }
    return undefined;
  };
  const add = (term: Found) => {
    for (const name of namesOf(term)) if (!terms.has(fold(name))) terms.set(fold(name), term);
  };
  for (const { file, lexicon } of lexicons) {
    for (const term of lexicon.terms) {
      const found = term.definition ? { text: term.definition, file, line: 1 } : null;
      if (!find([term.term])) add({ ...term, found });
    }
  }
  for (const block of notes.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))) {
    for (const { term, english, definition } of readDefinitions(block)) {
      const known = find([term, ...(english ? [english] : [])]);
      if (!known)
        add({
          term,
          ...(english ? { english } : {}),
          aliases: [],
          kind: 'other',
          found: definition,
        });
      else if (!known.found || /lexicon\.ya?ml$/.test(known.found.file)) known.found = definition;
    }
  }
  return [...new Set(terms.values())].map(toConcept);
}

const fold = (name: string) =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s\-_.]/g, '');

const namesOf = ({ term, english, aliases }: LexiconTerm) => [
  term,
  ...(english ? [english] : []),
  ...aliases,
];

/** `**볼륨**(volume)은 … 다.`, `**볼륨**(volume): …`. */
function readDefinitions({ prose, passage, isExercise }: Block) {
  if (!prose || isExercise || passage.kind === 'heading') return [];
  return prose.marks
    .filter(({ kind }) => kind === 'strong')
    .flatMap(({ start, end }) => {
      const rest = /^\s*(?:\(([^()]{2,60})\))?(?:은|는|이란|란|이라고|라고|[:：])\s+(.*)$/.exec(
        prose.text.slice(end),
      );
      if (!rest) return [];
      const term = prose.text.slice(start, end).trim();
      const from = prose.text.slice(start);
      const sentence = /^.*?[다음임함됨]\.(?=\s|$)/.exec(from)?.[0] ?? from;
      const given = rest[1]?.split(',')[0]?.trim();
      const english = given && /^[A-Za-z][\w .\-/]*$/.test(given) ? given : undefined;
      const definition: Sourced = { text: sentence, file: passage.file, line: passage.line };
      return sentence.length < 20 ? [] : [{ term, english, definition }];
    });
}

function toConcept({ term, english, aliases, kind, found }: Found): Concept {
  const slug = toSlug(english ?? term);
  return {
    id: ConceptId.parse(`concept:${slug}`),
    term,
    english: english ?? null,
    aliases,
    kind,
    definition: found,
    mentions: [],
    contrasts: [],
    related: [],
    sections: [],
    url: SiteUrl.parse(`/concepts/${slug}/`),
  };
}
