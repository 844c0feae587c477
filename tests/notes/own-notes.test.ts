import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ownProject } from './own-project.ts';

const { compilation, issues } = ownProject;
const { library } = compilation;
const folder = 'notes/docker-kubernetes';
const sections = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));
const at = ({ file, line }: { file: string; line: number }) => `${file}:${line}`;

test('노트와 퀴즈에 오류도 경고도 없다', () => {
  const found = issues.filter(({ severity }) => severity !== 'hint');
  expect(found.map((issue) => `${at(issue)} ${issue.rule} ${issue.message}`)).toEqual([]);
});

test('판정이 틀렸거나 모자란 명령이 없다', () => {
  const wrong = library.usages.filter(
    ({ verdict, form }) => verdict === 'invalid' || (verdict === 'incomplete' && form === 'block'),
  );
  expect(wrong.map((usage) => `${at(usage)} ${usage.raw}`)).toEqual([]);
});

test('열다섯 섹션이 번호 차례로 있다', () => {
  expect(library.sections.map(({ number }) => number)).toEqual(
    Array.from({ length: 15 }, (_, at) => at + 1),
  );
});

describe.each(sections)('$name', ({ name, text }) => {
  const lines = text.trimEnd().split('\n');
  const blocks = [...text.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)];

  test('80줄에서 200줄 사이다', () => {
    expect(lines.length).toBeGreaterThanOrEqual(80);
    expect(lines.length).toBeLessThanOrEqual(200);
  });

  test('할 수 있게 되는 것으로 열고 확인 질문 다섯 개로 닫는다', () => {
    expect(lines.find((line) => line && !line.startsWith('#'))).toMatch(
      /^이 섹션을 마치면 .*수 있다/,
    );
    const questions = text.split('## 확인 질문\n')[1]?.trim().split('\n') ?? [];
    expect(questions).toHaveLength(5);
    for (const question of questions) expect(question).toMatch(/^\d\. .*\?$/);
  });

  test('정의와 비교 표, 함정을 알리는 상자가 있다', () => {
    const file = `docker-kubernetes/${name}`;
    const defined = library.concepts.filter(({ definition }) => definition?.file === file);
    if (!name.startsWith('10-')) expect(defined.length).toBeGreaterThanOrEqual(2);
    expect(library.comparisons.filter((comparison) => comparison.file === file)).not.toEqual([]);
    expect(text).toMatch(/^> \[!(?:warning|tip|note)\]/m);
  });

  test('코드에는 언어가, 그림에는 대체 글이 있다', () => {
    for (const [, language, body] of blocks) {
      expect(language).toMatch(/^[a-z]+$/);
      if (language === 'dot') expect(body).toMatch(/^\/\/ 그림: .{20,}\n/);
    }
  });

  test('평서형 한다체로 쓴다', () => {
    const prose = text.replaceAll(/```[\s\S]*?```/g, '');
    expect(prose.match(/.{0,20}(?:습니다|세요|어요|아요|예요|네요)[.\s]/g)).toBeNull();
  });
});
