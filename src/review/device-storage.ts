import { isPersisted } from './keeping.ts';
import type { Store } from './store.ts';

/** What pages keep in localStorage. */
const keys = ['theme', 'option-form', 'placeholders', 'recent-searches', 'faces'] as const;
const placeholdersKey = 'placeholders';

/** As the service worker names its caches: by the address that the site stands under. */
const cachePrefix = () => `doesaegim-${siteBase().pathname}-`;
const siteBase = () => new URL(import.meta.env.BASE_URL, location.href);

export type Stored = {
  events: number;
  /** Entries that could not be read and were put aside. */
  aside: number;
  /** Pages and files kept for reading offline. */
  files: number;
  /** Values that the learner put into commands. */
  placeholders: number;
  /** Bytes of everything together; null where the browser does not say. */
  bytes: number | null;
  isPersisted: boolean;
};

/** What the site keeps on this device; what a browser refuses to tell counts as none. */
export async function listStored(store: Store): Promise<Stored> {
  const [counts, files, estimate, isLasting] = await Promise.all([
    store.count(),
    countFiles().catch(() => 0),
    navigator.storage?.estimate?.().catch(() => null),
    isPersisted(),
  ]);
  return {
    ...counts,
    files,
    placeholders: countPlaceholders(),
    bytes: estimate?.usage ?? null,
    isPersisted: isLasting,
  };
}

async function countFiles(): Promise<number> {
  const counts = await Promise.all(
    (await listCaches()).map(async (name) => (await (await caches.open(name)).keys()).length),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

async function listCaches(): Promise<string[]> {
  if (!('caches' in globalThis)) return [];
  return (await caches.keys()).filter((name) => name.startsWith(cachePrefix()));
}

function countPlaceholders(): number {
  try {
    const values: unknown = JSON.parse(localStorage.getItem(placeholdersKey) ?? '{}');
    return typeof values === 'object' && values !== null ? Object.keys(values).length : 0;
  } catch {
    return 0;
  }
}

export const forgetPlaceholders = () => forgetKeys([placeholdersKey]);

function forgetKeys(names: readonly string[]): void {
  try {
    for (const name of names) localStorage.removeItem(name);
  } catch {
    // Storage that refuses has kept nothing.
  }
}

/** Deletes the log, the choices and the offline copy: a first visit again. */
export async function forgetAll(store: Store): Promise<void> {
  await store.clear();
  forgetKeys(keys);
  const worker = await navigator.serviceWorker?.getRegistration(siteBase()).catch(() => undefined);
  await worker?.unregister();
  await Promise.all((await listCaches()).map((name) => caches.delete(name)));
}
