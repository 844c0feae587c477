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
      const added = build(kept.at(-1)?.id ?? null);
      kept.push(...added);
      return Promise.resolve(added);
    },
    include(added) {
      const all = new Map([...kept, ...added].map((event) => [event.id, event]));
      kept = [...all.values()].toSorted(byId);
      generation += 1;
      return Promise.resolve();
    },
    readSince: (id) => {
      const before = id === null ? -1 : kept.findLastIndex((event) => event.id <= id);
      return Promise.resolve(kept.slice(before + 1));
    },
    readOf: (question) =>
      Promise.resolve(
        kept.filter((event) => isAboutQuestion(event) && event.question === question),
      ),
    readGeneration: () => Promise.resolve(generation),
    readState: () => Promise.resolve(null),
    saveState: () => Promise.resolve(),
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
