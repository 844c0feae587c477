import { type DBSchema, openDB } from 'idb';
import type { LogEvent } from './events.ts';
import type { ReviewState } from './extend.ts';
import { databaseName, stateShape, tables } from './places.ts';

export type Build = (last: string | null) => LogEvent[];

/** Where the events are kept: in IndexedDB, or in memory where the browser refuses that. */
export type Log = {
  /** Random and lasting: which device wrote an event. */
  device: string;
  /** Builds the next events on the last id and resolves when all of them are safely written. */
  append: (build: Build) => Promise<LogEvent[]>;
  /** Adds the events whose ids are not there yet, all or none, and begins a new generation. */
  include: (events: readonly LogEvent[]) => Promise<void>;
  /** Events after an id, in order; all of them after null. */
  readSince: (id: string | null) => Promise<LogEvent[]>;
  readOf: (question: string) => Promise<LogEvent[]>;
  /** Changes whenever events came in between or were deleted: a state of another one is stale. */
  readGeneration: () => Promise<number>;
  readState: () => Promise<ReviewState | null>;
  saveState: (state: ReviewState, generation: number) => Promise<void>;
  /** Small things to remember beside the log, by name. */
  readNote: (name: string) => Promise<unknown>;
  writeNote: (name: string, note: unknown) => Promise<void>;
  /** Deletes everything, the name of the device included. */
  clear: () => Promise<void>;
};

const ignore = () => undefined;

type Snapshot = { shape: number; generation: number; state: ReviewState };

interface Tables extends DBSchema {
  events: { key: string; value: LogEvent; indexes: { question: string } };
  meta: { key: string; value: unknown };
}

/** Opens the log in IndexedDB; rejects where the browser refuses or has no room. */
export async function openLog(newDevice: () => string): Promise<Log> {
  const db = await openDB<Tables>(databaseName, 1, {
    upgrade(fresh) {
      fresh.createObjectStore(tables.events, { keyPath: 'id' }).createIndex('question', 'question');
      fresh.createObjectStore(tables.meta);
    },
    blocking: () => db.close(),
  });

  const write = () => {
    const writing = db.transaction(['events', 'meta'], 'readwrite', { durability: 'strict' });
    // Whoever asked learns of a failure through the request that failed.
    writing.done.catch(ignore);
    return writing;
  };
  const startGeneration = async (meta: {
    get: (key: string) => Promise<unknown>;
    put: (value: unknown, key: string) => Promise<unknown>;
  }) => meta.put((((await meta.get('generation')) as number | undefined) ?? 0) + 1, 'generation');
  const readGeneration = async () =>
    ((await db.get('meta', 'generation')) as number | undefined) ?? 0;

  return {
    device: await readDevice(),
    readGeneration,
    readSince: (id) =>
      db.getAll('events', id === null ? undefined : IDBKeyRange.lowerBound(id, true)),
    readOf: (question) => db.getAllFromIndex('events', 'question', question),
    async append(build) {
      const writing = write();
      const events = writing.objectStore('events');
      const last = await events.openKeyCursor(null, 'prev');
      const added = build(last?.key ?? null);
      await Promise.all([...added.map((event) => events.add(event)), writing.done]);
      return added;
    },
    async include(added) {
      const writing = write();
      const events = writing.objectStore('events');
      try {
        for (const event of added) events.put(event).catch(ignore);
        await startGeneration(writing.objectStore('meta'));
      } catch (error) {
        // Without this, what was put before the failure would be kept.
        if (writing.error === null) writing.abort();
        throw error;
      }
      await writing.done;
    },
    async readState() {
      const snapshot = (await db.get('meta', 'state')) as Snapshot | undefined;
      if (snapshot?.shape !== stateShape) return null;
      return snapshot.generation === (await readGeneration()) ? snapshot.state : null;
    },
    async saveState(state, generation) {
      await db.put('meta', { shape: stateShape, generation, state }, 'state');
    },
    readNote: (name) => db.get('meta', `note:${name}`),
    async writeNote(name, note) {
      await db.put('meta', note, `note:${name}`);
    },
    async clear() {
      const generation = await readGeneration();
      const writing = write();
      const meta = writing.objectStore('meta');
      await Promise.all([
        writing.objectStore('events').clear(),
        meta.clear(),
        meta.put(generation + 1, 'generation'),
        writing.done,
      ]);
    },
  };

  async function readDevice(): Promise<string> {
    const writing = write();
    const meta = writing.objectStore('meta');
    const had = (await meta.get('device')) as string | undefined;
    const device = had ?? newDevice();
    if (!had) await meta.put(device, 'device');
    await writing.done;
    return device;
  }
}
