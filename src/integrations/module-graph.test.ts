import { expect, test } from 'vitest';
import { everLoaded, listModules } from './module-graph.ts';

test('섬이 꼭 쓰는 모듈과, 나중에 부르는 것까지의 모듈을 한 번씩 찾는다', async () => {
  const modules: Record<string, string> = {
    '/_assets/app.js':
      'import{a as b}from"./page.js";import"./page.js";import(`./later.js`);b("./no-module.js")',
    '/_assets/page.js': 'import { h } from "./preact.js"; export { h };',
    '/_assets/preact.js': 'export const h = "from";',
  };
  const read = (address: string) => Promise.resolve(modules[address] ?? '');
  const needed = ['/_assets/app.js', '/_assets/page.js', '/_assets/preact.js'];
  expect(await listModules(['/_assets/app.js'], read)).toEqual(needed);
  const ever = await listModules(['/_assets/app.js'], read, everLoaded);
  expect(ever.toSorted()).toEqual([...needed, '/_assets/later.js'].toSorted());
});
