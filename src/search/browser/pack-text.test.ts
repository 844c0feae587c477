import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packLines, packText, unpackLines, unpackText } from './pack-text.ts';

test('한글은 자판의 글쇠로, 로마자는 그대로 적는다', () => {
  expect(packText('도커 run을 값')).toBe('\x7fehzj\x7f run\x7fdmf rkqt\x7f');
});

test('어떤 글이든 적은 것을 그대로 되읽는다', () => {
  const unit = fc.constantFrom(
    ...'가각갃값과괘궈궤귀긔까깎닭밟앉읽했 .,|-1ㄱㅏㅋabTZ\n\u0301漢😀',
    '\x1f',
  );
  fc.assert(fc.property(fc.string({ unit }), (text) => unpackText(packText(text)) === text));
  const syllables = Array.from({ length: 11_172 }, (_, at) => String.fromCharCode(0xac00 + at));
  const text = syllables.join('') + syllables.map((syllable) => `${syllable}아`).join('');
  expect(unpackText(packText(text))).toBe(text);
});

test('줄은 줄로 되읽는다', () => {
  const lines = ['컨테이너|container', '', '깨끗한 값'];
  expect(unpackLines(packLines(lines))).toEqual(lines);
});
