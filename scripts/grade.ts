import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { alignLines } from '../src/questions/same-lines.ts';
import { compareCommands, grammars } from '../src/shell/index.ts';

/** `npm run grade -- EXPECTED GIVEN` or `--file PAIRS.jsonl`: verdicts as JSON, a line a pair. */

const usage = `사용법: npm run grade -- '기대한 명령' '쓴 명령'
        npm run grade -- --file 쌍.jsonl      한 줄에 {"expected": …, "given": …} 하나`;

type Pair = { expected: string; given: string };

/** The pair in a line of the file, or what is wrong with it. */
function readPair(line: string, at: number): Pair | string {
  try {
    const { expected, given } = JSON.parse(line) as Partial<Pair>;
    if (typeof expected === 'string' && typeof given === 'string') return { expected, given };
  } catch {
    // Told below, with the place.
  }
  return `${at + 1}번째 줄이 {"expected": "…", "given": "…"} 모양이 아닙니다`;
}

function readPairs(text: string): (Pair | string)[] {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  return lines.flatMap((line, at) => (line.trim() === '' ? [] : [readPair(line, at)]));
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}

const grade = ({ expected, given }: Pair): void =>
  console.log(JSON.stringify(compareCommands(alignLines(expected), alignLines(given), grammars)));

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function gradeFile(file: string): void {
  const text = readText(file);
  if (text === null) return fail(`${file} 파일을 읽을 수 없습니다`);
  for (const pair of readPairs(text)) {
    if (typeof pair === 'string') fail(`${file}: ${pair}`);
    else grade(pair);
  }
}

function main(): void {
  const [first] = process.argv.slice(2);
  if (first === '--file' || first?.startsWith('--file=')) {
    const { values } = parseArgs({
      options: { file: { type: 'string' } },
      args: process.argv.slice(2),
      strict: false,
    });
    if (typeof values.file === 'string' && values.file !== '') return gradeFile(values.file);
    return fail(usage);
  }
  const [expected, given, ...more] = process.argv.slice(2);
  if (expected === undefined || given === undefined || more.length > 0) return fail(usage);
  return grade({ expected, given });
}

main();
