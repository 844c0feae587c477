import { withParticle } from '../korean/josa.ts';
import { EntityId } from '../model/ids.ts';
import type { Concept, Library, Passage, Section } from '../model/library.ts';
import { SiteUrl } from '../model/paths.ts';
import type { Issue } from '../model/issue.ts';
import { indexLines, type Note, type TextNote } from '../parse/index.ts';
import type { Grammars } from '../shell/index.ts';
import type { Compilation, CourseLexicon, MentionLink, PointedLink } from './compilation.ts';
import { findComparisons } from './comparisons/index.ts';
import { fold } from './comparisons/words.ts';
import { defineByMention } from './concepts/define-by-mention.ts';
import { allNames } from './concepts/names.ts';
import { gatherComposeKeys } from './find-compose-keys.ts';
import { findConcepts } from './find-concepts.ts';
import { gatherInstructions } from './find-instructions.ts';
import { findMentions } from './find-mentions.ts';
import { findParts } from './find-parts.ts';
import { gatherCommands } from './gather-commands.ts';
import { toIssue } from './lint/finding.ts';
import { buildVocabulary, lintWords } from './lint/index.ts';
import { type NoteFacts, readFacts } from './read-facts.ts';
import { relateConcepts } from './relate.ts';

export type { Compilation, CourseLexicon, MentionLink } from './compilation.ts';
export { type NoteFacts, readFacts } from './read-facts.ts';

/** Notes, lexicons and grammars to the Library and the links of its pages. Pure. */
export const buildLibrary = ({
  notes,
  lexicons,
  grammars,
}: {
  notes: readonly Note[];
  lexicons: readonly CourseLexicon[];
  grammars: Grammars;
}): Compilation =>
  joinFacts({ facts: notes.map((note) => readFacts(note, grammars)), lexicons, grammars });

/** What the notes tell each by itself, joined into one Library. */
export function joinFacts({
  facts,
  lexicons,
  grammars,
}: {
  facts: readonly NoteFacts[];
  lexicons: readonly CourseLexicon[];
  grammars: Grammars;
}): Compilation {
  const notes = facts
    .toSorted((a, b) => numberOf(a) - numberOf(b) || (a.file < b.file ? -1 : 1))
    .map((note) => ({ ...note, lines: indexLines(note.text) }));
  const parts = notes.flatMap(({ sections }) => sections);
  const usages = parts.flatMap((part) => part.usages);
  const proposals = notes.flatMap((note) => note.proposals);
  const taken = new Set(
    parts.flatMap(({ instructions, composeKeys, usages }) => [
      ...[...instructions, ...composeKeys].map(({ name }) => name),
      ...usages.map(({ raw }) => raw).filter((raw) => raw.includes(' ')),
    ]),
  );
  const passages = parts.flatMap(({ blocks }) => blocks.map(({ passage }) => passage));
  const { concepts, links } = nameConcepts(
    notes,
    findConcepts(notes, proposals, taken, lexicons, grammars),
    lexicons,
    passages,
  );
  const about = indexEntities(concepts);
  const comparisons = parts.flatMap((part) => findComparisons(part, part.tables, about));
  const vocabulary = buildVocabulary(
    notes,
    lexicons.map(({ lexicon }) => lexicon),
    concepts.filter(({ english }) => english).map(({ term }) => term),
    grammars,
  );
  const sections = parts.map(({ section }) => section);
  return {
    library: {
      courses: listCourses(notes, lexicons),
      sections,
      passages,
      concepts: relateConcepts(concepts, comparisons, passages.length),
      commands: gatherCommands(usages, grammars),
      usages,
      instructions: gatherInstructions(parts.flatMap(({ instructions }) => instructions)),
      composeKeys: gatherComposeKeys(parts.flatMap(({ composeKeys }) => composeKeys)),
      snippets: parts.flatMap(({ snippets }) => snippets),
      comparisons,
      procedures: parts.flatMap(({ procedures }) => procedures),
      traps: parts.flatMap(({ traps }) => traps),
      asked: lexicons.flatMap(({ lexicon }) =>
        Object.entries(lexicon.asked).map(([name, phrases]) => ({ name, phrases })),
      ),
      issues: [
        ...notes.flatMap((note) => [...note.issues, ...lintWords(note, note.findings, vocabulary)]),
        ...repeatedNumbers(sections),
      ],
    },
    notes: notes.map(({ file, course, title, text, mdx, avoid, sections }) => ({
      file,
      course,
      title,
      text,
      mdx,
      avoid,
      sections: sections.map(({ section, anchors }) => ({ section, anchors })),
    })),
    links,
    pointed: notes.flatMap(pointedLinks),
  };
}

/** The links of a note whose ends the author did not excuse. */
const pointedLinks = (note: TextNote & NoteFacts): PointedLink[] =>
  note.links.flatMap(({ to, isName, at }) =>
    toIssue(note, {
      rule: 'link',
      severity: 'warning',
      message: `'${to}'에 맞는 노트나 용어, 파일이 없습니다.`,
      suggestion: '이름을 고치거나 링크를 지우십시오.',
      at,
    }).map((issue) => ({ file: note.file, to, isName, issue })),
  );

/** The concepts that the notes name or define, with mentions and parts, and the links to them. */
function nameConcepts(
  notes: readonly TextNote[],
  found: readonly Concept[],
  lexicons: readonly CourseLexicon[],
  passages: readonly Passage[],
): { concepts: Concept[]; links: MentionLink[] } {
  const { concepts: mentioned, links } = findMentions(notes, found);
  const passageOf = new Map(passages.map((passage) => [passage.id, passage]));
  const given = new Set(lexicons.flatMap(({ lexicon }) => lexicon.terms.map(({ term }) => term)));
  const shown = mentioned
    .filter(({ mentions, definition }) => mentions.length > 0 || definition)
    .map((concept) => (given.has(concept.term) ? defineByMention(concept, passageOf) : concept));
  const concepts = findParts(notes, shown);
  const ids = new Set<string>(concepts.map(({ id }) => id));
  return { concepts, links: links.filter(({ target }) => ids.has(target)) };
}

const numberOf = ({ sections }: NoteFacts) => sections[0]?.section.number ?? 10_000;

/** Concepts by any of their names; the first one with a name has it. */
function indexEntities(concepts: readonly Concept[]): (name: string) => EntityId | null {
  const ids = new Map<string, EntityId>();
  for (const concept of concepts)
    for (const name of allNames(concept))
      if (!ids.has(fold(name))) ids.set(fold(name), EntityId.parse(concept.id));
  return (name) => ids.get(fold(name)) ?? null;
}

function listCourses(
  notes: readonly TextNote[],
  lexicons: readonly CourseLexicon[],
): Library['courses'] {
  const ids = [...new Set(notes.map(({ course }) => course))];
  return ids.map((id) => {
    const named = lexicons.find(({ course, lexicon }) => course === id && lexicon.course);
    const own = notes.filter(({ course }) => course === id);
    const title = named?.lexicon.course || titleOfOne(own) || folderOf(own) || id;
    return { id, title, url: SiteUrl.parse(`/notes/${id}/`) };
  });
}

const ornaments =
  /^(?:\p{Extended_Pictographic}\uFE0F?\s*)+|(?:\s*\p{Extended_Pictographic}\uFE0F?)+$/gu;

/** The title of a course's only note; in a folder of its own one above its sections, for theirs is no course's. */
function titleOfOne([note, ...more]: readonly TextNote[]): string | undefined {
  if (!note || more.length > 0) return undefined;
  const isCourses = !note.file.includes('/') || note.title !== note.sections[0]?.section.title;
  return isCourses ? note.title.replaceAll(ornaments, '') : undefined;
}

/** The folder as a title, without what orders it: `02_운영체제`. */
const folderOf = ([note]: readonly TextNote[]): string | undefined =>
  note?.file.includes('/')
    ? note.file
        .replace(/\/.*$/s, '')
        .replace(/^\d+[._\s-]+/, '')
        .replaceAll(/[_-]+/g, ' ')
        .trim()
    : undefined;

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
