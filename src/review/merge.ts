import { byId, type LogEvent } from './events.ts';

/**
 * The union of two logs in the order of ids. Should an id stand for two different events (a device
 * that was cloned), the same one wins whichever log comes first.
 */
export function mergeLogs(one: readonly LogEvent[], other: readonly LogEvent[]): LogEvent[] {
  const merged = new Map(one.map((event) => [event.id, event]));
  for (const event of other) {
    const known = merged.get(event.id);
    if (!known || writeEvent(event) > writeEvent(known)) merged.set(event.id, event);
  }
  return [...merged.values()].sort(byId);
}

/** One text for one event, whatever the order of its keys. */
export function writeEvent(event: LogEvent): string {
  return JSON.stringify(event, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
