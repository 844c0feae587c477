import type { Library, Section } from '../model/library.ts';

/**
 * `llms.txt`: the site as an index that a language model can read (llmstxt.org): title, summary, and
 * links to the Markdown twins of the sections. `origin` is the site's address without a slash at the
 * end.
 */
export function toLlmsText(
  { courses, sections, commands, concepts }: Library,
  origin: string,
): string {
  const parts = courses.map(({ id, title }) => {
    const rows = sections
      .filter(({ course }) => course === id)
      .map((section) => `- ${linkSection(section, origin)}`);
    return `## ${title}\n\n${rows.join('\n')}`;
  });
  const counts = `노트 ${sections.length}개 섹션, 개념 ${concepts.length}개, 명령어 ${commands.length}개.`;
  const data = `## 데이터\n\n- [구조화된 라이브러리](${origin}/data/library.json)\n- [문제](${origin}/data/questions.json)`;
  return (
    [`# 되새김`, `> 한국어 학습 노트에서 만든 참고서와 퀴즈. ${counts}`, ...parts, data].join(
      '\n\n',
    ) + '\n'
  );
}

const linkSection = ({ number, title, url }: Section, origin: string) =>
  `[${number === null ? '' : `섹션 ${number}: `}${title}](${origin}${url}index.md)`;
