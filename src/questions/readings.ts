import { phonesOf, soundDistance } from '../korean/sound-match.ts';

/** Below this a Hangul word is how a Latin one is read: 볼륨 and volume are 0.08 apart, 이름 and name 1.7. */
const closest = 0.5;

const known = new Map<string, boolean>();

/** Whether a Hangul word begins with the reading of a Latin one: 네임스페이스를 and `namespace`. */
function isReadAs(hangul: string, latin: string): boolean {
  const key = `${hangul} ${latin}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const sounds = phonesOf(latin);
  const syllables = [...hangul];
  const is = syllables.some(
    (_, at) =>
      at > 0 && soundDistance(phonesOf(syllables.slice(0, at + 1).join('')), sounds, 1) < closest,
  );
  known.set(key, is);
  return is;
}

/** A plural is read as its singular: 이미지 for `images`. */
const latinWords = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z]{3,}/g) ?? []).map((word) => word.replace(/(?<=[a-z]{3})s$/, ''));
const hangulWords = (text: string): string[] => text.match(/[가-힣]{2,}/g) ?? [];

/** Whether one Latin word is part of another: SQL and MySQL. */
const isPartOf = (one: string, other: string) =>
  one !== other && (one.includes(other) || other.includes(one));

/** The words of a text whose counterpart, whole or in the other script, stands in another text. */
export function matchReadings(text: string, other: string): string[] {
  const [latin, hangul] = [latinWords(text), hangulWords(text)];
  const [otherLatin, otherHangul] = [latinWords(other), hangulWords(other)];
  return [
    ...latin.filter(
      (word) =>
        otherHangul.some((reading) => isReadAs(reading, word)) ||
        otherLatin.some((one) => isPartOf(one, word)),
    ),
    ...hangul.filter((reading) => otherLatin.some((word) => isReadAs(reading, word))),
  ];
}
