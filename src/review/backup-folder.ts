import { makeBackup, noteBackup } from './keeping.ts';
import type { Moment } from './scheduler.ts';
import type { Store } from './store.ts';
import { PROGRAM } from './write-backup.ts';

type Permission = { mode: 'readwrite' };
/** What the File System Access API adds; not in TypeScript's DOM library. */
type Folder = FileSystemDirectoryHandle & {
  queryPermission: (permission: Permission) => Promise<PermissionState>;
  requestPermission: (permission: Permission) => Promise<PermissionState>;
};
type Picker = { showDirectoryPicker?: (permission: Permission) => Promise<Folder> };

const noteName = 'folder';
/** How many entries the log had when it was last written. */
const writtenName = 'folder-written';
const mode = { mode: 'readwrite' } as const;

export const canChooseFolder = () => 'showDirectoryPicker' in window;

/** Lets the learner choose the folder for backups; null where that was called off. */
export async function chooseFolder(store: Store): Promise<string | null> {
  try {
    const folder = await (window as Picker).showDirectoryPicker?.(mode);
    if (!folder) return null;
    await store.writeNote(noteName, folder);
    return folder.name;
  } catch {
    return null;
  }
}

export const forgetFolder = (store: Store) => store.writeNote(noteName, null);

export async function readFolder(store: Store): Promise<Folder | null> {
  const folder = await store.readNote(noteName).catch(() => null);
  return typeof folder === 'object' && folder !== null && 'getFileHandle' in folder
    ? (folder as Folder)
    : null;
}

/** Whether there is a folder, and answers came since it was last written to. */
export async function isFolderBehind(store: Store): Promise<boolean> {
  if (!(await readFolder(store))) return false;
  const [{ events }, written] = await Promise.all([store.count(), store.readNote(writtenName)]);
  return events !== written;
}

export type Written = 'written' | 'no folder' | 'no permission' | 'failed';

/** Writes a backup into the chosen folder; asks for permission where `ask` says that a click led here. */
export async function writeToFolder(store: Store, now: Moment, ask: boolean): Promise<Written> {
  const folder = await readFolder(store);
  if (!folder) return 'no folder';
  try {
    const permission = ask
      ? await folder.requestPermission(mode)
      : await folder.queryPermission(mode);
    if (permission !== 'granted') return 'no permission';
    const { events } = await store.count();
    const file = await makeBackup(store, now, store.device());
    const place = await folder.getFileHandle(file.name, { create: true });
    const writing = await place.createWritable();
    await writing.write(file);
    await writing.close();
    await Promise.all([store.writeNote(writtenName, events), noteBackup(store, now)]);
    await prune(folder, store.device()).catch(() => undefined);
    return 'written';
  } catch {
    return 'failed';
  }
}

/** Only after a backup was written: a folder is never left without one. */
async function prune(folder: Folder, device: string): Promise<void> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  for (const name of listNeedless(names, device)) await folder.removeEntry(name);
}

/** Backups of a device that stay in a folder: each holds everything, the earlier ones for safety. */
const kept = 10;

/** Which files of a folder are backups of this device that later ones have made needless. */
function listNeedless(names: readonly string[], device: string): string[] {
  const own = new RegExp(`^${PROGRAM}-\\d{4}-\\d\\d-\\d\\d-${device}\\.json$`);
  return names
    .filter((name) => own.test(name))
    .toSorted()
    .slice(0, -kept);
}
