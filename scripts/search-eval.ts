import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { openBuiltSearch } from './built-search.ts';
import { measureRanks, type Measured } from './measure-ranks.ts';

/** `npm run search:eval -- [FILE] [--list]`: how well labelled queries are answered over the built site. */

const Queries = z.array(z.object({ kind: z.string(), query: z.string(), accept: z.string() }));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'boolean', default: false } },
});
const file = positionals[0] ?? 'bench/queries/working.json';
const queries = Queries.parse(JSON.parse(await readFile(file, 'utf8')));
const search = await openBuiltSearch(process.env.OUT_DIR ?? 'dist');

const answers = [];
for (const { kind, query, accept } of queries) {
  const { results } = await search(query);
  const right = new RegExp(accept, 'i');
  const names = results.slice(0, 10).map(({ title, heading }) => `${title}\n${heading}`);
  answers.push({ kind, query, names, rank: 1 + names.findIndex((name) => right.test(name)) });
}

const show = (name: string, { count, first, three, reciprocal, empty }: Measured) =>
  console.log(
    `${name.padEnd(12)} ${String(count).padStart(4)}  S@1 ${first.toFixed(3)}  S@3 ${three.toFixed(3)}  MRR@10 ${reciprocal.toFixed(3)}  empty ${empty}`,
  );
for (const [kind, group] of Map.groupBy(answers, ({ kind }) => kind))
  show(kind, measureRanks(group));
show('all', measureRanks(answers));

if (values.list) {
  for (const { kind, query, rank, names } of answers.filter(({ rank }) => rank !== 1)) {
    console.log(`\n${rank || '-'} [${kind}] ${query}`);
    for (const name of names.slice(0, rank || 5)) console.log(`    ${name.replace(/\n/, ' › ')}`);
  }
}
