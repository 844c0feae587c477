import { expect, test } from 'vitest';
import { CommandId, PassageId, SectionId } from '../model/ids.ts';
import type { Command, Usage, UsageToken } from '../model/library.ts';
import { RelativeFile, SiteUrl } from '../model/paths.ts';
import { buildAnatomy } from './anatomy.ts';

const toTokens = (pieces: [text: string, role: string, meaning?: string][]): UsageToken[] =>
  pieces.map(([text, role, meaning = '']) => ({ text, role, meaning, start: 0, end: 0 }));

const usage = (tokens: UsageToken[], more: Partial<Usage> = {}): Usage => ({
  raw: tokens.map(({ text }) => text).join(' '),
  command: CommandId.parse('command:docker-run'),
  section: SectionId.parse('section:docker/2'),
  passage: PassageId.parse('passage:docker/2/x/1'),
  file: RelativeFile.parse('docker/02.md'),
  line: 1,
  endLine: 1,
  form: 'code',
  program: 'docker',
  path: ['run'],
  options: [],
  operands: [],
  tokens,
  verdict: 'valid',
  correction: null,
  explanation: null,
  ...more,
});

const command = (usages: Usage[]): Command => ({
  id: CommandId.parse('command:docker-run'),
  program: 'docker',
  path: ['run'],
  names: ['docker run'],
  synopsis: 'docker run [옵션] {이미지} [명령]',
  summary: '컨테이너를 만들고 시작한다.',
  risk: null,
  group: '컨테이너',
  options: [
    {
      names: ['--publish', '-p'],
      value: 'required',
      valueKind: '호스트:컨테이너',
      summary: '포트를 잇는다.',
      taught: true,
    },
  ],
  usages,
  sections: [],
  url: SiteUrl.parse('/commands/docker-run/'),
});

test('프로그램은 하위 명령과, 옵션은 값과 한 줄에서 설명한다', () => {
  const tokens = toTokens([
    ['docker', 'program'],
    ['run', 'subcommand'],
    ['-p', 'option', '포트를 잇는다.'],
    ['3000:80', 'value', '앞이 호스트다.'],
    ['{이미지}', 'placeholder', '실행할 이미지'],
  ]);
  const { parts, rows } = buildAnatomy(command([usage(tokens)]));
  expect(parts.map(({ row }) => row)).toEqual([0, 0, 1, 1, 2]);
  expect(parts[2]).toMatchObject({ short: '-p', long: '--publish', role: 'option' });
  expect(rows).toEqual([
    { code: 'docker run', also: null, text: '컨테이너를 만들고 시작한다.', placeholders: [] },
    {
      code: '-p 3000:80',
      also: '--publish 호스트:컨테이너',
      text: '포트를 잇는다. 앞이 호스트다.',
      placeholders: [],
    },
    { code: '{이미지}', also: null, text: '실행할 이미지', placeholders: ['이미지'] },
  ]);
});

test('틀렸거나 여러 명령이 이어진 것 대신 쓰는 꼴을 보인다', () => {
  const piped = usage(
    toTokens([
      ['docker', 'program'],
      ['|', 'operator'],
    ]),
  );
  const wrong = usage(toTokens([['docker', 'program', 'x']]), { verdict: 'invalid' });
  const { parts, rows } = buildAnatomy(command([piped, wrong]));
  expect(parts.map(({ short }) => short)).toEqual([
    'docker',
    'run',
    '[옵션]',
    '{이미지}',
    '[명령]',
  ]);
  expect(rows.flatMap(({ placeholders }) => placeholders)).toEqual(['이미지']);
});

test('한 예의 값은 노트가 같은 자리에 쓴 자리표시자로 바꿔 보인다', () => {
  const example = toTokens([
    ['docker', 'program'],
    ['run', 'subcommand'],
    ['-p', 'option', '포트를 잇는다.'],
    ['3000:80', 'value', '3000:80'],
    ['--name', 'option', '이름을 붙인다.'],
    ['web', 'value'],
    ['my-app', 'operand'],
  ]);
  const taught = toTokens([
    ['docker', 'program'],
    ['run', 'subcommand'],
    ['--name', 'option', '이름을 붙인다.'],
    ['{이름}', 'value'],
    ['{이미지}', 'operand'],
  ]);
  const { parts, rows } = buildAnatomy(command([usage(example), usage(taught)]));
  expect(parts.map(({ short }) => short).join(' ')).toBe(
    'docker run -p 3000:80 --name {이름} {이미지}',
  );
  expect(rows.map(({ text }) => text)).toEqual([
    '컨테이너를 만들고 시작한다.',
    '포트를 잇는다.',
    '이름을 붙인다.',
    '이미지',
  ]);
});
