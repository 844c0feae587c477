import { expect, test } from 'vitest';
import { CommandId, PassageId, SectionId } from '../model/ids.ts';
import type { Command, Usage, UsageToken } from '../model/library.ts';
import { RelativeFile, SiteUrl } from '../model/paths.ts';
import { buildAnatomy } from './anatomy.ts';

/** Tokens as the library has them: a piece that begins with `+` is joined to the one before by a letter. */
function toTokens(pieces: [text: string, role: string, meaning?: string][]) {
  const tokens: UsageToken[] = [];
  let raw = '';
  for (const [written, role, meaning = ''] of pieces) {
    const text = written.replace(/^\+./, '');
    const glue = written.startsWith('+') ? (written[1] ?? '') : raw && ' ';
    const start = raw.length + glue.length;
    raw += glue + text;
    tokens.push({ text, role, meaning, start, end: raw.length });
  }
  return { raw, tokens };
}

const usage = (
  { raw, tokens }: { raw: string; tokens: UsageToken[] },
  more: Partial<Usage> = {},
): Usage => ({
  raw,
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

test('프로그램은 하위 명령과, 옵션은 값과 한 줄에서 설명하고 값의 조각마다 뜻을 말한다', () => {
  const tokens = toTokens([
    ['docker', 'program'],
    ['run', 'subcommand'],
    ['-p', 'option', '포트를 잇는다.'],
    ['3000', 'value', '호스트 포트'],
    ['+:80', 'value', '컨테이너 포트'],
    ['{이미지}', 'placeholder', '이미지'],
  ]);
  const { parts, rows } = buildAnatomy(command([usage(tokens)]));
  expect(parts.map(({ short, row }) => [short, row])).toEqual([
    ['docker', 0],
    ['run', 0],
    ['-p', 1],
    ['3000:80', 1],
    ['{이미지}', 2],
  ]);
  expect(parts[2]).toMatchObject({ short: '-p', long: '--publish', role: 'option' });
  expect(rows).toEqual([
    { code: 'docker run', also: null, text: '컨테이너를 만들고 시작한다.', placeholders: [] },
    {
      code: '-p 3000:80',
      also: '--publish 호스트:컨테이너',
      text: '포트를 잇는다. `3000` 호스트 포트, `80` 컨테이너 포트',
      placeholders: [],
    },
    { code: '{이미지}', also: null, text: '쓸 이미지를 적습니다', placeholders: ['이미지'] },
  ]);
});

test('묶은 짧은 옵션은 하나씩 설명한다', () => {
  const { raw, tokens } = toTokens([
    ['docker', 'program'],
    ['run', 'subcommand'],
    ['-i', 'option', '입력을 연다.'],
  ]);
  const bundled = {
    raw: `${raw}t`,
    tokens: [
      ...tokens,
      { text: 't', role: 'option', meaning: '터미널', start: raw.length, end: raw.length + 1 },
    ],
  };
  const { parts } = buildAnatomy(command([usage(bundled)]));
  expect(parts.map(({ short, row }) => [short, row])).toEqual([
    ['docker', 0],
    ['run', 0],
    ['-i', 1],
    ['-t', 2],
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

test('한 예의 값은 노트가 그 뜻에 쓰는 자리표시자로 바꿔 보인다', () => {
  const example = toTokens([
    ['docker', 'program'],
    ['run', 'subcommand'],
    ['-p', 'option', '포트를 잇는다.'],
    ['3000', 'value', '호스트 포트'],
    ['+:80', 'value', '컨테이너 포트'],
    ['my-app', 'operand', '이미지'],
  ]);
  const taught = toTokens([
    ['docker', 'program'],
    ['run', 'subcommand'],
    ['{이미지}', 'placeholder', '이미지'],
  ]);
  const { parts } = buildAnatomy(command([usage(example), usage(taught)]));
  expect(parts.map(({ short }) => short).join(' ')).toBe('docker run -p 3000:80 {이미지}');
});
