import type { Moment } from './scheduler.ts';

/** Now, with the minutes that local time is ahead of UTC. The one place that asks the clock. */
export function readClock(): Moment {
  const now = new Date();
  return { at: now.getTime(), offset: -now.getTimezoneOffset() };
}

/** Eight letters and digits by chance, as the name of this device. */
export function nameDevice(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}
