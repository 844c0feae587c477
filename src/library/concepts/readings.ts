import { phonesOf } from '../../korean/sound-match.ts';
import { soundsAlike } from './names.ts';

const shortest = 6;
/** Nothing but the sound speaks for a pair: Producer is 0.07 from 프로듀서, and 0.52 from 프로세스. */
const farthest = 0.5;

/**
 * Pairs of a Latin name and the Hangul one that is its reading, word by word: Docker Compose and 도커
 * 컴포즈. Short names sound alike by chance (Pod, 포트) and are left out. Names are compared only with those
 * that open with the same sound.
 */
export function pairReadings<T extends { term: string }>(
  latin: readonly T[],
  hangul: readonly T[],
): { latin: T; hangul: T }[] {
  const byOpening = Map.groupBy(hangul, ({ term }) => openingOf(term));
  return latin
    .filter(({ term }) => !term.includes('_') && term.replace(/[^a-z]/gi, '').length >= shortest)
    .flatMap((name) => {
      const near = [...new Set(openingOf(name.term).split('|'))].flatMap(
        (sound) => byOpening.get(sound) ?? [],
      );
      const match = near.find(({ term }) => isReading(name.term, term));
      return match ? [{ latin: name, hangul: match }] : [];
    });
}

const openingOf = (term: string): string => {
  const [first] = phonesOf(term);
  return first?.kind === 'consonant' ? first.is : '';
};

const wordsOf = (term: string) => term.split(/[\s-]+/);

function isReading(latin: string, hangul: string): boolean {
  const [words, readings] = [wordsOf(latin), wordsOf(hangul)];
  return (
    words.length === readings.length &&
    words.every((word, at) => soundsAlike(word, readings[at] ?? '', farthest))
  );
}
