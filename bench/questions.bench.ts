import { test } from 'vitest';
import { buildLibrary } from '../src/library/index.ts';
import { readProject } from '../src/read-project.ts';
import type { Library } from '../src/model/library.ts';
import { RelativeFile } from '../src/model/paths.ts';
import { parseNote } from '../src/parse/index.ts';
import { buildQuestions } from '../src/questions/index.ts';
import { grammars } from '../src/shell/index.ts';

/** Sections of one course that define concepts of their own, and use commands. */
function inventLibrary(sections: number): Library {
  const notes = Array.from({ length: sections }, (_, at) => {
    const defined = Array.from(
      { length: 12 },
      (__, nth) =>
        `**개념${at}의${nth}**(concept-${at}-${nth})은 제${at} 장에서 자료 ${nth}번을 담아 다른 곳으로 옮기는 도구이다.`,
    );
    const text = [
      `# 섹션 ${at + 1}: 장 ${at}`,
      '## 살펴보기',
      ...defined,
      `- \`docker run -d --name app${at} -p ${3000 + at}:80 nginx\`: nginx를 app${at}이라는 이름으로 백그라운드에서 띄우고 호스트의 ${3000 + at}번을 80번에 잇는다.`,
    ].join('\n\n');
    const file = RelativeFile.parse(`long/${at}.md`);
    return parseNote({ file, course: 'long', text, mdx: false });
  });
  return buildLibrary({ notes, lexicons: [], grammars }).library;
}

const { compilation } = await readProject({ notesDir: 'notes', quizzesDir: 'quizzes' });
const sections = [125, 250, 500, 1000];
const libraries = sections.map(inventLibrary);

/** Own notes: a second at most. Twice the sections: twice the time, not four times. */
test('문제 만들기', async ({ bench }) => {
  await bench.compare(
    bench('이 프로젝트의 노트', () => void buildQuestions(compilation.library, [])),
    ...libraries.map((library, at) =>
      bench(`섹션 ${sections[at]}개`, () => void buildQuestions(library, [])),
    ),
    { iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0 },
  );
});
