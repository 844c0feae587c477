import { expect, test } from 'vitest';
import { RelativeFile } from '../model/paths.ts';
import { parseNote } from '../parse/index.ts';
import { grammars } from '../shell/index.ts';
import { buildLibrary } from './index.ts';

const text = `# 섹션 1: 볼륨

**볼륨**(volume)은 도커가 관리하는 저장 공간이다.

> [!warning] 볼륨을 지우면 되돌릴 수 없다
> 백업부터 한다.

\`docker-compose.yaml\`에 적은 볼륨은 남는다. 나머지는 사라진다.
`;

test('나온 곳은 그 말이 든 문장으로 보이고, 상자의 표시와 파일 이름의 점에서 끊기지 않는다', () => {
  const note = parseNote({ file: RelativeFile.parse('a/1.md'), course: 'a', text, mdx: false });
  const { library } = buildLibrary({ notes: [note], lexicons: [], grammars });
  const volume = library.concepts.find(({ term }) => term === '볼륨');
  expect(volume?.mentions.map(({ sentence }) => sentence)).toEqual([
    '볼륨(volume)은 도커가 관리하는 저장 공간이다.',
    '볼륨을 지우면 되돌릴 수 없다',
    'docker-compose.yaml에 적은 볼륨은 남는다.',
  ]);
});
