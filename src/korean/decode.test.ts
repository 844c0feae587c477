import { expect, test } from 'vitest';
import { decodeUtf8 } from './decode.ts';

/** '한글 노트' in CP949. */
const cp949 = Uint8Array.of(0xc7, 0xd1, 0xb1, 0xdb, 0x20, 0xb3, 0xeb, 0xc6, 0xae);

test.each(['\uFEFF한글', '\uFEFF\uFEFF한글'])('UTF-8은 그대로 읽고 BOM은 뗀다: %j', (text) => {
  const bytes = new TextEncoder().encode(text);
  expect(decodeUtf8(bytes)).toEqual({ ok: true, text: '한글' });
});

test('CP949로 보이는 파일은 그렇다고 말한다', () => {
  expect(decodeUtf8(cp949)).toMatchObject({ ok: false, looksLike: 'cp949' });
});

test.each([
  ['표가 있는 것', [0xff, 0xfe, 0x58, 0xd5], 'utf-16le'],
  ['큰 쪽이 앞인 것', [0xfe, 0xff, 0xd5, 0x58], 'utf-16be'],
  ['표가 없는 것', [0x23, 0, 0x20, 0, 0x58, 0xd5, 0x0a, 0], 'utf-16le'],
  ['영어뿐이라 UTF-8로도 읽히는 것', [0, 0x23, 0, 0x20, 0, 0x61, 0, 0x0a], 'utf-16be'],
])('UTF-16을 알아본다: %s', (_, bytes, looksLike) => {
  expect(decodeUtf8(Uint8Array.from(bytes))).toMatchObject({ ok: false, looksLike });
});

test('UTF-8에 널 글자 하나가 있어도 읽는다', () => {
  expect(decodeUtf8(new TextEncoder().encode('볼륨\0은 남는다'))).toMatchObject({ ok: true });
});

test('처음 깨진 바이트의 자리를 알린다', () => {
  const bytes = Uint8Array.of(...new TextEncoder().encode('볼륨 '), 0xff, 0x41);
  expect(decodeUtf8(bytes)).toEqual({ ok: false, offset: 7, looksLike: null });
});

test('글자 가운데서 끊긴 파일도 자리를 알린다', () => {
  const bytes = new TextEncoder().encode('ab볼').subarray(0, 4);
  expect(decodeUtf8(bytes)).toMatchObject({ ok: false });
});
