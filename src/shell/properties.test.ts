import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generateLines } from './answers/generate-lines.ts';
import { compareCommands, judgeText } from './browser.ts';
import type { CommandLine, OptionUse } from './command-line.ts';
import { explain } from './explain.ts';
import { grammars } from './index.ts';
import { hasHole, show } from './holes.ts';
import { parseLine } from './parse-line.ts';
import { anyCharacter } from '../../tests/setup/any-character.ts';

/** A word as one may write it, so that it is read as the same value again. */
function printWord(value: string): string {
  const pieces = value.match(
    /\uE000[^\uE001]*\uE001|\$\([^()]*\)|\$\{[^{}]*\}|[$*?~]|(?:\uE200.|[^\uE000\uE200$*?~])+|\uE200./gsu,
  );
  return (pieces ?? ["''"]).map(printPiece).join('');
}

function printPiece(piece: string): string {
  if (hasHole(piece) || /^\$[({]|^[$*?~]$/u.test(piece)) return show(piece);
  const text = show(piece);
  if (/^[\w./:=,@%+^-]+$/u.test(text) && !piece.includes('\uE200')) return text;
  return text
    .split("'")
    .map((part) => (part === '' ? '' : `'${part}'`))
    .join(`"'"`);
}

/** Options as they are written, with the sign that joins them to their value. */
function printOption({ written, value, end, valueSpan }: OptionUse, text: string): string {
  if (value === null || !valueSpan) return written;
  const glue = text[end] === '=' ? '=' : valueSpan.start > end ? ' ' : '';
  return written + glue + printWord(value);
}

/** A command as text again, quoting and blanks in one form. */
function printLine(line: CommandLine): string {
  const seen = new Set<number>();
  const pieces = [
    ...line.path.map(({ start, written }) => ({ start, text: printWord(written) })),
    ...line.operands.map(({ start, value }) => ({ start, text: printWord(value) })),
    ...line.templates.map(({ start, value }) => ({ start, text: printWord(value) })),
    ...line.options.map((use) => ({ start: use.start, text: printOption(use, line.text) })),
    ...(line.dashes ? [{ start: line.dashes.start, text: '--' }] : []),
  ]
    .filter(({ start }) => !seen.has(start) && seen.add(start))
    .sort((a, b) => a.start - b.start);
  const [prefix, program] = [[...line.assignments, ...line.wrappers.flat()], line.program];
  return [
    ...prefix.map(({ value }) => printWord(value)),
    ...(program ? [printWord(program.written)] : []),
    ...pieces.map(({ text }) => text),
    ...line.redirections.map(
      ({ operator, target }) => `${operator} ${printWord(target?.value ?? '')}`,
    ),
  ].join(' ');
}

const printAll = (lines: readonly CommandLine[]): string =>
  lines
    .map(
      (line, at) => (at === 0 ? '' : ` ${line.lead === '\n' ? ';' : line.lead} `) + printLine(line),
    )
    .join('');

/** What a line says, places and spelling apart. */
const meaningOf = (line: CommandLine): unknown => ({
  program: line.program?.meant,
  path: line.path.map(({ meant }) => meant),
  options: line.options.map(({ name, value }) => [name, value]),
  operands: line.operands.map(({ value, grammar }) => [value, grammar?.kind]),
  wrappers: line.wrappers.map((words) => words.map(({ value }) => value)),
  assignments: line.assignments.map(({ value }) => value),
  redirections: line.redirections.map(({ operator, target }) => [operator, target?.value]),
  inner: line.inner && meaningOf(line.inner),
});

const pairs = readFileSync(new URL('answers/pairs.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { expected: string; given: string });
const { docker, kubectl } = grammars.programs;
const written = [...new Set(pairs.flatMap(({ expected, given }) => [expected, given]))];
const generated = [
  ...generateLines('docker', docker!, 600, 3),
  ...generateLines('kubectl', kubectl!, 600, 4),
];
const lines = [...written, ...generated];
const hasNoPlaceholder = (text: string): boolean => !/[{<]|[가-힣]/u.test(text);

test('읽고 쓰고 다시 읽으면 처음과 같다', () => {
  const isStable = (text: string): boolean => {
    const first = parseLine(text, grammars);
    const second = parseLine(printAll(first), grammars);
    return JSON.stringify(first.map(meaningOf)) === JSON.stringify(second.map(meaningOf));
  };
  // An open quote has no second way of being written.
  const whole = lines.filter((text) => !/“|"web nginx$/u.test(text));
  expect(whole.length).toBeGreaterThan(1500);
  expect(whole.filter((text) => !isStable(text))).toEqual([]);
});

test('자리 표시자가 없는 명령은 스스로와 같다', () => {
  const plain = lines.filter(hasNoPlaceholder);
  expect(plain.length).toBeGreaterThan(1500);
  expect(plain.filter((text) => !compareCommands(text, text, grammars).same)).toEqual([]);
});

test('두 명령이 같은지는 어느 쪽을 먼저 놓아도 한가지다', () => {
  const isSymmetric = (one: string, other: string): boolean =>
    compareCommands(one, other, grammars).same === compareCommands(other, one, grammars).same;
  const plain = pairs.filter(
    ({ expected, given }) => hasNoPlaceholder(expected) && hasNoPlaceholder(given),
  );
  expect(plain.filter(({ expected, given }) => !isSymmetric(expected, given))).toEqual([]);
  const twice = fc
    .constantFrom(...lines.filter(hasNoPlaceholder))
    .chain((text) =>
      fc.tuple(fc.constant(text), fc.shuffledSubarray(text.split(' '), { minLength: 1 })),
    );
  fc.assert(
    fc.property(twice, ([text, words]) => isSymmetric(text, words.join(' '))),
    { numRuns: 2000, seed: 5 },
  );
});

const scrap = fc.constantFrom(
  ...'docker run -it -p 80:80 --name= = : :: / -- - "" " \' ` $( ) ${ } { <a> | || && ; & > >> << \\ \n # $ kubectl get exec pods,svc -n sudo A=1 이름 {이름} “ ” – \u202E \u200B \0 --mount type= -v a:b:c constructor __proto__'.split(
    ' ',
  ),
);
const anything = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(scrap, { maxLength: 12 }).map((parts) => parts.join(' ')),
  fc.array(scrap, { maxLength: 12 }).map((parts) => parts.join('')),
);

test('아무 글 10,000개를 주어도 던지지 않고, 맞지 않으면 까닭을 댄다', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anything, (text) => {
      for (const command of parseLine(text, grammars)) explain(command);
      const { verdict, reasons } = judgeText(text, grammars);
      return (verdict === 'valid') === (reasons.length === 0);
    }),
    { numRuns: 10_000, seed: 9 },
  );
});

test('아무 글을 답으로 주어도 견주고, 다르면 무엇이 다른지 말한다', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anything, fc.constantFrom(...lines), (text, line) => {
      compareCommands(text, line, grammars);
      const compared = compareCommands(line, text, grammars);
      return compared.same || compared.differences.length > 0;
    }),
    { numRuns: 2000, seed: 10 },
  );
});
