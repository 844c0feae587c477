import { expect, test } from 'vitest';
import { decodeUtf8 } from './decode.ts';

/** '한글 노트' in CP949. */
const cp949 = Uint8Array.of(0xc7, 0xd1, 0xb1, 0xdb, 0x20, 0xb3, 0xeb, 0xc6, 0xae);

test('UTF-8은 그대로 읽고 BOM은 뗀다', () => {
  const bytes = new TextEncoder().encode('\uFEFF한글');
  expect(decodeUtf8(bytes)).toEqual({ ok: true, text: '한글' });
});

test('CP949로 보이는 파일은 그렇다고 말한다', () => {
  expect(decodeUtf8(cp949)).toMatchObject({ ok: false, looksLikeCp949: true });
});

test('처음 깨진 바이트의 자리를 알린다', () => {
  const bytes = Uint8Array.of(...new TextEncoder().encode('볼륨 '), 0xff, 0x41);
  expect(decodeUtf8(bytes)).toEqual({ ok: false, offset: 7, looksLikeCp949: false });
});

test('글자 가운데서 끊긴 파일도 자리를 알린다', () => {
  const bytes = new TextEncoder().encode('ab볼').subarray(0, 4);
  expect(decodeUtf8(bytes)).toMatchObject({ ok: false });
});
