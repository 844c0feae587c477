// The whole course on the device. Short and our own: Workbox would bring its runtime and routing for
// what is one rule here — every file of a build is kept under its hash, and what is kept is served first.
// A new version installs beside the old one and takes over when the last tab has closed, so that a
// running quiz never changes under the learner's hands.

/** Written in at build time: the version of this build and the address of its list of files. */
declare const VERSION: string;
declare const FILES_URL: string;

/** Address of a file relative to the base → its hash. */
type Files = Record<string, string>;

const worker = self as unknown as ServiceWorkerGlobalScope;
const prefix = 'doesaegim-';
const cacheName = prefix + VERSION;
const base = new URL('./', worker.location.href);
const parallel = 6;

worker.addEventListener('install', (event) => event.waitUntil(keepAll()));
worker.addEventListener('activate', (event) =>
  event.waitUntil(forgetOld().then(() => worker.clients.claim())),
);
worker.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== base.origin) return;
  event.respondWith(answer(event.request, url));
});

async function keepAll(): Promise<void> {
  try {
    const response = await fetch(FILES_URL, { cache: 'no-store' });
    const files: Files = await response.json();
    await keepFiles(Object.entries(files));
    await tell({ offline: 'ready' });
  } catch (error) {
    await caches.delete(cacheName);
    await tell({ offline: 'failed', reason: String(error) });
    throw error;
  }
}

async function keepFiles(files: [string, string][]): Promise<void> {
  const cache = await caches.open(cacheName);
  const rest = [...files];
  let done = 0;
  const work = async () => {
    for (let next = rest.pop(); next; next = rest.pop()) {
      await keepFile(cache, ...next);
      done += 1;
      if (done % 25 === 0) await tell({ offline: 'progress', done, all: files.length });
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
}

/** A file that an earlier version has under the same hash is taken over, not fetched again. */
async function keepFile(cache: Cache, path: string, hash: string): Promise<void> {
  const key = new URL(`${path}?v=${hash}`, base).href;
  const kept = await caches.match(key);
  const response = kept ?? (await fetch(new URL(path, base), { cache: 'no-cache' }));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  await cache.put(key, response);
}

async function forgetOld(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(prefix) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function answer(request: Request, url: URL): Promise<Response> {
  const kept = await findKept(url);
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch {
    const missing =
      request.mode === 'navigate' ? await findKept(new URL('404.html', base)) : undefined;
    return missing ?? Response.error();
  }
}

async function findKept(url: URL): Promise<Response | undefined> {
  const cache = await caches.open(cacheName);
  const page = new URL(
    url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname,
    url,
  );
  return cache.match(page, { ignoreSearch: true });
}

async function tell(message: object): Promise<void> {
  const clients = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  for (const client of clients) client.postMessage(message);
}
