import type { List, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { ProcedureId } from '../model/ids.ts';
import type { Procedure } from '../model/library.ts';
import {
  type Block,
  calloutMark,
  lineEnds,
  type Note,
  type ParsedSection,
  type Prose,
} from '../parse/index.ts';
import { labelIn } from './concepts/label-sign.ts';
import { readNames } from './concepts/names.ts';
import { isTermPhrase } from './concepts/noun-phrase.ts';

type Steps = Procedure['steps'];
type Found = { key: string; title: string; steps: Steps; line: number };

/** Ordered lists of two steps or more at any depth, and steps that a paragraph or an item tells. */
export function findProcedures(
  { text: source }: Note,
  { section, nodes, blocks }: ParsedSection,
): Procedure[] {
  const asks = new Set(
    blocks.filter(({ isExercise }) => isExercise).map(({ passage }) => passage.line),
  );
  const lists = nodes.flatMap((node, index) => readLists(nodes, node, index, section.title));
  const told = blocks.flatMap((block, index) => readBlock(block, index, section.title, source));
  return [...lists, ...told]
    .filter(({ steps, line }) => steps.length >= 2 && !asks.has(line))
    .toSorted((a, b) => a.line - b.line)
    .map(({ key, title, steps, line }) => ({
      id: ProcedureId.parse(`procedure:${section.id.slice('section:'.length)}/${key}`),
      section: section.id,
      title,
      steps,
      file: section.file,
      line,
    }));
}

const isOrdered = (node: Nodes): node is List => node.type === 'list' && node.ordered === true;

/** A list is named by the line or heading above it, a nested one by the item that holds it. */
function readLists(
  nodes: readonly Nodes[],
  node: Nodes,
  index: number,
  sectionTitle: string,
): Found[] {
  const line = node.position?.start.line ?? 1;
  if (isOrdered(node)) {
    const above = nodes[index - 1];
    const heading = nodes.slice(0, index).findLast(({ type }) => type === 'heading');
    const title =
      above?.type === 'paragraph'
        ? lastSentence(toString(above))
        : heading
          ? toString(heading)
          : sectionTitle;
    if (holdsSteps(node, title))
      return [{ key: String(index), title, steps: readSteps(node), line }];
  }
  return nestedLists(node).flatMap(({ list, parent }, nth) => {
    const title = labelOf(parent);
    const place = list.position?.start.line ?? line;
    return holdsSteps(list, title)
      ? [{ key: `${index}-${nth + 1}`, title, steps: readSteps(list), line: place }]
      : [];
  });
}

const sayOrder = /과정|순서|절차|단계|방법|흐름|수순|하기|법$|step|how/i;
/** `방법 두 가지`, or a sentence: of terms that follow it these are no steps. */
const saysKindsAt = /(?:방법|과정|단계)\s*(?:\d+|[두세네])?\s*(?:가지|종류)|다\.$/u;
/** A list under such a title tells what is to be reached or read. */
const saysNoSteps = /목표|목차|참고\s?(?:문헌|자료)|출처/u;
const saysKinds = /(?:조건|요소|종류|유형|원칙|성질|특징|속성|가지)\S{0,2}$/u;
/** A step with what belongs to it is not longer, in lines. */
const longestStep = 8;

/** Numbered chapters hold no steps, nor do numbered terms, by themselves or with what they mean, unless the title says so. */
function holdsSteps({ children }: List, title: string): boolean {
  const lines = children.map(({ position }) =>
    position ? position.end.line - position.start.line + 1 : 1,
  );
  if (lines.filter((count) => count > longestStep).length * 2 > children.length) return false;
  const terms = children.filter(({ children: [first] }) => {
    const text = first ? toString(first) : '';
    const names = readNames(labelIn(text) ?? (saysKinds.test(title) ? text : ''));
    return names !== null && (names.english !== null || isTermPhrase(names.term));
  });
  const others = children.length - terms.length;
  if (saysNoSteps.test(title)) return false;
  const isOrder =
    sayOrder.test(title) && !(others < 2 && terms.length > 1 && saysKindsAt.test(title));
  return isOrder || others > (terms.length > 2 ? 1 : 0);
}

const longestTitle = 60;

/** What stands right above a list: of a long paragraph its last sentence. */
const lastSentence = (text: string): string =>
  text.length <= longestTitle ? text : (text.split(/\n|(?<=[.!?])\s+/).at(-1) ?? text);

/** Ordered lists within, each with what stands right above it. */
function nestedLists(node: Nodes, parent = ''): { list: List; parent: string }[] {
  if (node.type !== 'list' && node.type !== 'listItem' && node.type !== 'blockquote') return [];
  return node.children.flatMap((child, at) => {
    const before = node.children[at - 1];
    const title = before?.type === 'paragraph' ? toString(before) : parent;
    return isOrdered(child) ? [{ list: child, parent: title }] : nestedLists(child, title);
  });
}

/** `EC2: 클라우드에 있는 …` names its steps by EC2, a callout by its title. */
const labelOf = (text: string): string => {
  const line = (text.split('\n')[0] ?? '').replace(calloutMark, '');
  return (/^([^:：]{2,40})[:：]\s/.exec(line)?.[1] ?? line).trim();
};

const readSteps = ({ children }: List): Steps =>
  children.map((item) => ({
    text: toString(item.children[0] ?? item).trim(),
    line: item.position?.start.line ?? 1,
  }));

/** `1) … 2) … 3) …`, `A → B → C`, `먼저 …. 다음으로 …. 마지막으로 ….` in one block. */
function readBlock(
  { passage, prose, headings, isExercise }: Block,
  index: number,
  title: string,
  source: string,
) {
  if (!prose || isExercise || passage.kind === 'heading') return [];
  const { line, text } = passage;
  const label = labelOf(text);
  const isLabelled = label.length < text.length && label.length <= 40;
  const body = isLabelled ? text.slice(text.search(/[:：]/) + 1).trim() : text;
  const counted = countedSteps(body);
  const steps =
    counted?.steps ?? (isOneLine(prose, source) ? arrowSteps(body) : null) ?? narratedSteps(body);
  if (!steps) return [];
  const name = isLabelled ? label : counted?.lead || (headings.at(-1)?.text ?? title);
  return [{ key: `p${index}`, title: name, steps: steps.map((text) => ({ text, line })), line }];
}

/** Arrows of different lines join nothing. */
const isOneLine = (prose: Prose, source: string): boolean => lineEnds(prose, source).length === 0;

const clean = (text: string) => text.replace(/^[,\s]+|(?<![,\s])[,\s]+$/g, '');

/** Numbers that count up from one, in front of words, and the words before the first. */
function countedSteps(text: string): { lead: string; steps: string[] } | null {
  const marks = [...text.matchAll(/(?<=^|\s)(?:\(?(\d{1,2})[).]|([①-⑨]))\s*(?=[^\s\d])/gu)];
  const numbers = marks.map(([, digits, circled]) =>
    digits ? Number(digits) : (circled?.codePointAt(0) ?? 0) - 0x245f,
  );
  if (numbers.length < 3 || numbers.some((number, at) => number !== at + 1)) return null;
  const lead = clean(text.slice(0, marks[0]?.index));
  const steps = marks.map((mark, at) =>
    clean(text.slice(mark.index + mark[0].length, marks[at + 1]?.index)),
  );
  return { lead: lead.length <= 40 ? lead : '', steps };
}

const longestPhrase = 60;

/** Three short phrases or more that arrows join, each of which does something; behind `=` they tell what it is. */
function arrowSteps(text: string): string[] | null {
  if (/\s=\s/.test(text)) return null;
  const parts = text.replace(/(?<![.\s])[.\s]+$/, '').split(/\s*(?:→|➜|⇒|=>|->)\s*/u);
  const acts = parts.filter((part) => /(?:다|기|함|하고|해서|후|[가-힣]{2})$/u.test(part));
  const fits = parts.every((part) => part.length > 1 && part.length <= longestPhrase);
  return parts.length >= 3 && fits && acts.length === parts.length ? parts.map(clean) : null;
}

const opens = /^(?:먼저|우선|맨 처음|처음에는?|가장 먼저|첫 단계로|첫 번째로)[,\s]/u;
const goesOn =
  /^(?:(?:그|이)?\s?다음(?:으로|에|엔)?|그런 다음|그러고 나서|그리고 나서|그 후에?|그 뒤에?|이어서?|이후에?|두 번째로|세 번째로|네 번째로|마지막으로|끝으로|최종적으로)[,\s]/u;

/** A sentence that opens with 먼저 and those behind it that go on; what explains a step stays with it. */
function narratedSteps(text: string): string[] | null {
  const sentences = text.split(/(?<=[.!?])\s+/);
  const from = sentences.findIndex((sentence) => opens.test(sentence));
  if (from < 0) return null;
  const to = sentences.findLastIndex((sentence) => goesOn.test(sentence));
  const steps: string[] = [];
  for (const sentence of sentences.slice(from, to + 1)) {
    if (opens.test(sentence) || goesOn.test(sentence))
      steps.push(sentence.replace(opens, '').replace(goesOn, '').trim());
    else steps.push(`${steps.pop() ?? ''} ${sentence}`.trim());
  }
  return steps.length >= 2 ? steps : null;
}
