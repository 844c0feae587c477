import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { beforeAll, expect, inject, test } from 'vitest';

type Page = { ids: Set<string>; links: string[] };

const pages = new Map<string, Page>();
const files = new Set<string>();

/** Every address of the built site: pages by their folder, other files by name. */
beforeAll(async () => {
  const folder = inject('siteFolder');
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const address = `/${path.slice(folder.length + 1)}`;
    files.add(address);
    if (address.endsWith('.html')) pages.set(address, readPage(await readFile(path, 'utf8')));
  }
});

function readPage(html: string): Page {
  const tree = fromHtml(html);
  const values = (selector: string, name: string) =>
    selectAll(selector, tree).map(({ properties }) => String(properties[name]));
  return {
    ids: new Set(values('[id]', 'id')),
    links: [...values('a[href], link[href]', 'href'), ...values('img[src], script[src]', 'src')],
  };
}

const isInner = (link: string) => !/^(https?:|mailto:|data:)/.test(link);

/** What is missing behind a link; null where all is there. */
function findMissing(from: string, link: string): string | null {
  const url = new URL(link, `http://site${from.replace(/index\.html$/, '')}`);
  const address = decodeURIComponent(url.pathname);
  const target = address.endsWith('/') ? `${address}index.html` : address;
  if (!files.has(target)) return `없는 페이지 ${address}`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  const found = !anchor || !pages.has(target) || pages.get(target)?.ids.has(anchor);
  return found ? null : `없는 앵커 ${address}#${anchor}`;
}

test('사이트 안의 모든 링크와 앵커는 있는 곳을 가리킨다', () => {
  const missing = new Map<string, string>();
  for (const [from, { links }] of pages) {
    for (const link of new Set(links.filter(isInner))) {
      const what = findMissing(from, link);
      if (what) missing.set(what, from);
    }
  }
  expect(pages.size).toBeGreaterThan(50);
  expect([...missing].map(([what, from]) => `${what} (${from}에서)`)).toEqual([]);
});

test('어떤 페이지도 다른 출처의 파일을 부르지 않는다', () => {
  const foreign = [...pages.keys()].flatMap((from) => {
    const { links } = pages.get(from) ?? { links: [] };
    return links.filter((link) =>
      /^(https?:)?\/\/.*\.(js|css|woff2?|png|jpe?g|svg|gif)$/.test(link),
    );
  });
  expect(foreign).toEqual([]);
});
