import type { LogEvent } from './events.ts';
import type { Log } from './log.ts';

/** Keeps events until the page is left; `events` is what was kept so far. */
export function openMemoryLog(device: string, events: readonly LogEvent[]): Log {
  const kept = new Map(events.map((event) => [event.id, event]));
  const sorted = () => [...kept.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  let generation = 0;
  return {
    device,
    append(build) {
      const event = build(sorted().at(-1)?.id ?? null);
      kept.set(event.id, event);
      return Promise.resolve(event);
    },
    include(added) {
      for (const event of added) kept.set(event.id, event);
      generation += 1;
      return Promise.resolve();
    },
    readSince: (id) => Promise.resolve(sorted().filter((event) => id === null || event.id > id)),
    readOf: (question) =>
      Promise.resolve(
        sorted().filter((event) => 'question' in event && event.question === question),
      ),
    readGeneration: () => Promise.resolve(generation),
    readState: () => Promise.resolve(null),
    saveState: () => Promise.resolve(),
    clear() {
      kept.clear();
      generation += 1;
      return Promise.resolve();
    },
  };
}
