import { expect, test } from 'vitest';
import { joinFacts, readFacts } from '../src/library/index.ts';
import { RelativeFile } from '../src/model/paths.ts';
import { parseNote } from '../src/parse/index.ts';
import { grammars } from '../src/shell/index.ts';
import { makeManyNotes } from './many-notes.ts';

/** Milliseconds of wall clock and of processor, and the largest resident set so far in megabytes. */
function measure(count: number) {
  const sources = makeManyNotes(count);
  const used = process.cpuUsage();
  const start = performance.now();
  const facts = sources.map(({ course, name, text }) =>
    readFacts(
      parseNote({ file: RelativeFile.parse(`${course}/${name}`), course, text, mdx: false }),
      grammars,
    ),
  );
  const read = performance.now();
  const { library } = joinFacts({ facts, lexicons: [], grammars });
  const end = performance.now();
  const each = (milliseconds: number) => (milliseconds / count).toFixed(1);
  console.log(
    `섹션 ${library.sections.length}개: 섹션마다 읽기 ${each(read - start)} ms, 잇기 ${each(end - read)} ms, ` +
      `프로세서 ${each(process.cpuUsage(used).user / 1000)} ms; 모두 ${((end - start) / 1000).toFixed(1)}초, ` +
      `메모리 ${Math.round(process.resourceUsage().maxRSS / 1024)} MB, 개념 ${library.concepts.length}개`,
  );
  return library.sections.length;
}

/** The goal: 2,000 sections in 8 s and 600 MB on two cores, in time that grows with the notes alone. */
test('섹션 2,000개를 읽어 라이브러리로 만든다', { timeout: 600_000 }, () => {
  measure(50);
  expect([250, 500, 1_000, 2_000].map(measure)).toEqual([250, 500, 1_000, 2_000]);
});
