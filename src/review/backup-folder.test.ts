import { expect, test } from 'vitest';
import { isFolderBehind, writeToFolder } from './backup-folder.ts';
import { emptyState } from './extend.ts';
import { readLastBackup } from './keeping.ts';
import type { Store } from './store.ts';

const now = { at: Date.parse('2026-11-25T12:00:00+09:00'), offset: 540 };

/** A folder as the browser hands it out. */
function makeFolder(names: readonly string[], permission: PermissionState = 'granted') {
  const files = new Map(names.map((name) => [name, '']));
  const folder = {
    queryPermission: () => Promise.resolve(permission),
    getFileHandle: (name: string) =>
      Promise.resolve({
        createWritable: () =>
          Promise.resolve({
            write: async (file: File) => void files.set(name, await file.text()),
            close: () => Promise.resolve(),
          }),
      }),
    async *keys() {
      yield* await Promise.resolve([...files.keys()]);
    },
    removeEntry: (name: string) => Promise.resolve(void files.delete(name)),
  };
  return { files, folder };
}

function storeWith(folder: unknown, events = 0): Store {
  const notes = new Map([['folder', folder]]);
  return {
    device: () => 'aaaaaaaa',
    read: emptyState,
    readLog: () => Promise.resolve([]),
    count: () => Promise.resolve({ events, aside: 0 }),
    readNote: (name: string) => Promise.resolve(notes.get(name)),
    writeNote: (name: string, note: unknown) => Promise.resolve(void notes.set(name, note)),
  } as unknown as Store;
}

test('폴더에 쓰고, 이 기기의 오래된 백업만 지운다', async () => {
  const days = Array.from({ length: 12 }, (_, day) => `2026-11-${String(day + 10)}`);
  const own = days.map((day) => `doesaegim-${day}-aaaaaaaa.json`);
  const others = ['doesaegim-2026-01-01-bbbbbbbb.json', 'doesaegim-2026-01-01.json', '메모.txt'];
  const { files, folder } = makeFolder([...own, ...others]);
  expect(await writeToFolder(storeWith(folder), now, false)).toBe('written');
  const written = 'doesaegim-2026-11-25-aaaaaaaa.json';
  expect(files.get(written)).toContain('"program":"doesaegim"');
  expect([...files.keys()]).toEqual([...own.slice(3), ...others, written]);
});

test('답이 더해진 뒤에만 다시 쓸 것이 있다', async () => {
  const store = storeWith(makeFolder([]).folder, 3);
  expect(await isFolderBehind(store)).toBe(true);
  await writeToFolder(store, now, false);
  expect(await isFolderBehind(store)).toBe(false);
  expect(await isFolderBehind(storeWith(undefined, 3))).toBe(false);
});

test('쓰다가 실패하면 백업한 것으로 치지 않는다', async () => {
  const full = { ...makeFolder([]).folder, getFileHandle: () => Promise.reject(new Error('full')) };
  const store = storeWith(full, 3);
  expect(await writeToFolder(store, now, false)).toBe('failed');
  expect(await readLastBackup(store)).toBeNull();
  expect(await isFolderBehind(store)).toBe(true);
});

test('허락이 없거나 폴더가 없으면 쓰지 않고 그렇다고 한다', async () => {
  const { files, folder } = makeFolder([], 'prompt');
  expect(await writeToFolder(storeWith(folder), now, false)).toBe('no permission');
  expect(await writeToFolder(storeWith(null), now, false)).toBe('no folder');
  expect(files.size).toBe(0);
});
