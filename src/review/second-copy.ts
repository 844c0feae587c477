import { type DBSchema, type IDBPDatabase, wrap } from 'idb';
import type { LogEvent } from './events.ts';
import type { Log } from './log.ts';
import { copyBucket, databaseName, tables } from './places.ts';
import { readEvents } from './read-events.ts';

interface Tables extends DBSchema {
  events: { key: string; value: LogEvent };
}

/**
 * The latest events once more, in files of their own. Chromium goes on writing behind what a killed browser
 * has left half-written, and at the next start drops what stands behind it, up to the whole log while that
 * is young (LevelDB's `reuse_logs`); both copies are not hit at once.
 */
export type SecondCopy = {
  keep: (events: readonly LogEvent[]) => Promise<void>;
  /** Puts into each what only the other has: what was lost comes back. */
  unite: (log: Log) => Promise<void>;
  clear: () => Promise<void>;
};

/** Events: far more than are written before the browser has put the log in order. */
const most = 2000;

/** Null where the browser has no second place: only Chromium has one, and only it has the fault. Rejects where it refuses. */
export async function openSecondCopy(): Promise<SecondCopy | null> {
  const bucket = await navigator.storageBuckets?.open(copyBucket, { durability: 'strict' });
  return bucket ? openIn(bucket.indexedDB) : null;
}

async function openIn(place: IDBFactory): Promise<SecondCopy> {
  const opening = place.open(databaseName, 1);
  opening.addEventListener('upgradeneeded', () => {
    opening.result.createObjectStore(tables.events, { keyPath: 'id' });
  });
  const db = (await wrap(opening)) as unknown as IDBPDatabase<Tables>;
  const write = () => db.transaction('events', 'readwrite', { durability: 'strict' });

  /** What is far behind the last event lies in order in the log itself. */
  const forgetOld = async (ids: readonly string[]) => {
    const firstKept = ids.at(-most);
    if (ids.length < 2 * most || firstKept === undefined) return;
    await db.delete('events', IDBKeyRange.upperBound(firstKept, true));
  };

  const keep = async (events: readonly LogEvent[]) => {
    const writing = write();
    await Promise.all([...events.map((event) => writing.store.put(event)), writing.done]);
  };

  const putBack = async (isLost: (id: string) => boolean, log: Log) => {
    const { events } = readEvents(await db.getAll('events'));
    await log.include(events.filter(({ id }) => isLost(id)));
  };

  return {
    keep,
    async unite(log) {
      const ids = await db.getAllKeys('events');
      const [first] = ids;
      const inLog = new Set(first === undefined ? [] : await log.listIds(first));
      const inCopy = new Set(ids);
      const isLost = (id: string) => !inLog.has(id);
      if (ids.some(isLost)) await putBack(isLost, log);
      const wanted = Math.min(most, (await log.count()).events);
      if (ids.length < wanted || [...inLog].some((id) => !inCopy.has(id))) {
        const { events } = await log.readSince(null);
        await keep(events.slice(-most));
      } else await forgetOld(ids);
    },
    async clear() {
      await db.clear('events');
    },
  };
}
