import * as z from 'zod/mini';
import { type DBSchema, openDB } from 'idb';
import { deviceName, isEventId, type LogEvent } from './events.ts';
import type { ReviewState } from './extend.ts';
import { databaseName, stateShape, tables } from './places.ts';
import { readEvents } from './read-events.ts';

export type Build = (last: string | null) => LogEvent[];

/** What was written, and the log just before that. */
export type Appended = { events: LogEvent[]; last: string | null; generation: number };

/** Events after another one, and the generation that they belong to. */
export type News = { events: LogEvent[]; generation: number };

export type Counts = { events: number; aside: number };

export type Cached = { state: ReviewState; generation: number };

/** Where the events are kept: in IndexedDB, or in memory where the browser refuses that. */
export type Log = {
  /** Random and lasting: which device wrote an event. */
  device: string;
  /** Builds the next events on the last id and resolves when all of them are safely written. */
  append: (build: Build) => Promise<Appended>;
  /** Adds the events whose ids are not there yet, all or none, and begins a new generation. */
  include: (events: readonly LogEvent[]) => Promise<void>;
  /** Events after an id, in order; all of them after null. */
  readSince: (id: string | null) => Promise<News>;
  readOf: (question: string) => Promise<LogEvent[]>;
  /** The ids of the events from one on. */
  listIds: (from: string) => Promise<string[]>;
  /** The cached state; null where it is of another generation or shape. */
  readState: () => Promise<Cached | null>;
  saveState: (state: ReviewState, generation: number) => Promise<void>;
  /** How many entries there are, and how many could not be read and were put aside. */
  count: () => Promise<Counts>;
  /** Small things to remember beside the log, by name. */
  readNote: (name: string) => Promise<unknown>;
  writeNote: (name: string, note: unknown) => Promise<void>;
  /** Deletes everything, the name of the device included. */
  clear: () => Promise<void>;
};

const ignore = () => undefined;

type Snapshot = Cached & { shape: number };

interface Tables extends DBSchema {
  events: { key: string; value: unknown; indexes: { question: string } };
  meta: { key: string; value: unknown };
}
type Meta = { get: (key: string) => Promise<unknown> };

/** Names in `meta` of entries that could not be read. */
const asidePrefix = 'aside:';
const asideRange = () => IDBKeyRange.bound(asidePrefix, `${asidePrefix}\uffff`);

/** Changes whenever events came in between or were deleted: a state of another one is stale. */
const readGeneration = async (meta: Meta) =>
  ((await meta.get('generation')) as number | undefined) ?? 0;

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

  /** Entries that are no events, such as half of one, are moved out of the log, so that it goes on. */
  const check = async (values: readonly unknown[]): Promise<LogEvent[]> => {
    const { events, broken } = readEvents(values);
    if (broken.length > 0) await putAside(broken).catch(ignore);
    return events;
  };
  const putAside = async (broken: readonly unknown[]) => {
    const writing = write();
    for (const value of broken) {
      const { id } = value as { id: string };
      await writing.objectStore('meta').put(value, asidePrefix + id);
      await writing.objectStore('events').delete(id);
    }
    await writing.done;
  };

  return {
    device: await readDevice(),
    async readSince(id) {
      const reading = db.transaction(['events', 'meta']);
      const after = id === null ? undefined : IDBKeyRange.lowerBound(id, true);
      const [generation, values] = await Promise.all([
        readGeneration(reading.objectStore('meta')),
        reading.objectStore('events').getAll(after),
      ]);
      return { generation, events: await check(values) };
    },
    readOf: async (question) => check(await db.getAllFromIndex('events', 'question', question)),
    listIds: (from) => db.getAllKeys('events', IDBKeyRange.lowerBound(from)),
    async append(build) {
      const writing = write();
      const events = writing.objectStore('events');
      const [key, generation] = await Promise.all([
        events.openKeyCursor(null, 'prev'),
        readGeneration(writing.objectStore('meta')),
      ]);
      const last = isEventId(key?.key) ? key.key : null;
      const added = build(last);
      await Promise.all([...added.map((event) => events.add(event)), writing.done]);
      return { events: added, last, generation };
    },
    async include(added) {
      const writing = write();
      const events = writing.objectStore('events');
      const meta = writing.objectStore('meta');
      try {
        for (const event of added) events.put(event).catch(ignore);
        await meta.put((await readGeneration(meta)) + 1, 'generation');
      } catch (error) {
        // Without this, what was put before the failure would be kept.
        if (writing.error === null) writing.abort();
        throw error;
      }
      await writing.done;
    },
    async readState() {
      const reading = db.transaction('meta');
      const [generation, value] = await Promise.all([
        readGeneration(reading.store),
        reading.store.get('state'),
      ]);
      const snapshot = value as Snapshot | undefined;
      if (snapshot?.shape !== stateShape || !(snapshot.state.cards instanceof Map)) return null;
      return snapshot.generation === generation ? snapshot : null;
    },
    async saveState(state, generation) {
      await db.put('meta', { shape: stateShape, generation, state }, 'state');
    },
    async count() {
      const [events, aside] = await Promise.all([
        db.count('events'),
        db.count('meta', asideRange()),
      ]);
      return { events, aside };
    },
    readNote: (name) => db.get('meta', `note:${name}`),
    async writeNote(name, note) {
      await db.put('meta', note, `note:${name}`);
    },
    async clear() {
      const writing = write();
      const meta = writing.objectStore('meta');
      const generation = await readGeneration(meta);
      await Promise.all([
        writing.objectStore('events').clear(),
        meta.clear(),
        meta.put(generation + 1, 'generation'),
        writing.done,
      ]);
    },
  };

  async function readDevice(): Promise<string> {
    // Only the first start writes: every other one would wait for the disk in vain.
    const had = z.safeParse(deviceName, await db.get('meta', 'device'));
    if (had.success) return had.data;
    const writing = write();
    const meta = writing.objectStore('meta');
    const other = z.safeParse(deviceName, await meta.get('device'));
    const device = other.success ? other.data : newDevice();
    await meta.put(device, 'device');
    await writing.done;
    return device;
  }
}
