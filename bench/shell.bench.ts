import { expect, test } from 'vitest';
import { generateLines } from '../src/shell/answers/generate-lines.ts';
import { compareCommands, grammars, readLine } from '../src/shell/index.ts';
import { parseLine } from '../src/shell/parse-line.ts';

const { docker, kubectl } = grammars.programs;

/** 10,000 lines, valid and broken. The goal: all parsed in less than a second. */
const lines = [
  ...generateLines('docker', docker!, 9_000, 1),
  ...generateLines('kubectl', kubectl!, 9_000, 2),
].slice(0, 10_000);

const settings = { iterations: 5, warmupIterations: 1, time: 0, warmupTime: 0 };

test('명령 10,000줄', { timeout: 120_000 }, async ({ bench }) => {
  expect(lines).toHaveLength(10_000);
  await bench.compare(
    bench('읽기', () => void lines.map((line) => parseLine(line, grammars))),
    bench('읽고 판정하고 설명하기', () => void lines.map((line) => readLine(line, grammars))),
    bench('스스로와 견주기', () => void lines.map((line) => compareCommands(line, line, grammars))),
    bench(
      '다음 명령과 견주기',
      () => void lines.map((line, at) => compareCommands(line, lines[at - 1] ?? '', grammars)),
    ),
    settings,
  );
});
