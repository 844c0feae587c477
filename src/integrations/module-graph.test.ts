import { expect, test } from 'vitest';
import { listModules } from './module-graph.ts';

test('섬이 꼭 쓰는 모듈을 모두 한 번씩 찾고, 나중에 부르는 것은 두고 본다', async () => {
  const modules: Record<string, string> = {
    '/_assets/app.js': 'import{a as b}from"./page.js";import"./page.js";import(`./later.js`);b()',
    '/_assets/page.js': 'import { h } from "./preact.js"; export { h };',
    '/_assets/preact.js': 'export const h = "from";',
  };
  const found = await listModules(['/_assets/app.js'], (address) =>
    Promise.resolve(modules[address] ?? ''),
  );
  expect(found).toEqual(['/_assets/app.js', '/_assets/page.js', '/_assets/preact.js']);
});
