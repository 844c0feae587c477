import { expect, test } from 'vitest';
import { RelativeFile } from '../model/paths.ts';
import { parseNote } from '../parse/index.ts';
import { grammars } from '../shell/index.ts';
import { buildLibrary } from './index.ts';

test.each([
  ['노트가 하나인 폴더', '02_화분 가꾸기/물.md', '# 물을 배웠어요\n\n물을 준다.', '화분 가꾸기'],
  [
    '절 위에 제목이 있는 노트',
    'plant/물.md',
    '# 화분 입문\n\n## 섹션 1: 물\n\n물을 준다.',
    '화분 입문',
  ],
  ['혼자 있는 노트', '물.md', '# 🌱 화분 입문\n\n## 물\n\n준다.\n\n## 볕\n\n쬔다.', '화분 입문'],
])('과목의 이름: %s', (_name, file, text, title) => {
  const note = parseNote({ file: RelativeFile.parse(file), course: '물', text, mdx: false });
  const { courses } = buildLibrary({ notes: [note], lexicons: [], grammars }).library;
  expect(courses.map((course) => course.title)).toEqual([title]);
});
