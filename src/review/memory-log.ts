import { byId, isAboutQuestion, type LogEvent } from './events.ts';
import type { Log } from './log.ts';

/** Keeps events until the page is left; `events` is what was kept so far. */
export function openMemoryLog(device: string, events: readonly LogEvent[]): Log {
  const notes = new Map<string, unknown>();
  let kept = events.toSorted(byId);
  let generation = 0;
  return {
    device,
    append(build) {
      const last = kept.at(-1)?.id ?? null;
      const added = build(last);
      kept.push(...added);
      return Promise.resolve({ events: added, last, generation });
    },
    include(added) {
      const all = new Map([...kept, ...added].map((event) => [event.id, event]));
      kept = [...all.values()].toSorted(byId);
      generation += 1;
      return Promise.resolve();
    },
    readSince: (id) => {
      const before = id === null ? -1 : kept.findLastIndex((event) => event.id <= id);
      return Promise.resolve({ events: kept.slice(before + 1), generation });
    },
    readOf: (question) =>
      Promise.resolve(
        kept.filter((event) => isAboutQuestion(event) && event.question === question),
      ),
    listIds: (from) => Promise.resolve(kept.map(({ id }) => id).filter((id) => id >= from)),
    readState: () => Promise.resolve(null),
    saveState: () => Promise.resolve(),
    count: () => Promise.resolve({ events: kept.length, aside: 0 }),
    readNote: (name) => Promise.resolve(notes.get(name)),
    writeNote(name, note) {
      notes.set(name, note);
      return Promise.resolve();
    },
    clear() {
      kept = [];
      notes.clear();
      generation += 1;
      return Promise.resolve();
    },
  };
}
