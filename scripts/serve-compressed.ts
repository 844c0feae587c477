import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const isPacked = /\.(png|woff2|apkg)$/;

/** Serves a folder as an ordinary host does, compressed and cacheable, on a free port. */
export async function serveCompressed(folder: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const name = path.endsWith('/') ? `${path}index.html` : path;
    void readFile(join(folder, name)).then(
      (body) => {
        const type = types[extname(name)] ?? 'application/octet-stream';
        const headers = { 'Content-Type': type, 'Cache-Control': 'max-age=31536000' };
        if (isPacked.test(name)) return response.writeHead(200, headers).end(body);
        return response
          .writeHead(200, { ...headers, 'Content-Encoding': 'gzip' })
          .end(gzipSync(body));
      },
      () => response.writeHead(404, { 'Content-Type': 'text/plain' }).end('404'),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}`, close: () => void server.close() };
}
