import * as z from 'zod/mini';
import { LogEvent } from './events.ts';

/** What of the values are events, and what is none. */
export function readEvents(values: readonly unknown[]): { events: LogEvent[]; broken: unknown[] } {
  const events: LogEvent[] = [];
  const broken: unknown[] = [];
  for (const value of values) {
    const read = z.safeParse(LogEvent, value);
    if (read.success) events.push(read.data);
    else broken.push(value);
  }
  return { events, broken };
}
