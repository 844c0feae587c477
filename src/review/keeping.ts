import * as z from 'zod/mini';
import { nameBackup, writeBackup } from './write-backup.ts';
import { DAY, dayOf, writeDay } from './day.ts';
import type { Moment } from './scheduler.ts';
import { readExams } from './exam/record-exam.ts';
import { latestSettings } from './settings.ts';
import type { Store } from './store.ts';

const BackupNote = z.object({ at: z.number() });
const noteName = 'backup';

/** Asks the browser to keep what is stored here; false where it may throw it away. */
export async function askToPersist(): Promise<boolean> {
  try {
    return (await isPersisted()) || (await navigator.storage.persist());
  } catch {
    return false;
  }
}

export async function isPersisted(): Promise<boolean> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return false;
  }
}

/** The log as a file for the learner to keep, in a folder with the name of the device; `noteBackup` once it is kept. */
export async function makeBackup(
  store: Store,
  { at, offset }: Moment,
  device?: string,
): Promise<File> {
  const [events, { results: exams }] = await Promise.all([store.readLog(), readExams(store)]);
  const day = writeDay(dayOf(at, offset, latestSettings(store.read().timeline).dayTurn));
  return new File([writeBackup({ events, exams }, at)], nameBackup(day, device), {
    type: 'application/json',
  });
}

export const noteBackup = (store: Store, { at }: Moment) =>
  store.writeNote(noteName, { at }).catch(() => undefined);

/** When the last backup was made; null for never. */
export async function readLastBackup(store: Store): Promise<number | null> {
  const read = z.safeParse(BackupNote, await store.readNote(noteName).catch(() => null));
  return read.success ? read.data.at : null;
}

const asideName = 'aside-told';

/** How many entries of the log were put aside as unreadable since the learner was last told. */
export async function tellAside(store: Store): Promise<number> {
  const { aside: count } = await store.count();
  const note = await store.readNote(asideName).catch(() => 0);
  const told = typeof note === 'number' ? note : 0;
  if (count !== told) await store.writeNote(asideName, count).catch(() => undefined);
  return Math.max(count - told, 0);
}

const week = 7 * DAY;

/**
 * Whether to remind of a backup: where the browser may throw storage away (Safari does after seven
 * days without a visit), there is something to lose, and the last backup is a week old.
 */
export async function shouldRemindOfBackup(store: Store, { at }: Moment): Promise<boolean> {
  if (store.read().cards.size < 10 || (await isPersisted())) return false;
  const last = await readLastBackup(store);
  return last === null || at - last > week;
}

/** Hands the log to the browser's downloads. */
export async function downloadBackup(store: Store, now: Moment): Promise<void> {
  const file = await makeBackup(store, now);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  await noteBackup(store, now);
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
