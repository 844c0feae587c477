import fc from 'fast-check';
import { forEachChild, parse as parseShell } from 'unbash';
import { expect, test } from 'vitest';
import { grammars, isKnownProgram } from './index.ts';
import { show } from './holes.ts';
import type { Lexeme } from './lexemes.ts';
import { tokenise } from './tokenise.ts';
import { anyCharacter } from '../../tests/setup/any-character.ts';

const isProgram = (word: string): boolean => isKnownProgram(word, grammars);
const lex = (text: string) => tokenise(text, isProgram);

const told = (lexeme: Lexeme): string => {
  switch (lexeme.kind) {
    case 'word':
      return show(lexeme.value);
    case 'redirection':
      return `${lexeme.operator}${show(lexeme.target?.value ?? '')}`;
    default:
      return `${lexeme.kind}:${lexeme.text}`;
  }
};

const table: [string, string, string[]][] = [
  ['빈칸으로 나눈 낱말', 'docker  run\tnginx', ['docker', 'run', 'nginx']],
  ['따옴표 안의 빈칸', `echo "a b" 'c d'`, ['echo', 'a b', 'c d']],
  ['낱말 가운데의 따옴표', `-v "/home/me":/app`, ['-v', '/home/me:/app']],
  ['달아난 빈칸', String.raw`cd my\ app`, ['cd', 'my app']],
  ['줄을 잇는 역슬래시', 'docker run \\\n  -d nginx', ['docker', 'run', '-d', 'nginx']],
  ['PowerShell의 줄 잇기', 'docker run `\n  -d nginx', ['docker', 'run', '-d', 'nginx']],
  ['중괄호 자리 표시자', 'docker rm {container name}', ['docker', 'rm', '{container name}']],
  ['빗금이 든 자리 표시자', 'docker start {name / id}', ['docker', 'start', '{name / id}']],
  ['꺾쇠 자리 표시자', 'docker rm <id>', ['docker', 'rm', '{id}']],
  ['한글 자리 표시자', '-v {호스트 경로}:/app', ['-v', '{호스트 경로}:/app']],
  ['괄호 없는 한글', 'docker rm 컨테이너이름', ['docker', 'rm', '컨테이너이름']],
  ['셸 변수', 'echo ${HOME} $USER', ['echo', '$HOME', '$USER']],
  ['pwd는 한 가지로', 'ls $(pwd) `pwd` ${PWD}', ['ls', '$PWD', '$PWD', '$PWD']],
  ['Go 틀', `--format '{{.State}}'`, ['--format', '{{.State}}']],
  ['달러 프롬프트', '$ docker ps', ['prompt:$', 'docker', 'ps']],
  ['샵 프롬프트', '# docker ps', ['prompt:#', 'docker', 'ps']],
  ['주석', 'docker ps # 목록', ['docker', 'ps', 'comment:# 목록']],
  ['사용자 프롬프트', 'me@host:~$ docker ps', ['prompt:me@host:~$', 'docker', 'ps']],
  ['가상 환경 프롬프트', '(.venv) $ docker ps', ['prompt:(.venv) $', 'docker', 'ps']],
  ['파이프와 &&', 'a | b && c', ['a', 'operator:|', 'b', 'operator:&&', 'c']],
  ['방향 바꾸기', 'a > out 2>&1 < in', ['a', '>out', '2>&1', '<in']],
  ['윈도 경로', String.raw`-v C:\work:/app`, ['-v', String.raw`C:\work:/app`]],
];

test.each(table)('%s을 나눈다: %j', (_, text, words) => {
  expect(lex(text).lexemes.map(told)).toEqual(words);
});

const slips: [string, string, string][] = [
  ['docker run "a', 'unclosed-quote', '"'],
  ["docker run 'a", 'unclosed-quote', "'"],
  ['echo $(ls', 'unclosed-substitution', '$('],
  ['docker run -e “A=1” b', 'smart-quote', '“A=1”'],
  ['docker \u0007ps', 'control-character', '\u0007'],
  ['docker \u202Eps', 'control-character', '\u202E'],
];

test.each(slips)('%j에서 %s을 알아챈다', (text, rule, written) => {
  const [slip] = lex(text).slips;
  expect(slip && [slip.rule, text.slice(slip.start, slip.end)]).toEqual([rule, written]);
});

test('무엇을 주어도 조각은 글 안에 차례대로 있고 겹치지 않는다', () => {
  const isAscending = (text: string): boolean => {
    const { lexemes } = lex(text);
    return lexemes.every(
      ({ start, end }, at) =>
        start >= (lexemes[at - 1]?.end ?? 0) && end > start && end <= text.length,
    );
  };
  fc.assert(fc.property(fc.string({ unit: anyCharacter, maxLength: 60 }), isAscending), {
    numRuns: 2000,
    seed: 11,
  });
});

const word = fc.oneof(
  fc.constantFrom(
    'docker',
    'run',
    '-it',
    '--name',
    'web',
    '-p',
    '80:80',
    '--rm',
    '-v',
    '/a:/b',
    '.',
  ),
  fc.stringMatching(/^[a-z\d/:=.,@_-]{1,8}$/u),
  fc.stringMatching(/^[a-z ]{0,8}$/u).map((text) => `"${text}"`),
  fc.stringMatching(/^[a-z $*]{0,8}$/u).map((text) => `'${text}'`),
  fc.stringMatching(/^[a-z]{1,4}\\ [a-z]{1,4}$/u),
  fc.constantFrom('$HOME', '"$HOME/a"', '--k="a b"', "-e'A=1'"),
);
const joint = fc.constantFrom(' | ', ' && ', ' || ', '; ', ' ');
const shellLine = fc
  .array(fc.tuple(fc.array(word, { maxLength: 6 }), joint), { minLength: 1, maxLength: 3 })
  .map((parts) =>
    parts
      .map(
        ([words, mark], at) => ['docker', ...words].join(' ') + (at < parts.length - 1 ? mark : ''),
      )
      .join(''),
  );

type Node = { type: string; pos: number; end: number; value?: unknown };
type Spanned = [start: number, end: number, value: string];

/** Words of all simple commands in unbash's tree; of an assignment only the span is comparable. */
function oracleWords(text: string): Spanned[] {
  const found: Spanned[] = [];
  const visit = (node: Node): void => {
    if (node.type !== 'Command') {
      forEachChild(node as never, visit);
      return;
    }
    const { prefix, name, suffix } = node as Node &
      Record<'prefix' | 'suffix', Node[]> & { name?: Node };
    for (const { pos, end, value } of [...prefix, ...(name ? [name] : []), ...suffix])
      found.push([pos, end, typeof value === 'string' ? value : '']);
  };
  visit(parseShell(text));
  return found;
}

const ourWords = (text: string): Spanned[] =>
  lex(text).lexemes.flatMap((lexeme): Spanned[] =>
    lexeme.kind === 'word' ? [[lexeme.start, lexeme.end, show(lexeme.value)]] : [],
  );

test('만든 명령 10,000줄을 unbash와 똑같이 나눈다', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(
      shellLine,
      (text) => JSON.stringify(ourWords(text)) === JSON.stringify(oracleWords(text)),
    ),
    { numRuns: 10_000, seed: 7 },
  );
});

test('줄마다 틀림없이 여러 낱말을 견주었다', () => {
  const counts = fc
    .sample(shellLine, { numRuns: 200, seed: 7 })
    .map((text) => oracleWords(text).length);
  expect(Math.min(...counts)).toBeGreaterThan(0);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(600);
});
