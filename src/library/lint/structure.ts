import type { List } from 'mdast';
import { listBlocks, type Note } from '../../parse/index.ts';
import type { Finding } from './finding.ts';

/** No text at all, sections at unlike depths, numbers left out between them or in a list, items that hold nothing. */
export const lintStructure = (note: Note): Finding[] => [
  ...lintEmpty(note),
  ...lintSections(note),
  ...lintLists(note),
];

const lintEmpty = ({ sections }: Note): Finding[] =>
  sections.length > 0
    ? []
    : [
        {
          rule: 'empty-note',
          severity: 'hint',
          message: '글이 없는 노트라 페이지를 만들지 않습니다.',
          suggestion: '글을 적거나 파일을 지우십시오.',
          at: 0,
        },
      ];

function lintSections({ sections, lines, text }: Note): Finding[] {
  const usual = mostCommon(sections.map(({ depth }) => depth));
  return sections.flatMap(({ section, depth }, index): Finding[] => {
    const at = lines.startOf(section.line);
    const before = sections[index - 1]?.section.number ?? null;
    const { number } = section;
    const findings: Finding[] = [];
    if (depth > 0 && depth !== usual) {
      findings.push({
        rule: 'heading-depth',
        severity: 'warning',
        message: `다른 섹션의 제목은 ${usual}단계인데 여기는 ${depth}단계입니다.`,
        suggestion: text
          .slice(at, lines.startOf(section.line + 1))
          .trim()
          .replace(/^#+/, '#'.repeat(usual)),
        at,
      });
    }
    if (before !== null && number !== null && number > before + 1) {
      findings.push({
        rule: 'section-gap',
        severity: 'hint',
        message: `섹션 ${before} 다음이 섹션 ${number}입니다. 사이가 비었습니다.`,
        at,
      });
    }
    return findings;
  });
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function lintLists(note: Note): Finding[] {
  const lists = [...listBlocks(note.root.children)].filter((node) => node.type === 'list');
  return lists.flatMap((list) => [...emptyLevels(list), ...skippedNumbers(note, list)]);
}

/** `- - 글`: an item whose only content is another list, one level too deep. */
const emptyLevels = ({ children }: List): Finding[] =>
  children
    .filter(({ children: [first] }) => first?.type === 'list')
    .map(({ position }) => ({
      rule: 'list-level',
      severity: 'warning',
      message: '글 없이 목록만 든 항목이라 한 단계가 더 들어갑니다.',
      suggestion: '목록 표시를 하나만 두고 들여쓰기로 단계를 나타내십시오.',
      at: position?.start.offset ?? 0,
    }));

/** 1, 2, 4: Markdown counts on by itself, and the reader sees another number than the author wrote. */
function skippedNumbers({ text }: Note, { ordered, children }: List): Finding[] {
  if (!ordered) return [];
  const numbers = children.map(({ position }) => {
    const at = position?.start.offset ?? 0;
    return { at, number: Number(/^\d{1,9}/.exec(text.slice(at, at + 9))?.[0] ?? NaN) };
  });
  const start = numbers[0]?.number ?? 1;
  if (numbers.every(({ number }) => number === start)) return [];
  const wrong = numbers.find(({ number }, index) => number !== start + index);
  if (!wrong) return [];
  const right = start + numbers.indexOf(wrong);
  return [
    {
      rule: 'list-number',
      severity: 'hint',
      message: `목록의 번호 ${wrong.number}번은 ${right}번으로 보입니다.`,
      suggestion: `${right}.`,
      at: wrong.at,
    },
  ];
}
