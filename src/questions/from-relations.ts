import type { Comparison, Procedure, Section } from '../model/library.ts';
import { withParticle } from '../korean/josa.ts';
import type { Draft, Source } from './bank.ts';
import { tellsReading } from './readings.ts';
import { shuffle } from './seed.ts';
import { similarity, wordsOf } from './words.ts';

/** Statements to sort by what they are true of, and steps to put in order. */
export function askRelations(source: Source): Draft[] {
  const { comparisons, procedures } = source.library;
  return [
    ...comparisons.map((comparison) => askComparison(comparison, source)),
    ...procedures.map((procedure) => askProcedure(procedure, source)),
  ].filter((draft) => draft !== null);
}

/** `compare:docker/3/명명-볼륨+바인드-마운트`: what is compared or done, not where it stands in the section. */
const nameId = (kind: string, section: Section['id'], names: readonly string[]): string =>
  `${kind}:${section.slice('section:'.length)}/${names.map(toSlug).join('+')}`;

const toSlug = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}.]+/gu)
    ?.join('-') ?? '';

const fewest = 4;
const most = 6;

/** Cells that differ in every subject of their row, evenly from each subject. */
function askComparison(comparison: Comparison, source: Source): Draft | null {
  const { subjects, rows, title, section, about } = comparison;
  const id = nameId('compare', section, subjects);
  const passage = source.passageAt(comparison);
  if (!passage || subjects.length > 3) return null;
  const distinct = rows.filter(
    ({ values }) =>
      values.length === subjects.length && values.every(isStatement) && areApart(values),
  );
  const perSubject = Math.floor(most / subjects.length);
  const items = subjects.flatMap((subject, column) => {
    const others = subjects.filter((name) => name !== subject);
    const found: { text: string; subject: string }[] = [];
    for (const { attribute, values } of shuffle(distinct, `${id}${subject}`)) {
      if (found.length === perSubject) break;
      const text = `${attribute}: ${values[column] ?? ''}`;
      if (!subjects.some((name) => tells(text, name)) && !tellsReading(text, subject, others))
        found.push({ text, subject });
    }
    return found;
  });
  const repeated = new Set(items.map(({ text }) => text)).size < items.length;
  const isOneSided = subjects.some((subject) => !items.some((item) => item.subject === subject));
  if (items.length < fewest || repeated || isOneSided) return null;
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
          `${attribute} — ${subjects.map((subject, at) => `${subject}: ${values[at] ?? ''}`).join(' / ')}`,
      )
      .join('\n'),
    passages: [passage.id],
    frequency: 3,
  };
}

const isStatement = (text: string) => text.trim().length > 1 && !/^[-–—xo○×]$/i.test(text.trim());

/** Whether no two cells of a row say the same, as `높다` and `높다(일부)` or `남는다` and `노드에 남는다` would. */
const areApart = (values: readonly string[]): boolean => {
  const said = values.map((value) => value.replaceAll(/\s*\([^)]*\)/g, ''));
  return said.every((value, at) =>
    said
      .slice(at + 1)
      .every(
        (other) =>
          value !== other &&
          similarity(wordsOf(value), wordsOf(other)) < 0.75 &&
          !value.endsWith(` ${other}`) &&
          !other.endsWith(` ${value}`),
      ),
  );
};

/** Whether a statement names the subject that it is to be sorted to. */
const tells = (text: string, subject: string): boolean =>
  text.replaceAll(/\s/g, '').toLowerCase().includes(subject.replaceAll(/\s/g, '').toLowerCase());

function askProcedure(procedure: Procedure, source: Source): Draft | null {
  const { steps, section } = procedure;
  const title = nameTask(procedure.title);
  const passage = source.passageAt({
    file: procedure.file,
    line: steps[0]?.line ?? procedure.line,
  });
  const items = steps.map(({ text }) => text);
  const fits = items.length >= 3 && items.length <= most && new Set(items).size === items.length;
  if (!passage || !title || !fits || items.some(isUnfit)) return null;
  return {
    id: nameId('order', section, [title]),
    type: 'order',
    section,
    about: [],
    prompt: `${withParticle(title, '을/를')} 노트에 적힌 차례대로 놓아 보세요.`,
    answer: { form: 'order', items },
    explanation: items.map((item, index) => `${index + 1}. ${item}`).join('\n'),
    passages: [passage.id],
    frequency: 3,
  };
}

/** `앱을 띄우는 순서는 다음과 같다.` is 앱을 띄우는 순서, `앱이 뜨기까지` what leads there; null where the words above name no task. */
function nameTask(title: string): string | null {
  const last =
    title
      .trim()
      .split(/(?<=[다요]\.)\s+/)
      .at(-1) ?? '';
  const until = /^.+기까지$/u.exec(last)?.[0];
  if (until) return `${until}의 과정`;
  const task = /^(.*(?:순서|차례|과정|절차|단계|방법))(?:[은는]\s.*)?[.:]?$/u.exec(last)?.[1];
  return task && task.length >= 4 ? task : null;
}

/** Too long to move about, or a branch: what holds only in some cases has no place in one line. */
const isUnfit = (text: string) =>
  text.length > 110 || /^(?:없|있|아니|만약|그렇)\S*면\s/.test(text);
