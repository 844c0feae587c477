import { phonesOf, soundDistance } from '../korean/sound-match.ts';
import { remember } from '../remember.ts';

const soundsOf = remember(phonesOf);

/**
 * Below this a Hangul word is how a Latin one is read: 볼륨 and volume are 0.08 apart, 이름 and name
 * 1.7. Of three letters little is left to tell apart.
 */
const closestOf = (latin: string): number => (latin.length > 3 ? 0.46 : 0.2);
/** What another word may be farther away and still be read alike: 빌드 is 0.32 from build, 0.37 from port. */
const alike = 0.03;

/** How far the beginning of a Hangul word is from the reading of a Latin one: 네임스페이스를 and `namespace`. */
const distanceFrom = remember((latin) => {
  const closest = closestOf(latin);
  const sounds = soundsOf(latin);
  return remember((hangul) => {
    const beginnings = Array.from({ length: hangul.length - 1 }, (_, at) =>
      hangul.slice(0, at + 2),
    );
    const distances = beginnings.map((word) => soundDistance(soundsOf(word), sounds, closest));
    const nearest = Math.min(...distances);
    return nearest < closest ? nearest : 1;
  });
});

/** A plural is read as its singular: 이미지 for `images`. */
const latinWords = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z]{3,}/g) ?? []).map((word) => word.replace(/(?<=[a-z]{3})s$/, ''));

/** Two words may be read as one: 로드 밸런서 and LoadBalancer. */
function hangulWords(text: string): string[] {
  const words = text.match(/[가-힣]{2,}/g) ?? [];
  const pairs = text.matchAll(/(?<![가-힣])(?=([가-힣]+) ([가-힣]+))/g);
  return [...words, ...Array.from(pairs, ([, one = '', other = '']) => one + other)];
}

/** Whether one Latin word is part of another: SQL and MySQL, SSH and `ssh-keygen`. */
const isPartOf = (one: string, other: string) => one.includes(other) || other.includes(one);

/** Measures how far a text is from telling a word in the other script, or as part of another: 0 tells it. */
function measureFrom(text: string): (word: string) => number {
  const latin = latinWords(text);
  const hangul = hangulWords(text);
  return (word) => {
    const isLatin = /^[a-z]/.test(word);
    if (isLatin && latin.some((one) => isPartOf(one, word))) return 0;
    const distances = isLatin
      ? hangul.map((reading) => distanceFrom(word)(reading))
      : latin.map((one) => distanceFrom(one)(word));
    return Math.min(1, ...distances);
  };
}

/** A word of a stem, and how far the answer is from telling it in the other script. */
type Told = { word: string; distance: number };

/** The words of the stem that the answer tells in the other script. */
export function listTold(stem: string, answer: string): Told[] {
  const distanceTo = measureFrom(answer);
  return [...latinWords(stem), ...hangulWords(stem)]
    .map((word) => ({ word, distance: distanceTo(word) }))
    .filter(({ distance }) => distance < 1);
}

/** Whether another choice tells the word as well as the answer does. */
export const tellsAsWell = (choice: string, { word, distance }: Told): boolean =>
  choice.toLowerCase().includes(word) || measureFrom(choice)(word) <= distance + alike;

/** Whether the stem has a word that the answer tells in the other script, and no other choice tells as well. */
export const tellsReading = (stem: string, answer: string, others: readonly string[]): boolean =>
  listTold(stem, answer).some((told) => !others.some((other) => tellsAsWell(other, told)));
