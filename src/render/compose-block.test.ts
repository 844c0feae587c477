import { expect, test } from 'vitest';
import { PassageId, SectionId, SnippetId } from '../model/ids.ts';
import { RelativeFile } from '../model/paths.ts';
import { composeBlock } from './compose-block.ts';

const file = RelativeFile.parse('docker/06.md');
const section = SectionId.parse('section:docker/6');
const passage = PassageId.parse('passage:docker/6/파일');
const code = `services:
  web:
    ports:
    - '80:80'
    depends_on:
      db:
        condition: service_healthy

  db: {}`;
const snippet = {
  id: SnippetId.parse('snippet:docker/6/1'),
  language: 'yaml',
  code,
  annotations: [],
  about: [],
  file,
  line: 10,
  section,
  passage,
};
const usage = (raw: string, line: number) => ({
  raw,
  file,
  line,
  section,
  passage,
  explanation: null,
});

test.each([
  ['depends_on:', 15, 'depends_on:\n  db:\n    condition: service_healthy'],
  ['ports:', 13, "ports:\n- '80:80'"],
  ['db: {}', 19, 'db: {}'],
  ['depends_on', 40, 'depends_on'],
])('%s', (raw, line, block) => {
  expect(composeBlock(usage(raw, line), [snippet])).toBe(block);
});

test('들여 쓴 코드에는 울타리가 없다', () => {
  expect(composeBlock(usage('ports:', 12), [snippet])).toBe("ports:\n- '80:80'");
});

test('긴 것은 앞만 보여 준다', () => {
  const long = { ...snippet, code: `volumes:\n${'  - data:/data\n'.repeat(20)}` };
  const block = composeBlock(usage('volumes:', 11), [long]);
  expect(block.split('\n')).toHaveLength(9);
  expect(block.endsWith('…')).toBe(true);
});
