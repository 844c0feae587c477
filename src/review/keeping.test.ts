import { beforeEach, expect, test, vi } from 'vitest';
import { readBackup } from './read-backup.ts';
import type { BankEntry } from './bank.ts';
import { rememberBank } from './bank-note.ts';
import { makeBackup, noteBackup, shouldRemindOfBackup } from './keeping.ts';
import { device, forgetDevice, review } from './fixtures/learner.ts';
import { openStore } from './store.ts';

const now = { at: Date.parse('2026-11-25T01:00:00+09:00'), offset: 540 };
const week = 7 * 86_400_000;

beforeEach(forgetDevice);

test('백업 파일은 학습자의 날짜로 이름 짓고 기록을 모두 담는다', async () => {
  const store = await openStore(device);
  await store.append(review('a'), now);
  const file = await makeBackup(store, now);
  expect(file.name).toBe('doesaegim-2026-11-24.json');
  const read = readBackup(await file.text());
  expect(read).toEqual({ ok: true, events: await store.readLog(), exams: [] });
});

test.each([
  ['지울 수 있는 브라우저에서는', false, true],
  ['지우지 않기로 한 브라우저에서는', true, false],
])('%s 백업하라고 %j', async (_, persisted, reminds) => {
  vi.stubGlobal('navigator', { storage: { persisted: () => Promise.resolve(persisted) } });
  const store = await openStore(device);
  expect(await shouldRemindOfBackup(store, now)).toBe(false);
  for (let index = 0; index < 10; index += 1) await store.append(review(`q${index}`), now);
  expect(await shouldRemindOfBackup(store, now)).toBe(reminds);
  await noteBackup(store, now);
  expect(await shouldRemindOfBackup(store, now)).toBe(false);
  expect(await shouldRemindOfBackup(store, { ...now, at: now.at + week + 1 })).toBe(reminds);
  vi.unstubAllGlobals();
});

const question = (id: string, version: string) =>
  ({
    id,
    version,
    section: 's',
    about: [],
    difficulty: 1,
    source: 'authored',
    type: 'term',
  }) as unknown as BankEntry;

test('노트에서 바뀌거나 사라진 문제는 답해 본 것만, 한 번만 알린다', async () => {
  const store = await openStore(device);
  for (const id of ['same', 'changed', 'removed']) await store.append(review(id), now);
  const before = ['same', 'changed', 'removed', 'unseen', 'lost'].map((id) => question(id, '1'));
  const none = { removed: [], reworded: [] };
  expect(await rememberBank(store, store.read(), before)).toEqual(none);
  const after = [question('same', '1'), question('changed', '2'), question('unseen', '2')];
  expect(await rememberBank(store, store.read(), after)).toEqual({
    removed: ['removed'],
    reworded: ['changed'],
  });
  expect(await rememberBank(store, store.read(), after)).toEqual(none);
  expect(store.read().cards.get('removed')?.answers).toBe(1);
  const back = await rememberBank(store, store.read(), before);
  expect(back).toEqual(none);
});
