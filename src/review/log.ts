import { type DBSchema, deleteDB, openDB } from 'idb';
import type { LogEvent } from './events.ts';
import type { ReviewState } from './extend.ts';

/** Where the events are kept: in IndexedDB, or in memory where the browser refuses that. */
export type Log = {
  /** Random and lasting: which device wrote an event. */
  device: string;
  /** Builds the next event on the last id and resolves when it is safely written. */
  append: (build: (last: string | null) => LogEvent) => Promise<LogEvent>;
  /** Adds the events whose ids are not there yet, all or none, and begins a new generation. */
  include: (events: readonly LogEvent[]) => Promise<void>;
  /** Events after an id, in order; all of them after null. */
  readSince: (id: string | null) => Promise<LogEvent[]>;
  readOf: (question: string) => Promise<LogEvent[]>;
  /** Changes whenever events came in between or were deleted: a state of another one is stale. */
  readGeneration: () => Promise<number>;
  readState: () => Promise<ReviewState | null>;
  saveState: (state: ReviewState, generation: number) => Promise<void>;
  clear: () => Promise<void>;
};

type Snapshot = { shape: number; generation: number; state: ReviewState };

interface Tables extends DBSchema {
  events: { key: string; value: LogEvent; indexes: { question: string } };
  meta: { key: string; value: unknown };
}

const NAME = 'doesaegim';
/** Goes up whenever what the state holds changes; the log then is replayed. */
const STATE_SHAPE = 1;

/** Opens the log in IndexedDB; rejects where the browser refuses or has no room. */
export async function openLog(newDevice: () => string): Promise<Log> {
  const db = await openDB<Tables>(NAME, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('events', { keyPath: 'id' }).createIndex('question', 'question');
      fresh.createObjectStore('meta');
    },
    blocking: () => db.close(),
  });
  const strictly = { durability: 'strict' } as const;
  const readGeneration = async () => ((await db.get('meta', 'generation')) as number) ?? 0;

  const startGeneration = async () => {
    const writing = db.transaction('meta', 'readwrite', strictly);
    const generation = ((await writing.store.get('generation')) as number) ?? 0;
    await writing.store.put(generation + 1, 'generation');
    await writing.done;
  };

  return {
    device: await readDevice(),
    readGeneration,
    readSince: (id) =>
      db.getAll('events', id === null ? undefined : IDBKeyRange.lowerBound(id, true)),
    readOf: (question) => db.getAllFromIndex('events', 'question', question),
    async append(build) {
      const writing = db.transaction('events', 'readwrite', strictly);
      const last = await writing.store.openKeyCursor(null, 'prev');
      const event = build(last?.key ?? null);
      await Promise.all([writing.store.add(event), writing.done]);
      return event;
    },
    async include(events) {
      const writing = db.transaction('events', 'readwrite', strictly);
      await Promise.all([...events.map((event) => writing.store.put(event)), writing.done]);
      await startGeneration();
    },
    async readState() {
      const snapshot = (await db.get('meta', 'state')) as Snapshot | undefined;
      if (snapshot?.shape !== STATE_SHAPE) return null;
      return snapshot.generation === (await readGeneration()) ? snapshot.state : null;
    },
    async saveState(state, generation) {
      await db.put('meta', { shape: STATE_SHAPE, generation, state }, 'state');
    },
    async clear() {
      const writing = db.transaction('events', 'readwrite', strictly);
      await Promise.all([writing.store.clear(), writing.done]);
      await db.delete('meta', 'state');
      await startGeneration();
    },
  };

  async function readDevice(): Promise<string> {
    const writing = db.transaction('meta', 'readwrite', strictly);
    const had = (await writing.store.get('device')) as string | undefined;
    const device = had ?? newDevice();
    if (!had) await writing.store.put(device, 'device');
    await writing.done;
    return device;
  }
}

/** Removes the whole database, device name included. */
export function deleteLog(): Promise<void> {
  return deleteDB(NAME);
}
