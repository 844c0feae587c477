import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { keepParticles, keepWordsWhole } from './keep-whole.ts';

const code = (text: string) => toHtml({ type: 'root', children: keepWordsWhole(text) });
const prose = (text: string) => toHtml({ type: 'root', children: keepParticles(text) });

test('옵션과 하이픈이 든 짧은 말은 줄 끝에서 나뉘지 않는다', () => {
  expect(code('docker run -p 80:80 --rm web')).toBe(
    'docker run <span class="whole">-p</span> 80:80 <span class="whole">--rm</span> web',
  );
  expect(code('docker run web')).toBe('docker run web');
  const long = `--${'a'.repeat(40)}`;
  expect(code(long)).toBe(long);
  expect(code(`--output=jsonpath=${'a'.repeat(40)}`)).toBe(
    `<span class="whole">--output=</span>jsonpath=${'a'.repeat(40)}`,
  );
});

test('닫는 괄호와 조사는 붙어 다닌다', () => {
  expect(prose('볼륨(volume)은 남는다.')).toBe('볼륨(volume<span class="whole">)은</span> 남는다.');
  expect(prose('(없음)')).toBe('(없음)');
});
