// The whole course on the device. Short and our own: Workbox would bring its runtime and routing for
// what are two rules here: a file that carries a hash in its name comes from the device, anything else
// from the network while that answers. A new version is fetched beside the old one, of which it takes
// over what did not change, and replaces it when the last tab has closed: a running quiz keeps the
// files that it began with.

import type { OfflineReport } from './report.ts';

/** Written in at build time: a hash of all files of this build. */
declare const VERSION: string;

/** Address of a file relative to the base → how its SHA-256 begins. Pages stand as their folders. */
type Files = Record<string, string>;

const worker = self as unknown as ServiceWorkerGlobalScope;
const base = new URL('./', worker.location.href);
const listUrl = new URL('offline-files.json', base).href;
/** With the path, as sites that stand beside each other on one origin keep their files apart. */
const prefix = `doesaegim-${base.pathname}-`;
const cacheName = prefix + VERSION;
const isOurs = (name: string) => name.startsWith(prefix);
const parallel = 6;
/** Milliseconds after which a network that does not answer counts as none. */
const patience = 3000;
const hashed = /\/_assets\/|\/pagefind\/(fragment|index)\//;

worker.addEventListener('install', (event) => event.waitUntil(keepAll()));
worker.addEventListener('activate', (event) =>
  event.waitUntil(forgetOld().then(() => worker.clients.claim())),
);
worker.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || !url.href.startsWith(base.href)) return;
  event.respondWith(hashed.test(url.pathname) ? answerKept(event.request) : answer(event.request));
});

async function keepAll(): Promise<void> {
  try {
    const list = await fetch(listUrl, { cache: 'no-store' });
    const files: Files = await list.clone().json();
    await keepFiles(files);
    // Last, so that whoever finds the list finds all that it names.
    await (await caches.open(cacheName)).put(listUrl, list);
    await tell({ offline: 'ready' });
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    // What was fetched before a connection broke is there for the next try.
    if (isFull) await caches.delete(cacheName);
    await tell({ offline: 'failed', isFull });
    throw error;
  }
}

async function keepFiles(files: Files): Promise<void> {
  const cache = await caches.open(cacheName);
  const older = await readOlder();
  const rest = Object.keys(files);
  const all = rest.length;
  const step = Math.ceil(all / 20);
  let done = 0;
  const work = async () => {
    for (let path = rest.pop(); path !== undefined; path = rest.pop()) {
      const same = older.find((version) => version.files[path] === files[path]);
      await keepFile(cache, path, files[path], same?.cache);
      done += 1;
      if (done % step === 0) await tell({ offline: 'progress', done, all });
    }
  };
  // Where one fails, the others end with the file in hand, so that nothing is told after the failure.
  const works = Array.from({ length: parallel }, () => work().finally(() => (rest.length = 0)));
  for (const result of await Promise.allSettled(works))
    if (result.status === 'rejected') throw result.reason;
}

/** The versions that are whole on the device. */
async function readOlder(): Promise<{ cache: Cache; files: Files }[]> {
  const names = (await caches.keys()).filter(isOurs);
  const versions = await Promise.all(
    names.map(async (name) => {
      const cache = await caches.open(name);
      const list = await cache.match(listUrl);
      return list ? [{ cache, files: (await list.json()) as Files }] : [];
    }),
  );
  return versions.flat();
}

/** Takes a file over from an older version that has the same, or fetches it. */
async function keepFile(
  cache: Cache,
  path: string,
  hash: string | undefined,
  older: Cache | undefined,
): Promise<void> {
  const url = new URL(path, base).href;
  if (await cache.match(url)) return;
  const kept = await older?.match(url);
  if (kept) return cache.put(url, kept);
  const response = await fetch(url, { cache: 'no-cache' });
  const bytes = await response.clone().arrayBuffer();
  // While a host is brought up to date, it may answer with a file of the other version.
  if (!response.ok || !(await hashOf(bytes)).startsWith(hash ?? ''))
    throw new Error(`${url}: ${response.status}`);
  // A browser takes no redirected answer for a page.
  const { redirected, headers } = response;
  await cache.put(url, redirected ? new Response(bytes, { headers }) : response);
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function forgetOld(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => isOurs(name) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function answerKept(request: Request): Promise<Response> {
  return (await findKept(new URL(request.url))) ?? fetch(request);
}

/** The network's answer; the kept one where the network is silent, slow or broken. */
async function answer(request: Request): Promise<Response> {
  const fresh = fetch(request).catch(() => null);
  const first = await Promise.race([fresh, wait(patience)]);
  if (first && first.status < 500) return first;
  const kept = await findKept(new URL(request.url));
  return kept ?? (await fresh) ?? (await findMissing(request)) ?? Response.error();
}

const wait = (milliseconds: number) =>
  new Promise<null>((resolve) => setTimeout(resolve, milliseconds, null));

const findMissing = async ({ mode }: Request) =>
  mode === 'navigate' ? await findKept(new URL('404.html', base)) : undefined;

/** Nothing too where the device cannot read what it keeps: the network is still there. */
async function findKept({ href, pathname }: URL): Promise<Response | undefined> {
  try {
    const cache = await caches.open(cacheName);
    return await cache.match(new URL(pathname.replace(/\/index\.html$/, '/'), href));
  } catch {
    return undefined;
  }
}

async function tell(report: OfflineReport): Promise<void> {
  const clients = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  for (const client of clients) client.postMessage(report);
}
