import { closingOf } from './josa.ts';

/** After which end of a word a form stands: 은 after a consonant, 는 after a vowel, 에 after both. */
type Needs = 'closed' | 'open' | 'any';

/**
 * Particles (조사) and the forms of the copula 이다 that follow a noun without a blank.
 * Forms and their alternation: 국립국어원 표준국어대사전, and 한글 맞춤법 제41항 (a particle is written
 * onto the word before it).
 */
const forms: Readonly<Record<Needs, string>> = {
  closed: '은 이 을 과 으로 이나 이랑 이란 이라 이라고 이라는 이라도 이든',
  open: '는 가 를 와 로 나 랑 란 라 라고 라는 라도 든',
  any:
    '의 에 에서 에게 에게서 께 한테 도 만 까지 부터 마다 처럼 보다 조차 마저 밖에 뿐 끼리 같이 대로 만큼 하고 들 들이 들을 들은 들의 ' +
    '이다 이며 이고 이지만 이면 이라서 이므로 인 인데 일 임 였다 이었다 입니다 이에요 예요 다 며 고 지만 면 라서 므로',
};
/** What may follow a particle of place, direction or company: 에서는, 으로도, 와의, 까지만. */
const second = ['는', '도', '만', '의', '부터', '까지'];
const takesSecond = new Set(
  '에 에서 에게 으로 로 과 와 까지 부터 만 처럼 보다 하고 마다'.split(' '),
);

const needs = new Map<string, Needs>(
  (Object.keys(forms) as Needs[]).flatMap((need) =>
    forms[need]
      .split(' ')
      .flatMap((form): [string, Needs][] => [
        [form, need],
        ...(takesSecond.has(form)
          ? second.map((next): [string, Needs] => [form + next, need])
          : []),
      ]),
  ),
);
const longest = Math.max(...[...needs.keys()].map(({ length }) => length));

/**
 * A word as its stem and the particle at its end, `''` where it has none: `포트를` → 포트 + 를.
 * The particle must agree with the end of a Hangul stem, so that 와이파이 and 미디어를 come apart rightly;
 * a stem has two letters or more.
 */
export function splitParticle(word: string): { stem: string; particle: string } {
  for (let length = Math.min(longest, word.length - 1); length > 0; length--) {
    const stem = word.slice(0, -length);
    const particle = word.slice(-length);
    if (stem.length >= 2 && followsWith(stem, particle)) return { stem, particle };
  }
  return { stem: word, particle: '' };
}

/** Whether a form can follow a word: by its ending for Hangul, by any for what is read otherwise. */
export function followsWith(stem: string, particle: string): boolean {
  const need = needs.get(particle);
  if (!need) return false;
  if (need === 'any' || !/[가-힣]$/u.test(stem)) return true;
  const closing = closingOf(stem);
  if (particle.startsWith('으로') || particle.startsWith('로')) {
    return need === 'closed' ? closing === 'consonant' : closing !== 'consonant';
  }
  return (need === 'open') === (closing === 'vowel');
}

/**
 * Whether what stands behind a noun ends the word there: nothing, a blank, a sign, or a particle; for a
 * noun in other letters, Hangul. `포트` is a word in `포트를` and not in `포트폴리오`, `env` in `env파일`.
 */
export function endsWord(stem: string, rest: string): boolean {
  const tail = /^[\p{L}\p{N}]*/u.exec(rest.slice(0, longest + 1))?.[0] ?? '';
  if (tail === '' || followsWith(stem, tail)) return true;
  return !/[가-힣]$/u.test(stem) && /^[가-힣]/u.test(tail);
}
