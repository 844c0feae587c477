import { splitParticle } from '../korean/particles.ts';
import { ComparisonId, type EntityId } from '../model/ids.ts';
import type { Comparison } from '../model/library.ts';
import type { Block, ParsedSection } from '../parse/index.ts';

type Names = (name: string) => EntityId | null;
type Row = { attribute: string; values: string[] };
type Found = { title: string; subjects: string[]; rows: Row[]; at: number };

/**
 * Comparisons that no table draws: a heading `A vs B` and what its chapter says of each, neighbours with the
 * same labels (장점, 단점), and a sentence that `반면` sets against the one before it.
 */
export function compareProse({ section, blocks }: ParsedSection, about: Names): Comparison[] {
  const chapters = blocks.flatMap((_, at) => compareChapter(blocks, at, about));
  const found = [...chapters, ...compareNeighbours(blocks), ...compareSentences(blocks, about)];
  const seen = new Set<string>();
  return found.flatMap(({ title, subjects, rows, at }) => {
    const { file, line } = blocks[at]?.passage ?? section;
    const key = subjects.map(fold).toSorted().join('/');
    if (seen.has(key)) return [];
    seen.add(key);
    return {
      id: ComparisonId.parse(`comparison:${section.id.slice('section:'.length)}/${at}`),
      section: section.id,
      title,
      subjects,
      about: [...new Set(subjects.flatMap((name) => about(name) ?? []))],
      rows,
      file,
      line,
    };
  });
}

const fold = (text: string) => text.toLowerCase().replaceAll(/[\s`*]/g, '');

const longestName = 30;

/** `A vs B`, `A와 B의 차이`, `A, B 비교`: the two or three that a title sets side by side. */
export function readSubjects(title: string): string[] {
  const plain = title.replace(/\s*[:：]$/, '').replace(/^\d+[.)]\s*/, '');
  const versus = plain.split(/\s+(?:vs\.?|versus)\s+/i);
  const told = /^(.+?)(?:의|간의?|\s사이의)?\s*(?:차이점?|비교)(?:는\??|이란\??)?$/u.exec(
    plain,
  )?.[1];
  const names =
    versus.length > 1 ? versus : (told?.split(/(?<=[^\s,])(?:[와과]\s+|,\s*|\s*\/\s*)/u) ?? []);
  const subjects = names.map((name) => name.replace(/의?\s*(?:차이점?|비교)$/u, '').trim());
  const fits = subjects.every((name) => name !== '' && name.length <= longestName);
  return fits && subjects.length > 1 && subjects.length <= 3 ? subjects : [];
}

/** What stands below a heading that compares, up to the next heading; where it has a table, the table tells. */
function compareChapter(blocks: readonly Block[], at: number, about: Names): Found[] {
  const heading = blocks[at];
  const subjects = heading?.passage.kind === 'heading' ? readSubjects(heading.passage.text) : [];
  if (!heading || subjects.length === 0) return [];
  const rest = blocks.slice(at + 1);
  const end = rest.findIndex(({ passage }) => passage.kind === 'heading');
  const chapter = end < 0 ? rest : rest.slice(0, end);
  if (chapter.some(({ passage }) => passage.kind === 'table')) return [];
  const rows = tellApart(chapter, subjects, about);
  return isTelling(rows) ? [{ title: heading.passage.text, subjects, rows, at }] : [];
}

/** Every subject has something to be told, and some row tells of more than one. */
const isTelling = (rows: readonly Row[]): boolean =>
  rows.some(({ values }) => values.filter(Boolean).length > 1) &&
  (rows[0]?.values ?? []).every((_, column) => rows.some(({ values }) => values[column]));

const summary = '설명';

/** Walks a chapter with the subject in mind that it speaks of, and gathers what it says under labels. */
function tellApart(chapter: readonly Block[], subjects: readonly string[], about: Names): Row[] {
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

const turns = /^(?:반면|이에 반해|그에 반해|이에 비해|그에 비해|반대로|이와 달리|그와 달리)/;
const named = /^(?:\*\*)?([^:：.,()]{1,20}?)(?:\*\*)?\s*[:：]\s*(.*)$/su;

const readLabel = (text: string): { name: string; text: string } | null => {
  const [, name = '', rest = ''] = named.exec(text) ?? [];
  return name && name.split(/\s+/).length <= 3 && !/`/.test(name)
    ? { name: name.trim(), text: rest.trim() }
    : null;
};

const withoutTurn = (text: string) =>
  text
    .replace(turns, '')
    .replace(/^에?[,\s]+/, '')
    .trim();

const firstSentence = (text: string): string =>
  withoutTurn(/^.*?[.!?](?=\s|$)/su.exec(text)?.[0] ?? text);

const openingWords = (text: string, count: number): string[] =>
  withoutTurn(text)
    .replaceAll(/[`*"'“”‘’]/g, '')
    .split(/\s+/)
    .slice(0, count);

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

/** Two or three neighbours at one depth, each with nested labels, two of them the same in all: 장점, 단점. */
function compareNeighbours(blocks: readonly Block[]): Found[] {
  const parents = blocks.flatMap((block, at) => {
    const name = parentName(block);
    const labels = name ? nestedLabels(blocks, at) : [];
    return name && labels.length > 1 ? [{ name, labels, at, block }] : [];
  });
  const groups: (typeof parents)[] = [];
  for (const parent of parents) {
    const group = groups.at(-1) ?? [];
    const last = group.at(-1);
    const isNext =
      last?.block.listDepth === parent.block.listDepth &&
      last.at + 1 + spanOf(blocks, last.at) === parent.at &&
      shared([...group, parent]).length > 1;
    if (isNext) group.push(parent);
    else groups.push([parent]);
  }
  return groups
    .filter(({ length }) => length > 1 && length <= 3)
    .map((group) => ({
      title: group.map(({ name }) => name).join(' vs '),
      subjects: group.map(({ name }) => name),
      rows: shared(group).map((attribute) => ({
        attribute,
        values: group.map(
          ({ labels }) => labels.find(({ name }) => name === attribute)?.text ?? '',
        ),
      })),
      at: group[0]?.at ?? 0,
    }));
}

const shared = (group: readonly { labels: readonly { name: string }[] }[]): string[] =>
  (group[0]?.labels ?? [])
    .map(({ name }) => name)
    .filter((name) => group.every(({ labels }) => labels.some((label) => label.name === name)));

/** An item or heading that is a short name and nothing else. */
function parentName({ passage, listDepth }: Block): string | null {
  const isParent = passage.kind === 'heading' || (passage.kind === 'item' && listDepth > 0);
  const name = passage.text
    .replaceAll('**', '')
    .replace(/\s*[:：]$/, '')
    .trim();
  return isParent && name.length <= longestName && !/[.!?:：]/.test(name) ? name : null;
}

/** How many blocks are nested below an item, or stand below a heading. */
function spanOf(blocks: readonly Block[], at: number): number {
  const own = blocks[at];
  const rest = blocks.slice(at + 1);
  const isOut = ({ passage, listDepth }: Block) =>
    passage.kind === 'heading' || (own?.passage.kind === 'item' && listDepth <= own.listDepth);
  const end = rest.findIndex(isOut);
  return end < 0 ? rest.length : end;
}

function nestedLabels(blocks: readonly Block[], at: number): { name: string; text: string }[] {
  const below = blocks.slice(at + 1, at + 1 + spanOf(blocks, at));
  const depth = below[0]?.listDepth ?? 0;
  return below
    .filter(({ passage, listDepth }) => listDepth === depth && passage.kind !== 'code')
    .flatMap(({ passage }) => readLabel(passage.text) ?? [])
    .filter(({ text }) => text !== '');
}

/** `A는 …. 반면 B는 …`: two known things, each with the sentence that tells of it. */
function compareSentences(blocks: readonly Block[], about: Names): Found[] {
  return blocks.flatMap(({ passage, prose, isExercise }, at) => {
    if (!prose || isExercise || !passage.text.includes('반')) return [];
    const sentences = passage.text.split(/(?<=[.!?])\s+/);
    return sentences.flatMap((sentence, index): Found[] => {
      const before = sentences[index - 1];
      if (!before || !turns.test(sentence)) return [];
      const [first, second] = [topicOf(before, about), topicOf(sentence, about)];
      if (!first || !second || about(first) === about(second)) return [];
      const values = [before, firstSentence(sentence)];
      const rows = [{ attribute: summary, values }];
      return [{ title: `${first} vs ${second}`, subjects: [first, second], rows, at }];
    });
  });
}

/** The known thing that a sentence opens with as its topic. */
function topicOf(sentence: string, about: Names): string | null {
  const words = openingWords(sentence, 4);
  for (let length = words.length; length > 0; length--) {
    const { stem, particle } = splitParticle(words.slice(0, length).join(' '));
    if (/^(?:은|는)$/.test(particle) && about(stem)) return stem;
  }
  return null;
}
