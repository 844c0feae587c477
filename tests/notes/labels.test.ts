import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readProject } from '../../src/library-fs.ts';

const shared = '../shared';
const scorer = `${shared}/tools/score.mjs`;
const folder = mkdtempSync(join(tmpdir(), 'labels-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The figures of the scorer by name, in per cent. */
async function score(): Promise<Map<string, number>> {
  const { compilation } = await readProject({
    notesDir: `${shared}/raw-notes`,
    quizzesDir: join(folder, 'none'),
  });
  const library = join(folder, 'library.json');
  writeFileSync(library, JSON.stringify(compilation.library));
  const note = `${shared}/raw-notes/docker-kubernetes.md`;
  const told = execFileSync(process.execPath, [scorer, library, note, `${shared}/acceptance`], {
    encoding: 'utf8',
  });
  return new Map(
    [...told.matchAll(/^(.+?): ([\d.]+) %/gm)].map(([, name = '', value]) => [name, Number(value)]),
  );
}

describe.skipIf(!existsSync(scorer))('거친 노트의 표시와 견준 명령과 고칠 곳', async () => {
  const figures = existsSync(scorer) ? await score() : new Map<string, number>();

  test.each([
    ['commands, recall', 98],
    ['commands, precision', 98],
    ['commands, options exact (of the valid)', 97],
    ['commands, verdict agrees', 93],
    ['instructions, recall', 97],
    ['composeKeys, recall', 97],
    ['issues, sure markup flagged on the line', 85],
    ['issues, sure structure flagged on the line', 85],
    ['issues, sure obsolete flagged on the line', 85],
    ['issues, sure syntax flagged on the line', 85],
    ['issues, sure spelling flagged on the line', 55],
  ])('%s: %d %% 이상', (name, least) => {
    expect(figures.get(name), name).toBeGreaterThanOrEqual(least);
  });
  test('틀린 것이 없는 줄의 알림은 10 % 이하', () => {
    expect(figures.get('issues on lines with no labelled error')).toBeLessThanOrEqual(10);
  });
});
