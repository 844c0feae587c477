import { expect, test } from 'vitest';
import { modernise } from './old-style.ts';

test.each([
  ['붙임표 없는 묶음', 'tar xzf site.tgz', 'tar -xzf site.tgz'],
  ['붙임표 있는 묶음', 'tar -xzf site.tgz', 'tar -xzf site.tgz'],
  ['파이프 뒤의 줄 수', 'ps aux | head -5', 'ps aux | head -n 5'],
  ['다른 옵션 뒤의 줄 수', 'sudo tail -f -20 app.log', 'sudo tail -f -n 20 app.log'],
  ['커밋의 수', 'git log --oneline -3', 'git log --oneline -n 3'],
  ['옵션의 이름일 뿐인 tail', 'docker logs --tail -5 web', 'docker logs --tail -5 web'],
  ['이름이 head인 인자', 'echo head -5', 'echo head -5'],
])('%s: %s', (_name, command, modern) => {
  expect(modernise(command)).toBe(modern);
});
