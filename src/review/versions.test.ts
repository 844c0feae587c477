import { readFile } from 'node:fs/promises';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { readBackup } from './read-backup.ts';
import type { LogEvent } from './events.ts';
import { replayAll, type ReviewState } from './extend.ts';
import { databaseName } from './places.ts';
import { latestSettings } from './settings.ts';
import { device, forgetDevice, noon } from './fixtures/learner.ts';
import { openStore } from './store.ts';

const readFixture = (name: string) =>
  readFile(new URL(`./fixtures/${name}`, import.meta.url), 'utf8');
const show = ({ cards, days, timeline, last }: ReviewState) => ({
  cards: Object.fromEntries(cards),
  days: Object.fromEntries(days),
  settings: latestSettings(timeline),
  last,
});

beforeEach(forgetDevice);

describe.each([1, 2, 3])('기록의 %d판', (version) => {
  test('백업 파일을 지금도 읽고, 같은 상태가 된다', async () => {
    const read = readBackup(await readFixture(`backup-v${version}.json`));
    expect(read.ok && show(replayAll(read.events))).toEqual(
      JSON.parse(await readFixture(`state-v${version}.json`)),
    );
  });

  test('시험 결과가 있으면 그것도 읽는다', async () => {
    const text = await readFixture(`backup-v${version}.json`);
    const { exams = [] } = JSON.parse(text) as { exams?: object[] };
    expect(readBackup(text)).toMatchObject({ ok: true, exams });
    expect(exams).toHaveLength(version < 3 ? 0 : 1);
  });

  test('그때의 데이터베이스를 열면 기록이 그대로 있고, 이어서 답할 수 있다', async () => {
    const { events } = JSON.parse(await readFixture(`backup-v${version}.json`)) as {
      events: LogEvent[];
    };
    const old = await openDB(databaseName, 1, {
      upgrade(db) {
        db.createObjectStore('events', { keyPath: 'id' }).createIndex('question', 'question');
        db.createObjectStore('meta');
      },
    });
    for (const event of events) await old.put('events', event);
    await old.put('meta', 'fixture1', 'device');
    // A state that was cached in a shape of its own: it is worked out anew.
    const stale = { cards: new Map(), days: new Map(), timeline: [], last: events.at(-1)?.id };
    await old.put('meta', { shape: 0, generation: 0, state: stale }, 'state');
    old.close();
    const store = await openStore(device);
    expect(show(store.read())).toEqual(JSON.parse(await readFixture(`state-v${version}.json`)));
    const deed = { kind: 'known', question: 'term:volume/definition', on: false } as const;
    const written = await store.append(deed, noon);
    expect(written.device).toBe('fixture1');
    expect(await store.readLog()).toEqual([...events, written]);
  });
});
