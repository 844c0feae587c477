import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { grammars, readLine, subsetGrammars } from './index.ts';
import type { CommandUse } from './subset.ts';

const kilobyte = 1024;
const weigh = (content: string): number => gzipSync(content, { level: 9 }).length;

/** What the browser runs, built as the site is. */
async function buildBrowserCode(): Promise<string> {
  const input = fileURLToPath(new URL('browser.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input, preserveEntrySignatures: 'strict' } },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('빌드 결과가 없습니다');
  return output.output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
}

test('읽고 판정하고 견주는 코드는 압축해서 26 KB를 넘지 않는다', async () => {
  const code = await buildBrowserCode();
  expect(weigh(code)).toBeGreaterThan(10 * kilobyte);
  expect(weigh(code)).toBeLessThanOrEqual(26 * kilobyte);
});

/** Commands in code spans and blocks of the course's notes. */
function courseCommands(): CommandUse[] {
  const notes = globSync('notes/*/*.md').map((file) => readFileSync(file, 'utf8'));
  const code = notes.flatMap((text) => [
    ...[...text.matchAll(/`([^`\n]+)`/gu)].map(([, span = '']) => span),
    ...[...text.matchAll(/^```(?:sh|bash|console)?\n(.*?)^```/gmsu)].map(([, block = '']) => block),
  ]);
  return code.flatMap((text) =>
    readLine(text, grammars).flatMap(({ id, options }) => (id ? [{ id, options }] : [])),
  );
}

test('강의에서 쓰는 문법까지 합해 45 KB를 넘지 않는다', async () => {
  const uses = courseCommands();
  const subset = JSON.stringify(subsetGrammars(grammars, uses));
  const code = await buildBrowserCode();
  expect(new Set(uses.map(({ id }) => id)).size).toBeGreaterThan(80);
  expect(weigh(code) + weigh(subset)).toBeLessThanOrEqual(45 * kilobyte);
});
