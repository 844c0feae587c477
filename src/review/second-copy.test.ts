import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type LogEvent, nextEventId } from './events.ts';
import { device, forgetDevice, noon, review } from './fixtures/learner.ts';
import { openLog } from './log.ts';
import { databaseName } from './places.ts';
import { openSecondCopy } from './second-copy.ts';
import { openStore } from './store.ts';

beforeEach(() => {
  forgetDevice();
  forgetCopy();
});
afterEach(() => vi.unstubAllGlobals());

function giveBuckets(open: () => Promise<{ indexedDB: IDBFactory }>): void {
  vi.stubGlobal('navigator', { storageBuckets: { open } });
}

function forgetCopy(): void {
  const second = new IDBFactory();
  giveBuckets(() => Promise.resolve({ indexedDB: second }));
}

async function answer(questions: readonly string[]): Promise<void> {
  const store = await openStore(device);
  for (const question of questions) await store.append(review(question), noon);
}

const readQuestions = async () =>
  (await (await openStore(device)).readLog()).map((event) => 'question' in event && event.question);

test('브라우저가 기록을 통째로 잃어도 되찾는다', async () => {
  await answer(['a', 'b', 'c']);
  forgetDevice();
  expect(await readQuestions()).toEqual(['a', 'b', 'c']);
});

test('가운데를 잃어도 그것만 되찾아 제자리에 둔다', async () => {
  await answer(['a', 'b', 'c']);
  const db = await openDB(databaseName, 1);
  const [, middle = ''] = await db.getAllKeys('events');
  await db.delete('events', middle);
  const store = await openStore(device);
  expect((await store.readLog()).map(({ id }) => id)).toContain(middle);
  expect(await readQuestions()).toEqual(['a', 'b', 'c']);
  expect(store.read().cards.get('b')?.answers).toBe(1);
});

test('둘째 자리가 잃은 것은 첫 자리에서 옮겨 둔다', async () => {
  await answer(['a', 'b', 'c']);
  forgetCopy();
  await openStore(device);
  forgetDevice();
  expect(await readQuestions()).toEqual(['a', 'b', 'c']);
});

test('지운 기록은 돌아오지 않는다', async () => {
  await answer(['a', 'b']);
  await (await openStore(device)).clear();
  await answer(['c']);
  forgetDevice();
  expect(await readQuestions()).toEqual(['c']);
});

test('둘째 자리가 열리지 않아도 기록은 남는다', async () => {
  giveBuckets(() => Promise.reject(new Error('거절')));
  await answer(['a', 'b']);
  expect(await readQuestions()).toEqual(['a', 'b']);
});

test('오래된 것은 첫 자리에만 남긴다', async () => {
  const log = await openLog(device);
  const copy = await openSecondCopy();
  const many: LogEvent[] = [];
  for (let at = 0; at < 4000; at += 1) {
    const id = nextEventId(many.at(-1)?.id ?? null, noon.at, log.device);
    many.push({ ...review('a'), id, device: log.device, ...noon });
  }
  await copy?.keep(many);
  await log.include(many);
  await copy?.unite(log);
  await log.clear();
  await copy?.unite(log);
  const { events } = await log.readSince(null);
  expect(events.length).toBeLessThan(many.length);
  expect(events.at(-1)?.id).toBe(many.at(-1)?.id);
});
