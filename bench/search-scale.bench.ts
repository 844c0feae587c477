import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { openBuiltSearch } from '../scripts/built-search.ts';
import { indexText } from '../scripts/index-text.ts';
import { joinFacts, readFacts } from '../src/library/index.ts';
import { RelativeFile } from '../src/model/paths.ts';
import { parseNote } from '../src/parse/index.ts';
import { buildSearch } from '../src/search/index.ts';
import { grammars } from '../src/shell/index.ts';
import { makeManyNotes } from './many-notes.ts';

// Search over many notes without their pages: what a first search loads, and how long each takes. The
// goal at 2,000 sections (SECTIONS=2000) is 250 KB beside the code, and 80 ms p95.

const sections = Number(process.env.SECTIONS ?? 500);
const folder = await mkdtemp(join(tmpdir(), 'search-scale-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

async function buildMany(): Promise<void> {
  const facts = makeManyNotes(sections).map(({ course, name, text }) =>
    readFacts(
      parseNote({ file: RelativeFile.parse(`${course}/${name}`), course, text, mdx: false }),
      grammars,
    ),
  );
  const { library } = joinFacts({ facts, lexicons: [], grammars });
  const { data, records } = buildSearch(library);
  await mkdir(join(folder, 'data'));
  await writeFile(join(folder, 'data/search.json'), JSON.stringify(data));
  await indexText({ folder: join(folder, 'pagefind'), records });
}

const isPacked = /\.(pf_\w+|pagefind)$/;

test(`섹션 ${sections}개에서 찾는다`, { timeout: 900_000 }, async () => {
  await buildMany();
  const names = gzipSync(await readFile(join(folder, 'data/search.json')), { level: 9 }).length;
  let fetched = 0;
  const search = await openBuiltSearch(folder, (path, body) => {
    fetched += isPacked.test(path) ? body.length : gzipSync(body).length;
  });
  const queries =
    '컨테이너를 지우는 법|docker run -p|볼륨과 바인드 마운트 차이|파드가 계속 재시작돼요|ehzj zjavhwm'.split(
      '|',
    );
  const firsts: number[] = [];
  const times: number[] = [];
  for (const query of queries) {
    const before = firsts.length > 0 ? fetched : 0;
    expect((await search(query)).results.length).toBeGreaterThan(0);
    firsts.push(fetched - before);
    for (let end = 1; end <= query.length; end++) {
      const started = performance.now();
      await search(query.slice(0, end));
      times.push(performance.now() - started);
    }
  }
  times.sort((a, b) => a - b);
  const kilobytes = (bytes = 0) => `${(bytes / 1000).toFixed(0)} KB`;
  console.log(
    `섹션 ${sections}개: 이름 ${kilobytes(names)}, 첫 검색의 본문 ${kilobytes(firsts[0])}, 다음 검색들 ${firsts.slice(1).map(kilobytes).join(', ')}; ` +
      `글쇠마다 중앙값 ${times[times.length >> 1]?.toFixed(0)} ms, p95 ${times[Math.floor(0.95 * times.length)]?.toFixed(0)} ms`,
  );
});
