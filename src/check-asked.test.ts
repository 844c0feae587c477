import { expect, test } from 'vitest';
import { checkAsked } from './check-asked.ts';
import { buildLibrary } from './library/index.ts';
import { Lexicon } from './model/lexicon.ts';
import { RelativeFile } from './model/paths.ts';
import { parseNote } from './parse/index.ts';
import { grammars } from './shell/index.ts';
import { readYaml } from './yaml.ts';

const text = '# 둘\n\n## 지우는 법\n\n**볼륨**(volume)은 저장소이다. `docker ps`로 본다.\n';
const lexiconText = `terms:
  - { term: 파드, kind: object }
asked:
  볼륨: [영구 저장]
  volume: [영구 보관]
  docker container ls: [도는 것 보기]
  지우는 법: [삭제]
  파드: [묶음]
  없는 것: [아무 말]
`;

test('찾는 말을 이을 이름이 없으면 그 줄에서 알린다', () => {
  const note = parseNote({ file: RelativeFile.parse('c/a.md'), course: 'c', text, mdx: false });
  const file = RelativeFile.parse('c/lexicon.yaml');
  const { value, placeOf } = readYaml(file, lexiconText, Lexicon);
  const lexicons = value ? [{ file, course: 'c', lexicon: value, placeOf }] : [];
  const { library } = buildLibrary({ notes: [note], lexicons, grammars });
  const issues = checkAsked(library, lexicons);
  expect(issues.map(({ line, message }) => `${line} ${/'(.*?)'/.exec(message)?.[1]}`)).toEqual([
    '9 없는 것',
  ]);
});
