/** What the worker tells the pages while it puts the course on the device. */
export type OfflineReport =
  | { offline: 'progress'; done: number; all: number }
  | { offline: 'ready' }
  /** `isFull`: the device gave no more room. Otherwise the connection broke. */
  | { offline: 'failed'; isFull: boolean };

export const isReport = (data: unknown): data is OfflineReport =>
  typeof data === 'object' && data !== null && 'offline' in data;
