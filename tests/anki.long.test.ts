import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { buildAnkiPackage } from '../src/exports/anki-package.ts';
import { Library } from '../src/model/library.ts';
import { Question } from '../src/model/question.ts';

/** Debian's own Python, for which its package `mnemosyne` is installed. */
const python = '/usr/bin/python3';
const hasMnemosyne = spawnSync(python, ['-c', 'import mnemosyne.libmnemosyne']).status === 0;
if (!hasMnemosyne)
  console.log(
    '므네모시네가 없어 건너뜁니다. 데비안에서는 apt-get install mnemosyne으로 설치합니다.',
  );

const Found = z.object({
  cards: z.array(
    z.object({
      guid: z.string(),
      type: z.string(),
      fields: z.array(z.string()),
      tags: z.array(z.string()),
      question: z.string(),
      answer: z.string(),
    }),
  ),
  media: z.array(z.string()),
});

/** What Mnemosyne holds after importing the packages one after the other. */
const readBack = (...paths: string[]) =>
  Found.parse(
    JSON.parse(
      execFileSync(python, ['tests/setup/read-with-mnemosyne.py', ...paths], {
        maxBuffer: 2 ** 28,
        stdio: ['ignore', 'pipe', 'ignore'],
      }).toString(),
    ),
  );

describe.skipIf(!hasMnemosyne)('므네모시네가 읽은 안키 패키지', () => {
  const data = <T>(name: string, shape: z.ZodType<T>) =>
    shape.parse(JSON.parse(readFileSync(join(inject('siteFolder'), 'data', name), 'utf8')));
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'doesaegim-anki-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('모든 문제가 카드 하나씩이고, 앞면과 뒷면이 보이며, 그림은 없다', async () => {
    const questions = data('questions.json', z.array(Question));
    const decks = (await readdir(join(inject('siteFolder'), 'anki'))).filter((name) =>
      name.endsWith('.apkg'),
    );
    const paths = decks.map((name) => {
      // The reader unpacks beside the file.
      const path = join(folder, name);
      writeFileSync(path, readFileSync(join(inject('siteFolder'), 'anki', name)));
      return path;
    });
    const { cards, media } = readBack(...paths);
    expect(media).toEqual([]);
    expect(cards.map(({ guid }) => guid).toSorted()).toEqual(
      questions.map(({ id }) => id).toSorted(),
    );
    const cloze = cards.filter(({ type }) => type === '되새김 빈칸');
    expect(cloze.every(({ question }) => question.includes('[...]'))).toBe(true);
    expect(cards.every(({ tags }) => tags.some((tag) => tag.startsWith('섹션')))).toBe(true);
  });

  test('고친 문제를 다시 가져오면 카드가 늘지 않고 내용만 바뀐다', async () => {
    const { sections } = data('library.json', Library);
    const questions = data('questions.json', z.array(Question)).slice(0, 300);
    const write = async (name: string, part: Question[], modified: number) => {
      const path = join(folder, name);
      const deck = { title: '강좌', questions: part, sections, modified, siteUrl: '' };
      writeFileSync(path, await buildAnkiPackage(deck));
      return path;
    };
    const first = await write('first.apkg', questions, 1_763_900_000);
    const reworded = questions.slice(5).map((one) => ({ ...one, prompt: `${one.prompt} (고침)` }));
    const second = await write('second.apkg', reworded, 1_763_990_000);
    const { cards } = readBack(first, second);
    expect(cards.map(({ guid }) => guid).toSorted()).toEqual(
      questions.map(({ id }) => id).toSorted(),
    );
    const changed = cards.filter(({ fields: [front = ''] }) => front.includes('(고침)'));
    expect(changed).toHaveLength(reworded.length);
  });
});
