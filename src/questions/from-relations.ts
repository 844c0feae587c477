import type { Comparison, Procedure } from '../model/library.ts';
import type { Draft, Source } from './bank.ts';
import { shuffle } from './seed.ts';

/** Statements to sort by what they are true of, and steps to put in order. */
export function askRelations(source: Source): Draft[] {
  const { comparisons, procedures } = source.library;
  return [
    ...comparisons.map((comparison) => askComparison(comparison, source)),
    ...procedures.map((procedure) => askProcedure(procedure, source)),
  ].filter((draft) => draft !== null);
}

/** The passage in which a line of a note stands. */
function passageAt({ library }: Source, { file, line }: { file: string; line: number }) {
  return library.passages.find(
    (passage) =>
      passage.file === file &&
      passage.line <= line &&
      line <= passage.endLine &&
      passage.kind !== 'heading',
  );
}

const fewest = 4;
const most = 6;

/** Cells that differ in every subject of their row, evenly from each subject. */
function askComparison(comparison: Comparison, source: Source): Draft | null {
  const { subjects, rows, id, title, section, about } = comparison;
  const passage = passageAt(source, comparison);
  const distinct = rows.filter(
    ({ values }) => new Set(values).size === values.length && values.every(isStatement),
  );
  const perSubject = Math.floor(most / subjects.length);
  const items = subjects.flatMap((subject, column) =>
    shuffle(distinct, `${id}${subject}`)
      .slice(0, perSubject)
      .map(({ attribute, values }) => ({ text: `${attribute}: ${values[column] ?? ''}`, subject })),
  );
  const repeated = new Set(items.map(({ text }) => text)).size < items.length;
  if (!passage || subjects.length > 3 || items.length < fewest || repeated) return null;
  return {
    id: `${id}/sort`,
    type: 'compare',
    section,
    about,
    prompt: `${title}: 저마다 어느 쪽의 이야기인지 나누어 보세요.`,
    answer: { form: 'sort', subjects, items: shuffle(items, id) },
    explanation: distinct
      .map(
        ({ attribute, values }) =>
          `${attribute} — ${subjects.map((subject, at) => `${subject}: ${values[at] ?? ''}`).join(', ')}`,
      )
      .join('\n'),
    passages: [passage.id],
    frequency: 3,
  };
}

const isStatement = (text: string) => text.trim().length > 1 && !/^[-–—xo○×]$/i.test(text.trim());

function askProcedure(procedure: Procedure, source: Source): Draft | null {
  const { id, title, steps, section } = procedure;
  const passage = passageAt(source, {
    file: procedure.file,
    line: steps[0]?.line ?? procedure.line,
  });
  const items = steps.map(({ text }) => text);
  const fits = items.length >= 3 && items.length <= most && new Set(items).size === items.length;
  if (!passage || !fits || items.some((text) => text.length > 90)) return null;
  return {
    id: `${id}/order`,
    type: 'order',
    section,
    about: [],
    prompt: `차례대로 놓아 보세요.\n${title}`,
    answer: { form: 'order', items },
    explanation: items.map((item, index) => `${index + 1}. ${item}`).join('\n'),
    passages: [passage.id],
    frequency: 3,
  };
}
