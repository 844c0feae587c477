import { splitParticle } from '../../korean/particles.ts';
import type { TextBlock } from '../../parse/index.ts';
import { readSubjects } from '../subjects-of.ts';
import {
  firstSentence,
  fold,
  type Found,
  type Names,
  openingWords,
  readLabel,
  type Row,
  summary,
  turns,
} from './words.ts';

/** What stands below a heading, or in the list below an item or a line, that compares; where it has a table, the table tells. */
export function compareChapter(blocks: readonly TextBlock[], at: number, about: Names): Found[] {
  const heading = blocks[at];
  const kind = heading?.passage.kind;
  const title =
    heading && kind !== 'code' && kind !== 'table' ? readSubjects(heading.passage.text) : null;
  if (!heading || !title?.isSaid) return [];
  const subjects = title.names;
  const rest = blocks.slice(at + 1);
  const end = rest.findIndex(
    ({ passage, listDepth }) =>
      passage.kind === 'heading' || (kind !== 'heading' && listDepth <= heading.listDepth),
  );
  const chapter = end < 0 ? rest : rest.slice(0, end);
  if (chapter.some(({ passage }) => passage.kind === 'table')) return [];
  const rows = tellApart(chapter, subjects, about);
  return isTelling(rows) ? [{ title: heading.passage.text, subjects, rows, at }] : [];
}

/** Every subject has something to be told, and some row tells of more than one. */
const isTelling = (rows: readonly Row[]): boolean =>
  rows.some(({ values }) => values.filter(Boolean).length > 1) &&
  (rows[0]?.values ?? []).every((_, column) => rows.some(({ values }) => values[column]));

/** Walks a chapter with the subject in mind that it speaks of, and gathers what it says under labels. */
function tellApart(
  chapter: readonly TextBlock[],
  subjects: readonly string[],
  about: Names,
): Row[] {
  const table = new Map<string, string[]>();
  const put = (attribute: string, column: number, text: string) => {
    const values = table.get(attribute) ?? subjects.map(() => '');
    const told = values[column] ?? '';
    if (attribute === summary && told) return;
    values[column] = told ? `${told} ${text}` : text;
    table.set(attribute, values);
  };
  let current = -1;
  let pending = { attribute: '', depth: 0 };
  for (const { passage, prose, listDepth } of chapter) {
    if (!prose || passage.kind === 'heading') continue;
    const label = readLabel(passage.text);
    const own = subjectOf(label?.name ?? passage.text, subjects, about, label !== null);
    if (own >= 0) current = own;
    else if (!label && turns.test(passage.text) && subjects.length === 2 && current >= 0)
      current = 1 - current;
    if (current < 0) continue;
    if (own < 0 && label) {
      if (label.text) put(label.name, current, label.text);
      pending = { attribute: label.text ? '' : label.name, depth: listDepth };
    } else if (pending.attribute && listDepth > pending.depth) {
      put(pending.attribute, current, passage.text);
    } else {
      pending = { attribute: '', depth: 0 };
      const text = own >= 0 && label ? label.text : firstSentence(passage.text);
      if (text && (own >= 0 || turns.test(passage.text))) put(summary, current, text);
    }
  }
  return [...table].map(([attribute, values]) => ({ attribute, values }));
}

/** Which of the subjects a label names, or a sentence opens with as its topic; -1 for none. */
function subjectOf(
  text: string,
  subjects: readonly string[],
  about: Names,
  isLabel: boolean,
): number {
  const words = openingWords(text, 5);
  for (let length = words.length; length > 0; length--) {
    const { stem, particle } = splitParticle(words.slice(0, length).join(' '));
    if (!isLabel && !/^(?:은|는|이란|란|이|가)$/.test(particle)) continue;
    const at = subjects.findIndex((name) => isSame(stem, name, about));
    if (at >= 0) return at;
  }
  return -1;
}

const isSame = (name: string, subject: string, about: Names): boolean => {
  const id = about(name);
  return fold(name) === fold(subject) || (id !== null && id === about(subject));
};
