import type { BankNote } from './bank-note.ts';
import type { ReviewState } from './extend.ts';
import { bankNoteName, databaseName, stateShape, tables } from './places.ts';

/** What this device keeps for a quick look; null for what is not there or behind the log. */
export type Cached = { state: ReviewState | null; questions: BankNote['questions'] | null };

/**
 * Reads the cached state without the libraries that the quiz needs, and never makes a database.
 * Null where nothing was learnt on this device yet.
 */
export async function readCached(): Promise<Cached | null> {
  const db = await openExisting();
  if (!db) return null;
  try {
    const reading = db.transaction([tables.events, tables.meta]);
    const meta = reading.objectStore(tables.meta);
    const [last, snapshot, generation, bank] = await Promise.all([
      settle(reading.objectStore(tables.events).openKeyCursor(null, 'prev')),
      settle(meta.get('state')),
      settle(meta.get('generation')),
      settle(meta.get(`note:${bankNoteName}`)),
    ]);
    if (!last) return null;
    const isFresh =
      snapshot?.shape === stateShape &&
      snapshot.generation === (generation ?? 0) &&
      snapshot.state.last === last.key;
    return { state: isFresh ? snapshot.state : null, questions: bank?.questions ?? null };
  } finally {
    db.close();
  }
}

/** An upgrade means that there was nothing: it is called off, so that nothing is left behind. */
async function openExisting(): Promise<IDBDatabase | null> {
  const request = indexedDB.open(databaseName);
  request.onupgradeneeded = () => request.transaction?.abort();
  return settle(request).catch(() => null);
}

function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
}
