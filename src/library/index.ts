import { withParticle } from '../korean/josa.ts';
import { EntityId } from '../model/ids.ts';
import type { Concept, Library, Section } from '../model/library.ts';
import { SiteUrl } from '../model/paths.ts';
import type { Issue } from '../model/issue.ts';
import type { Note } from '../parse/index.ts';
import type { Grammars } from '../shell/index.ts';
import type { Compilation, CourseLexicon } from './compilation.ts';
import { defineByMention } from './concepts/define-by-mention.ts';
import { findConcepts } from './find-concepts.ts';
import { findMentions } from './find-mentions.ts';
import { findComparisons } from './comparisons/index.ts';
import { findProcedures } from './find-procedures.ts';
import { findTraps } from './find-traps.ts';
import { findComposeKeys } from './find-compose-keys.ts';
import { findParts } from './find-parts.ts';
import { findInstructions } from './find-instructions.ts';
import { findSnippets } from './find-snippets.ts';
import { findUsages } from './find-usages.ts';
import { gatherCommands } from './gather-commands.ts';
import { buildVocabulary, lintNote } from './lint/index.ts';
import { relateConcepts } from './relate.ts';

export type { Compilation, CourseLexicon, MentionLink } from './compilation.ts';

/** Notes, lexicons and grammars to the Library and the links of its pages. Pure. */
export function buildLibrary({
  notes,
  lexicons,
  grammars,
}: {
  notes: Note[];
  lexicons: CourseLexicon[];
  grammars: Grammars;
}): Compilation {
  const ordered = notes.toSorted((a, b) => numberOf(a) - numberOf(b) || (a.file < b.file ? -1 : 1));
  const parsed = ordered.flatMap((note) => note.sections.map((section) => ({ note, section })));
  const sections = parsed.map(({ section }) => section);
  const usages = parsed.flatMap(({ note, section }) => findUsages(note, section, grammars));
  const commands = gatherCommands(usages, grammars);
  const { concepts: mentioned, links } = findMentions(
    ordered,
    findConcepts(ordered, lexicons, grammars),
  );
  const passages = sections.flatMap((section) => section.passages);
  const passageOf = new Map(passages.map((passage) => [passage.id, passage]));
  const given = new Set(lexicons.flatMap(({ lexicon }) => lexicon.terms.map(({ term }) => term)));
  const shown = mentioned
    .filter(({ mentions, definition }) => mentions.length > 0 || definition)
    .map((concept) => (given.has(concept.term) ? defineByMention(concept, passageOf) : concept));
  const known = findParts(ordered, shown);
  const entityOf = indexEntities(known);
  const comparisons = sections.flatMap((section) => findComparisons(section, entityOf));
  const instructions = findInstructions(parsed);
  const composeKeys = findComposeKeys(parsed);
  const usagesOf = Map.groupBy(usages, ({ file }) => file);
  const vocabulary = buildVocabulary(
    ordered,
    lexicons.map(({ lexicon }) => lexicon),
    grammars,
  );
  const library: Library = {
    courses: listCourses(ordered, lexicons),
    sections: sections.map(({ section }) => section),
    passages,
    concepts: relateConcepts(known, comparisons, passages.length),
    commands,
    usages,
    instructions,
    composeKeys,
    snippets: sections.flatMap(findSnippets),
    comparisons,
    procedures: sections.flatMap(findProcedures),
    traps: sections.flatMap(findTraps),
    issues: [
      ...ordered.flatMap((note) => [
        ...note.issues,
        ...lintNote(note, usagesOf.get(note.file) ?? [], grammars, vocabulary),
      ]),
      ...repeatedNumbers(sections.map(({ section }) => section)),
    ],
  };
  const ids = new Set<string>(known.map(({ id }) => id));
  return {
    library,
    notes: ordered.map(toPlain),
    links: links.filter(({ target }) => ids.has(target)),
  };
}

const toPlain = ({ file, course, title, text, mdx, root, sections, issues }: Note) => ({
  file,
  course,
  title,
  text,
  mdx,
  root,
  sections,
  issues,
});

const numberOf = ({ sections }: Note) => sections[0]?.section.number ?? 10_000;

/** Concepts by any of their names; the first one with a name has it. */
function indexEntities(concepts: readonly Concept[]): (name: string) => EntityId | null {
  const fold = (text: string) => text.toLowerCase().replaceAll(/[\s`]/g, '');
  const ids = new Map<string, EntityId>();
  for (const { id, term, english, aliases } of concepts) {
    for (const name of [term, ...(english ? [english] : []), ...aliases])
      if (!ids.has(fold(name))) ids.set(fold(name), EntityId.parse(id));
  }
  return (name) => ids.get(fold(name)) ?? null;
}

function listCourses(
  notes: readonly Note[],
  lexicons: readonly CourseLexicon[],
): Library['courses'] {
  const ids = [...new Set(notes.map(({ course }) => course))];
  return ids.map((id) => {
    const named = lexicons.find(({ course, lexicon }) => course === id && lexicon.course);
    const own = notes.filter(({ course }) => course === id);
    const title = named?.lexicon.course ?? (own.length === 1 ? own[0]?.title : undefined) ?? id;
    return { id, title, url: SiteUrl.parse(`/notes/${id}/`) };
  });
}

function repeatedNumbers(sections: readonly Section[]): Issue[] {
  const firsts = new Map<string, Section>();
  return sections.flatMap((section) => {
    if (section.number === null) return [];
    const key = `${section.course}/${section.number}`;
    const first = firsts.get(key);
    if (!first) {
      firsts.set(key, section);
      return [];
    }
    return [
      {
        rule: 'section-number',
        severity: 'error' as const,
        message: `${withParticle(`섹션 ${section.number}`, '이/가')} 두 번 있습니다. 앞의 것은 ${first.file}:${first.line}에 있습니다.`,
        file: section.file,
        line: section.line,
        column: 1,
        suggestion: '둘 가운데 하나의 번호를 바꾸십시오.',
      },
    ];
  });
}
