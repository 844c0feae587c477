import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Found } from '../src/search/browser/searcher.ts';
import { openBuiltSearch } from './built-search.ts';

/** `npm run search -- QUERY… [--json]` or `--file QUERIES.txt`: the first ten results over the built site. */

const { values, positionals } = parseArgs({
  args: keepFlags(process.argv.slice(2)),
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, file: { type: 'string' } },
});

/** Flags such as `-p` are words of the query; ours are these two. */
function keepFlags(args: string[]): string[] {
  const ownAt = (at: number) =>
    args[at] === '--json' || args[at] === '--file' || args[at - 1] === '--file';
  const own = args.filter((_, at) => ownAt(at));
  const words = args.filter((_, at) => !ownAt(at));
  return [...own, '--', ...words];
}

const queries = values.file
  ? (await readFile(values.file, 'utf8')).split(/\r?\n/).filter((line) => line.trim() !== '')
  : [positionals.join(' ')].filter(Boolean);

function print(query: string, { results, changes }: Found): void {
  const first = results.slice(0, 10);
  if (values.json) {
    const rows = first.map(({ kind, title, heading, url }) => ({ kind, title, heading, url }));
    console.log(JSON.stringify({ query, results: rows }));
    return;
  }
  for (const { from, to } of changes) console.log(`'${from}' → '${to}'`);
  for (const { kind, title, heading, url } of first)
    console.log(`${kind}\t${title}${heading && ` › ${heading}`}\t${url}`);
  if (first.length === 0) console.log('찾은 것이 없습니다.');
}

if (queries.length === 0) {
  console.error('사용법: npm run search -- 찾을 말 [--json], 또는 --file 파일 (한 줄에 하나)');
  process.exitCode = 2;
} else {
  const search = await openBuiltSearch(process.env.OUT_DIR ?? 'dist');
  for (const query of queries) print(query, await search(query));
}
