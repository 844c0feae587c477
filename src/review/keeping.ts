import * as z from 'zod/mini';
import { nameBackup, writeBackup } from './backup.ts';
import { dayOf, writeDay } from './day.ts';
import type { Moment } from './scheduler.ts';
import { latestSettings } from './settings.ts';
import type { Store } from './store.ts';

const BackupNote = z.object({ at: z.number(), events: z.number() });
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

/** The log as a file for the learner to keep. */
export async function makeBackup(store: Store, { at, offset }: Moment): Promise<File> {
  const events = await store.readLog();
  const day = writeDay(dayOf(at, offset, latestSettings(store.read().timeline).dayTurn));
  await store.writeNote(noteName, { at, events: events.length }).catch(() => undefined);
  return new File([writeBackup(events, at)], nameBackup(day), { type: 'application/json' });
}

/** When the last backup was made; null for never. */
export async function readLastBackup(store: Store): Promise<number | null> {
  const read = z.safeParse(BackupNote, await store.readNote(noteName).catch(() => null));
  return read.success ? read.data.at : null;
}

const week = 7 * 86_400_000;

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
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
