import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readProject } from '../../src/read-project.ts';

const shared = '../shared';
const folder = mkdtempSync(join(tmpdir(), 'acceptance-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The figures of the scorer by name, in per cent. */
async function score(lexiconFile?: string): Promise<Map<string, number>> {
  const { compilation } = await readProject({
    notesDir: `${shared}/raw-notes`,
    quizzesDir: join(folder, 'none'),
    ...(lexiconFile ? { lexiconFile } : {}),
  });
  const path = join(folder, 'library.json');
  writeFileSync(path, JSON.stringify(compilation.library));
  const out = execFileSync(
    process.execPath,
    [`${shared}/tools/score.mjs`, path, `${shared}/raw-notes/docker-kubernetes.md`, `${shared}/acceptance`],
    { encoding: 'utf8' },
  );
  return new Map(
    [...out.matchAll(/^(.+?): ([\d.]+) %/gm)].map(([, name = '', value]) => [name, Number(value)]),
  );
}

describe.skipIf(!existsSync(`${shared}/tools/score.mjs`))('거친 노트에서 찾은 것을 표시와 견준다', async () => {
  const [bare, sharp] = existsSync(`${shared}/tools/score.mjs`)
    ? [await score(), await score('notes/docker-kubernetes/lexicon.yaml')]
    : [new Map<string, number>(), new Map<string, number>()];

  test.each([
    ['용어집 없이', bare, 'concepts, recall (core)', 70],
    ['용어집과 함께', sharp, 'concepts, recall (core)', 95],
    ['용어집 없이', bare, 'concepts, definition at the labelled line', 85],
    ['용어집과 함께', sharp, 'concepts, definition at the labelled line', 85],
    ['용어집 없이', bare, 'content lines on a page', 100],
    ['용어집 없이', bare, 'commands, recall', 98],
    ['용어집 없이', bare, 'commands, precision', 98],
    ['용어집 없이', bare, 'commands, options exact (of the valid)', 97],
    ['용어집 없이', bare, 'commands, verdict agrees', 93],
    ['용어집 없이', bare, 'instructions, recall', 97],
    ['용어집 없이', bare, 'composeKeys, recall', 97],
    ['용어집 없이', bare, 'issues, sure markup flagged on the line', 85],
    ['용어집 없이', bare, 'issues, sure structure flagged on the line', 85],
    ['용어집 없이', bare, 'issues, sure obsolete flagged on the line', 85],
    ['용어집 없이', bare, 'issues, sure syntax flagged on the line', 85],
    ['용어집 없이', bare, 'issues, sure spelling flagged on the line', 55],
  ])('%s %#: %s', (_, figures, name, least) => {
    expect(figures.get(name), name).toBeGreaterThanOrEqual(least);
  });

  test('틀린 것이 없는 줄의 알림은 10 % 이하', () => {
    expect(bare.get('issues on lines with no labelled error')).toBeLessThanOrEqual(10);
  });
});
