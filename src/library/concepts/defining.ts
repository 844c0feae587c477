import { splitSyllable } from '../../korean/letters.ts';
import { splitParticle } from '../../korean/particles.ts';
import { nounAtEnd } from './genus.ts';
import { isVerbal } from './noun-phrase.ts';
import { acts } from './noun-words.ts';

/** Whether a word ends as verbs and adjectives do before a noun: 합친, 나타낸, 고르는, 작은; no noun with 은. */
function isAdnominal(word: string): boolean {
  if (/(?:할|될|쓸|있을|만)$/u.test(word)) return !word.endsWith('만');
  return splitSyllable(word.slice(-1))?.tail === 'ㄴ' && splitParticle(word).particle !== '은';
}

const thing =
  /([가-힣]+) ?[것거](?:으로|이다|이며|이고|고|임|입니다|이에요|예요|에요|이야|야|죠|이지만|인데)?(?:고요|구요)?$/u;

const longestEnd = 16;

/** Whether a clause ends in a thing told by what it does or is: `…을 합친 것`, `…하는 거예요`. */
export function endsInThing(clause: string): boolean {
  const end = clause.slice(-longestEnd);
  return /[것거]/.test(end) && isAdnominal(thing.exec(end)?.[1] ?? '');
}

/** Nouns that say when, why or how often, and nothing of what. */
const tellsNothing =
  /^(?:경우|때문|정도|뿐|동안|순간|수|점|곳|중|필요|가능|여부|예정|내용|글|노트|필기|자료|이야기)$/u;

/** Whether a line ends in a noun that a clause tells of: `…해서 합치지 못하는 상황`. */
export function endsInToldNoun(text: string): boolean {
  const before = text.trim().split(/\s+/).at(-2) ?? '';
  const noun = nounAtEnd(text.trim()) ?? '';
  return (
    /^[가-힣]{2,}$/u.test(noun) &&
    /[가-힣]{2}$/u.test(before) &&
    isAdnominal(before) &&
    !acts.has(noun) &&
    !tellsNothing.test(noun) &&
    !isVerbal(noun) &&
    !/[요죠]$/u.test(noun)
  );
}
