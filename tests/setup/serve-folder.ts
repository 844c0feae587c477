import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** The plainest of static hosts: no compression, no redirects, no type for what it does not know. */
export type Host = {
  /** Ends with a slash. */
  url: string;
  /** What is served; may be changed while it runs, as a new version is put in place. */
  folder: string;
  /** Paths that break off, as on a bad connection. */
  broken: RegExp | null;
  asked: string[];
  close: () => Promise<void>;
};

export async function serveFolder(folder: string, base = '/'): Promise<Host> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    host.asked.push(path);
    if (host.broken?.test(path)) return void response.destroy();
    void sendFile(path.startsWith(base) ? path.slice(base.length) : null).then(
      ({ status, type, body }) => response.writeHead(status, { 'Content-Type': type }).end(body),
    );
  });
  async function sendFile(path: string | null) {
    const name =
      path === null || path === '' || path.endsWith('/') ? `${path ?? '-'}index.html` : path;
    const body = await readFile(join(host.folder, name)).catch(() => null);
    if (body)
      return { status: 200, type: types[extname(name)] ?? 'application/octet-stream', body };
    const missing = await readFile(join(host.folder, '404.html')).catch(() => '');
    return { status: 404, type: 'text/html; charset=utf-8', body: missing };
  }
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const host: Host = {
    url: `http://localhost:${port}${base}`,
    folder,
    broken: null,
    asked: [],
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return host;
}
