import type { Library, Section } from '../model/library.ts';
import type { AddressOf } from './address.ts';
import { joinParts } from './markdown.ts';

/**
 * `llms.txt`: the site as an index that a language model can read (llmstxt.org): title, summary, and
 * links to the Markdown twins of the pages.
 */
export function toLlmsText(library: Library, addressOf: AddressOf): string {
  const { courses, sections, commands, concepts } = library;
  const counts = `노트 ${sections.length}개 섹션, 개념 ${concepts.length}개, 명령어 ${commands.length}개.`;
  const courseParts = courses.map(({ id, title }) => {
    const own = sections.filter(({ course }) => course === id);
    return `## ${title}\n\n${own.map((section) => `- [${nameSection(section)}](${addressOf(section.url)}index.md)`).join('\n')}`;
  });
  const data = [
    ['구조화된 라이브러리', '/data/library.json'],
    ['라이브러리의 JSON 스키마', '/data/library.schema.json'],
    ['문제', '/data/questions.json'],
    ['문제의 JSON 스키마', '/data/questions.schema.json'],
  ].map(([name, url = '']) => `- [${name}](${addressOf(url)})`);
  return joinParts([
    '# 되새김',
    `> 한국어 학습 노트에서 만든 참고서와 퀴즈. ${counts}`,
    ...courseParts,
    listTwins('개념', concepts, ({ term }) => term, addressOf),
    listTwins('명령어', commands, ({ names: [name = ''] }) => name, addressOf),
    `## 데이터\n\n${data.join('\n')}`,
  ]);
}

function listTwins<T extends { url: string }>(
  title: string,
  entities: readonly T[],
  nameOf: (entity: T) => string,
  addressOf: AddressOf,
): string {
  if (entities.length === 0) return '';
  const rows = entities.map((entity) => `- [${nameOf(entity)}](${addressOf(entity.url)}index.md)`);
  return `## ${title}\n\n${rows.join('\n')}`;
}

const nameSection = ({ number, title }: Section) =>
  `${number === null ? '' : `섹션 ${number}: `}${title}`;
