import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betraysAnswer, chooseAmong } from './choices.ts';

const option = (text: string) => ({ text, note: `${text}: 설명.` });
const choose = (answer: string, ...siblings: string[]) =>
  chooseAmong('a/b', '무엇일까요?', option(answer), siblings.map(option));

describe('보기 고르기', () => {
  test('앞의 둘을 고르고, 무엇인지 설명한다', () => {
    const chosen = choose('명명 볼륨', '익명 볼륨', '임시 볼륨', '공유 볼륨');
    expect(chosen?.choices.toSorted()).toEqual(['명명 볼륨', '익명 볼륨', '임시 볼륨']);
    expect(chosen?.explanation).toContain('익명 볼륨: 설명.');
  });

  test('길이가 다르거나 같은 말인 것은 건너뛴다', () => {
    const chosen = choose(
      '컨테이너를 시작하는 명령이다',
      '컨테이너를 시작하는 명령이다.',
      '켠다',
      '컨테이너를 멈추는 명령이다',
      '컨테이너를 지우는 명령이다',
    );
    expect(chosen?.choices).not.toContain('켠다');
    expect(choose('가', '나')).toBeNull();
  });

  test.each([
    ['노드 그룹', '노드를 묶은 단위', ['파드의 묶음', '서버의 묶음'], true],
    ['노드 그룹', '노드를 묶은 단위', ['노드의 묶음', '서버의 묶음'], false],
    ['볼륨', '오래 남는 저장 공간', ['격리된 프로세스', '읽기 전용 묶음'], false],
  ])('%s: %s — 물음의 낱말로 답이 드러나는가 %#', (stem, answer, others, betrays) => {
    expect(betraysAnswer(stem, answer, others)).toBe(betrays);
  });

  test('정답의 자리는 id에 따라 고르게 나뉜다', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 3 }), { minLength: 300, maxLength: 400 }),
        (ids) => {
          const places = ids.map((id) =>
            chooseAmong(id, '', option('가'), [option('나'), option('다')])?.choices.indexOf('가'),
          );
          for (const place of [0, 1, 2]) {
            const share = places.filter((at) => at === place).length / ids.length;
            expect(share).toBeGreaterThan(0.2);
            expect(share).toBeLessThan(0.47);
          }
        },
      ),
      { numRuns: 20, seed: 7 },
    );
  });
});
