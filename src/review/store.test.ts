import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import type { LogEvent } from './events.ts';
import { tellAside } from './keeping.ts';
import { databaseName } from './places.ts';
import { replayLog } from './replay.ts';
import { device, forgetDevice, noon, review } from './fixtures/learner.ts';
import { openStore } from './store.ts';

beforeEach(forgetDevice);

test('답은 저장된 뒤에 돌아오고, 다시 열어도 있다', async () => {
  const store = await openStore(device);
  await store.append(review('a'), noon);
  const again = await openStore(device);
  expect(again.read().cards.get('a')?.reps).toBe(1);
  expect(again.read()).toEqual(store.read());
});

test('저장해 둔 상태에서 시작해도 기록을 처음부터 계산한 것과 같다', async () => {
  const store = await openStore(device);
  for (const question of ['a', 'b', 'a']) await store.append(review(question), noon);
  await store.settle();
  const last = await store.append(review('c'), noon);
  await store.append({ kind: 'undo', question: 'c', target: last.id }, noon);
  const again = await openStore(device);
  expect(again.read().cards).toEqual(replayLog(await store.readLog()).cards);
  expect(again.read().cards.get('c')?.answers).toBe(0);
});

test('평가를 바꾸면 앞의 것이 물러나고 새것이 들어가며, 둘 다 되거나 둘 다 안 된다', async () => {
  const store = await openStore(device);
  const first = await store.append(review('a'), noon);
  const again = { ...review('a'), rating: 1 } as never;
  const second = await store.replace(first.id, again, noon);
  const log = await store.readLog();
  expect(log.map(({ kind }) => kind)).toEqual(['review', 'undo', 'review']);
  expect(log.at(-1)).toEqual(second);
  expect(store.read().cards.get('a')).toMatchObject({ answers: 1, wrongs: 1 });
  expect(replayLog(log).cards).toEqual(store.read().cards);
});

test('두 창에서 동시에 답해도 기록이 모두 남는다', async () => {
  const [one, two] = await Promise.all([openStore(device), openStore(device)]);
  const answers = Array.from({ length: 20 }, (_, index) =>
    (index % 2 ? one : two).append(review(`q${index}`), noon),
  );
  await Promise.all(answers);
  const log = await one.readLog();
  expect(new Set(log.map(({ id }) => id)).size).toBe(20);
  await vi.waitFor(() => expect(one.read().cards.size).toBe(20));
  await vi.waitFor(() => expect(two.read().cards.size).toBe(20));
});

test('다른 창이 가져온 기록도 이 창에 나타난다', async () => {
  const [one, two] = await Promise.all([openStore(device), openStore(device)]);
  await one.append(review('a'), noon);
  const early = { ...noon, at: noon.at - 1e9 };
  const other = {
    ...review('b'),
    id: '0000000001-bbbbbbbb',
    device: 'bbbbbbbb',
    ...early,
  } as never;
  expect(await one.merge([other])).toBe(1);
  expect(await one.merge([other])).toBe(0);
  await vi.waitFor(() => expect(two.read().cards.has('b')).toBe(true));
});

test('브라우저가 저장을 거절하면 말하고 기억 속에서 이어 간다', async () => {
  globalThis.indexedDB = {
    open: () => {
      throw new Error('denied');
    },
  } as never;
  const store = await openStore(device);
  await store.append(review('a'), noon);
  expect(store.trouble()).toContain('내보내');
  expect(store.read().cards.has('a')).toBe(true);
  expect(await store.readLog()).toHaveLength(1);
});

test('공간이 모자라면 그때까지의 기록과 함께 기억 속에서 이어 간다', async () => {
  const store = await openStore(device);
  await store.append(review('a'), noon);
  const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await store.append(review('b'), noon);
  add.mockRestore();
  expect(store.trouble()).toContain('저장 공간');
  expect([...store.read().cards.keys()]).toEqual(['a', 'b']);
  expect(await store.readLog()).toHaveLength(2);
});

test('모두 지우면 기록도 상태도 남지 않는다', async () => {
  const store = await openStore(device);
  await store.append(review('a'), noon);
  await store.settle();
  await store.clear();
  expect(store.read().cards.size).toBe(0);
  expect((await openStore(device)).read().cards.size).toBe(0);
});

test('브라우저가 닫은 연결은 다시 열어 저장한다', async () => {
  const store = await openStore(device);
  const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
    throw new DOMException('closed', 'InvalidStateError');
  });
  await store.append(review('a'), noon);
  add.mockRestore();
  expect(store.trouble()).toBeNull();
  expect((await openStore(device)).read().cards.has('a')).toBe(true);
});

test('가져오다 실패하면 아무것도 바뀌지 않는다', async () => {
  const store = await openStore(device);
  await store.append(review('a'), noon);
  const before = await store.readLog();
  const other = (count: number): LogEvent => ({
    ...review('b'),
    id: `000000000${count}-bbbbbbbb`,
    device: 'bbbbbbbb',
    at: count,
    offset: 0,
  });
  const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')?.value as (
    this: IDBObjectStore,
    ...given: Parameters<IDBObjectStore['put']>
  ) => IDBRequest<IDBValidKey>;
  let puts = 0;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...given
  ) {
    puts += 1;
    if (puts === 2) {
      throw new DOMException('full', 'QuotaExceededError');
    }
    return put.apply(this, given);
  });
  await expect(store.merge([other(1), other(2), other(3)])).rejects.toThrow();
  spy.mockRestore();
  expect(await store.readLog()).toEqual(before);
  expect(store.read().cards.has('b')).toBe(false);
});

test('읽을 수 없는 기록은 따로 두고, 나머지로 이어 간다', async () => {
  const store = await openStore(device);
  const kept = await store.append(review('a'), noon);
  const db = await openDB(databaseName);
  const half = { ...kept, id: '0zzzzzzzz0-aaaaaaaa', rating: 9 };
  for (const value of [half, { id: 'zz', kind: 'review' }]) await db.put('events', value);
  const again = await openStore(device);
  expect(again.read().cards.get('a')?.answers).toBe(1);
  expect(await again.count()).toEqual({ events: 1, aside: 2 });
  expect([await tellAside(again), await tellAside(again)]).toEqual([2, 0]);
  expect(await db.get('meta', `aside:${half.id}`)).toEqual(half);
  const next = await again.append(review('b'), noon);
  expect(await again.readLog()).toEqual([kept, next]);
  await vi.waitFor(() => expect([...store.read().cards.keys()]).toEqual(['a', 'b']));
  db.close();
});

test('망가진 상태는 버리고 기록에서 다시 계산한다', async () => {
  const store = await openStore(device);
  await store.append(review('a'), noon);
  await store.settle();
  const db = await openDB(databaseName);
  const snapshot = (await db.get('meta', 'state')) as { state: object };
  await db.put('meta', { ...snapshot, state: { ...snapshot.state, cards: {} } }, 'state');
  await db.put('meta', 'x', 'device');
  db.close();
  const again = await openStore(device);
  expect(again.read()).toEqual(store.read());
  expect((await again.append(review('b'), noon)).device).toBe('aaaaaaaa');
});
