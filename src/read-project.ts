import { basename, resolve } from 'node:path';
import { checkAsked, type PlacedLexicon } from './check-asked.ts';
import { checkLinks } from './check-links.ts';
import { checkEmbedded } from './embedded-quizzes.ts';
import { checkFrontMatter } from './front-matter.ts';
import { type Compilation, joinFacts, type NoteFacts, readFacts } from './library/index.ts';
import type { Attachment } from './library-fs.ts';
import { listFiles } from './list-files.ts';
import type { Issue } from './model/issue.ts';
import type { Library } from './model/library.ts';
import { Lexicon } from './model/lexicon.ts';
import { RelativeFile } from './model/paths.ts';
import type { Places } from './places.ts';
import { type Note, type NoteSource, parseNote } from './parse/index.ts';
import {
  type AuthoredFile,
  buildQuestions,
  parseAuthored,
  type QuestionBank,
} from './questions/index.ts';
import { type Reading, readTexts } from './read-texts.ts';
import { grammars } from './shell/index.ts';
import { readYaml } from './yaml.ts';

/** What was read and compiled, what was found on the way, and what asks questions of it. */
type ReadNotes = {
  compilation: Compilation;
  attachments: Attachment[];
  issues: Issue[];
  askQuestions: () => Promise<QuestionBank>;
};

/** Reads and compiles notes and quizzes, with all that is wrong in them. */
export async function readProject(
  places: Places,
): Promise<{ compilation: Compilation; bank: QuestionBank; issues: Issue[] }> {
  const { compilation, issues, askQuestions } = await readNotes(places);
  const bank = await askQuestions();
  return { compilation, bank, issues: [...issues, ...bank.issues] };
}

/** The same, quizzes left for later. Never throws on what notes hold: problems are in `issues`. */
export async function readNotes(places: Places): Promise<ReadNotes> {
  const { files, issues: notListed } = await listFiles(places.notesDir, isReadByName);
  const [notes, lexicons] = await Promise.all([
    readNoteFiles(places.notesDir, files),
    readLexicons(places, files),
  ]);
  const compilation = joinFacts({ facts: notes.values, lexicons: lexicons.values, grammars });
  const attachments = files.filter(isAttachment);
  return {
    compilation,
    attachments,
    askQuestions: () => askQuestions(compilation.library, notes.values, places),
    issues: [
      ...(notes.values.length === 0 && notes.issues.length === 0 ? [noNotes(places.notesDir)] : []),
      ...notListed,
      ...[notes, lexicons].flatMap(({ issues }) => issues),
      ...compilation.library.issues,
      ...checkAsked(compilation.library, lexicons.values),
      ...checkLinks(
        compilation,
        attachments.map(({ file }) => file),
      ),
    ],
  };
}

/** The questions of the notes and the quizzes beside them. */
async function askQuestions(
  library: Library,
  notes: readonly NoteFacts[],
  { quizzesDir }: Places,
): Promise<QuestionBank> {
  const quizzes = await readQuizzes(quizzesDir);
  const bank = buildQuestions(library, quizzes.values);
  const ids = new Set<string>(bank.questions.map(({ id }) => id));
  return {
    ...bank,
    issues: [
      ...quizzes.issues,
      // Without a note, every quiz would only say the same once more.
      ...(notes.length === 0 ? [] : bank.issues),
      ...notes.flatMap((note) => checkEmbedded(note, ids)),
    ],
  };
}

/** What lies beside the notes and is none of them. */
export const listAttachments = async ({ notesDir }: Places): Promise<Attachment[]> =>
  (await listFiles(notesDir, isReadByName)).files.filter(isAttachment);

const noteName = /\.mdx?$/i;
const lexiconName = /(^|[/\\])lexicon\.ya?ml$/i;
const isQuiz = (file: string) => /\.ya?ml$/i.test(file);
const isReadByName = (path: string) => noteName.test(path) || lexiconName.test(path);
const isNote = ({ file }: Attachment) => noteName.test(file);
const isLexicon = ({ file }: Attachment) => lexiconName.test(file);
const isAttachment = ({ file }: Attachment) => !isReadByName(file);

/**
 * A folder names the course of what it holds. Notes at the root are one course, named after the only
 * file, or after the notes folder where there are several.
 */
function nameCourses(folder: string, notes: readonly Attachment[]): (file: RelativeFile) => string {
  const atRoot = notes.filter(({ file }) => !file.includes('/'));
  const rootName =
    atRoot.length === 1 ? atRoot[0]?.file.replace(/\.[^.]+$/, '') : basename(resolve(folder));
  return (file) => toCourseId(file.includes('/') ? (file.split('/')[0] ?? '') : (rootName ?? ''));
}

function toCourseId(name: string): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words?.join('-') ?? 'notes';
}

async function readNoteFiles(folder: string, files: Attachment[]): Promise<Reading<NoteFacts>> {
  const notes = files.filter(isNote);
  const courseOf = nameCourses(folder, notes);
  const texts = await readTexts(notes);
  const sources = texts.values.map(({ file, text }) => ({
    file,
    course: courseOf(file),
    text,
    mdx: /\.mdx$/i.test(file),
  }));
  const taken = new Map<string, Set<string>>();
  return { values: sources.map((source) => readNote(source, taken)), issues: texts.issues };
}

/**
 * A note's facts, and what is wrong with its front matter; its tree is forgotten before the next is read.
 * `taken`: the addresses of each course's sections so far.
 */
function readNote(source: NoteSource, taken: Map<string, Set<string>>): NoteFacts {
  const others = taken.get(source.course) ?? new Set<string>();
  const first = parseNote(source);
  const avoid = addressesOf(first).filter((address) => others.has(address));
  const note = avoid.length > 0 ? parseNote({ ...source, avoid }) : first;
  for (const address of addressesOf(note)) others.add(address);
  taken.set(source.course, others);
  return readFacts({ ...note, issues: [...checkFrontMatter(note), ...note.issues] }, grammars);
}

/** What the sections without a number are called in their addresses. */
const addressesOf = ({ sections }: Note): string[] =>
  sections.flatMap(({ section }) =>
    section.number === null ? (section.url.split('/').at(-2) ?? []) : [],
  );

async function readLexicons(places: Places, files: Attachment[]): Promise<Reading<PlacedLexicon>> {
  const courseOf = nameCourses(places.notesDir, files.filter(isNote));
  const inNotes = await readTexts(files.filter(isLexicon));
  const given = places.lexiconFile
    ? await readTexts([
        { file: RelativeFile.parse(basename(places.lexiconFile)), path: places.lexiconFile },
      ])
    : { values: [], issues: [] };
  const readings = [
    ...inNotes.values.map((source) => ({
      ...source,
      course: source.file.includes('/') ? courseOf(source.file) : null,
    })),
    ...given.values.map((source) => ({ ...source, course: null })),
  ].map(({ file, text, course }) => ({ file, course, ...readYaml(file, text, Lexicon) }));
  return {
    values: readings.flatMap(({ file, course, value, placeOf }) =>
      value ? [{ file, course, lexicon: value, placeOf }] : [],
    ),
    issues: [...inNotes.issues, ...given.issues, ...readings.flatMap(({ issues }) => issues)],
  };
}

async function readQuizzes(folder: string): Promise<Reading<AuthoredFile>> {
  const { files, issues } = await listFiles(folder, isQuiz);
  const texts = await readTexts(files.filter(({ file }) => isQuiz(file)));
  const readings = texts.values.map(({ file, text }) => parseAuthored(file, text));
  return {
    values: readings.flatMap(({ authored }) => authored ?? []),
    issues: [...issues, ...texts.issues, ...readings.flatMap(({ issues }) => issues)],
  };
}

const noNotes = (folder: string): Issue => ({
  rule: 'no-notes',
  severity: 'error',
  message: `노트 폴더가 없거나 비어 있습니다: '${folder}'`,
  file: RelativeFile.parse(folder),
  line: 1,
  column: 1,
  suggestion: `'${folder}'에 .md 파일을 두거나 NOTES_DIR로 다른 폴더를 알려 주십시오.`,
});
