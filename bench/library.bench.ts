import { expect, test } from 'vitest';
import { buildLibrary } from '../src/library/index.ts';
import { RelativeFile } from '../src/model/paths.ts';
import { parseNote } from '../src/parse/index.ts';
import { grammars } from '../src/shell/index.ts';
import { makeManyNotes } from './many-notes.ts';

/** Milliseconds and resident megabytes for so many sections through parse and library. */
function measure(count: number) {
  const sources = makeManyNotes(count);
  const start = performance.now();
  const notes = sources.map(({ course, name, text }) =>
    parseNote({ file: RelativeFile.parse(`${course}/${name}`), course, text, mdx: false }),
  );
  const parsed = performance.now();
  const { library } = buildLibrary({ notes, lexicons: [], grammars });
  const end = performance.now();
  return {
    sections: library.sections.length,
    concepts: library.concepts.length,
    parse: Math.round(parsed - start),
    library: Math.round(end - parsed),
    all: Math.round(end - start),
    megabytes: Math.round(process.memoryUsage().rss / 1_048_576),
  };
}

/** The goal: 2,000 sections in 8 s and 600 MB on two cores, in time that grows with the notes alone. */
test('섹션 2,000개를 읽어 라이브러리로 만든다', { timeout: 600_000 }, () => {
  measure(50);
  const [few, many] = [measure(500), measure(2_000)];
  console.log(few);
  console.log(many);
  console.log(`2,000 to 500: ${(many.all / few.all).toFixed(1)} (linear is 4.0)`);
  expect(many.sections).toBe(2_000);
});
