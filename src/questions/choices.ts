import { listTold, tellsAsWell } from './readings.ts';
import { shuffle } from './seed.ts';
import { common, wordsOf } from './words.ts';

/** Visible letters, backticks left out. */
const lengthOf = (text: string) => text.replaceAll('`', '').length;

/** Whether the longest of the texts is at most one and a half times the shortest; a few letters pass. */
export function areEvenlyLong(texts: readonly string[]): boolean {
  const lengths = texts.map(lengthOf);
  const longest = Math.max(...lengths);
  return longest <= 12 || longest <= 1.5 * Math.min(...lengths);
}

/** Words of the questions themselves: they stand in every stem and tell nothing. */
const asking = wordsOf('다음 무슨 무엇 어느 명령 옵션 설명 쓰임 Compose 키 말 뜻 맞는 쓰는 하는');

/** What a stem says it asks of. */
const kinds = /Compose 키|Dockerfile 명령/g;

/**
 * Whether a word of the stem stands in the answer and in no distractor, so that it can be matched
 * blindly; in the other script too: `docker volume ls` and 볼륨 목록.
 */
export const betraysAnswer = (stem: string, answer: string, others: readonly string[]): boolean =>
  findBetrayal(stem, answer)(others);

/** The same for one stem and answer with several sets of distractors. */
export function findBetrayal(stem: string, answer: string): (others: readonly string[]) => boolean {
  const shared = common(wordsOf(stem), wordsOf(answer)).filter((word) => !asking.has(word));
  let told: ReturnType<typeof listTold> | undefined;
  return (others) => {
    if (shared.some((word) => !others.some((other) => wordsOf(other).has(word)))) return true;
    told ??= listTold(stem.replaceAll(kinds, ''), answer);
    return told.some((each) => !others.some((other) => tellsAsWell(other, each)));
  };
}

/** A text to choose, and what the explanation says of it: `docker stop`: 실행 중인 컨테이너를 멈춘다. */
export type Option = { text: string; note: string };

export type Choices = { choices: string[]; explanation: string };

/** Siblings looked at, best first. */
export const considered = 9;

/**
 * Three options, which a meta-analysis found best (Rodriguez 2005): the answer among two siblings in an order that hangs on the id, and an explanation that says what each is. Siblings come
 * best confusion first; the best two that are as long as the answer and leave nothing to match with the
 * stem are taken. Null when there are not two.
 */
export function chooseAmong(
  id: string,
  stem: string,
  answer: Option,
  siblings: readonly Option[],
): Choices | null {
  const betrays = findBetrayal(stem, answer.text);
  const taken = pairsOf(siblings).find((pair) => {
    const texts = [answer, ...pair].map(({ text }) => text);
    return (
      areEvenlyLong(texts) &&
      new Set(texts.map(fold)).size === texts.length &&
      !betrays(texts.slice(1))
    );
  });
  if (!taken) return null;
  return {
    choices: shuffle(
      [answer, ...taken].map(({ text }) => text),
      id,
    ),
    explanation: [answer, ...taken].map(({ note }) => note).join('\n'),
  };
}

/** The pairs among the first siblings, the best first. */
export const pairsOf = <T>(siblings: readonly T[], first = considered): [T, T][] =>
  siblings
    .slice(0, first)
    .flatMap((one, at, list) =>
      list
        .slice(at + 1)
        .map((other, gap) => ({ pair: [one, other] as [T, T], rank: at + at + 1 + gap })),
    )
    .sort((a, b) => a.rank - b.rank)
    .map(({ pair }) => pair);

const fold = (text: string) => text.toLowerCase().replaceAll(/[\s.`]/g, '');
