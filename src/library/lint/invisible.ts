import type { Note } from '../../parse/index.ts';
import type { Finding } from './finding.ts';

const names: readonly [RegExp, string][] = [
  [/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/, '글의 방향을 바꾸는 글자'],
  [/[\u200B\u200C\u2060\uFEFF\u00AD]/, '너비가 없는 글자'],
  [/[\u3164\u115F\u1160\uFFA0]/, '한글 채움 글자'],
  [/[\0\uFFFD]/, '깨진 글자'],
];
const suspect = new RegExp(names.map(([{ source }]) => source).join('|'), 'g');

/** Signs that nobody sees, in text and in code alike (Unicode TR 36, TR 39); once a line. */
export function lintInvisible({ text, lines }: Note): Finding[] {
  const seen = new Set<number>();
  return [...text.matchAll(suspect)].flatMap(({ 0: sign, index }): Finding[] => {
    const { line } = lines.placeAt(index);
    if (seen.has(line)) return [];
    seen.add(line);
    const code = sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    const name = names.find(([pattern]) => pattern.test(sign))?.[1] ?? '보이지 않는 글자';
    return [
      {
        rule: 'invisible',
        severity: 'warning',
        message: `${name}(U+${code})가 들어 있습니다.`,
        suggestion: '그 글자를 지우십시오.',
        at: index,
      },
    ];
  });
}
