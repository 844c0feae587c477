import type { Library } from '../model/library.ts';
import type { Question } from '../model/question.ts';

/** What cannot be seen in one question: rules 5, 9 and 13 over a whole bank. */
export type Evenness = {
  /** Questions with choices. */
  chosen: number;
  /** How often the answer stands first, second, third. */
  places: number[];
  /** Where the answer alone is the longest choice, and where it alone is the shortest. */
  longest: number;
  shortest: number;
  /** Terms that the notes contrast: how many pairs, and those of which only one term is asked. */
  pairs: number;
  halves: string[];
};

const lengthOf = (text: string) => text.replaceAll('`', '').length;

export function measureEvenness({ concepts }: Library, questions: readonly Question[]): Evenness {
  const chosen = questions.flatMap(({ choices, answer }) =>
    choices && answer.form === 'choice' ? [{ choices, value: answer.value }] : [],
  );
  const places = [0, 1, 2].map(
    (place) => chosen.filter(({ choices, value }) => choices.indexOf(value) === place).length,
  );
  const count = (isBeside: (other: number, own: number) => boolean) =>
    chosen.filter(({ choices, value }) =>
      choices.every((choice) => choice === value || isBeside(lengthOf(choice), lengthOf(value))),
    ).length;
  const asked = new Set(questions.flatMap(({ about }) => about));
  const pairs = concepts.flatMap(({ id, contrasts }) =>
    contrasts.filter((other) => id < other).map((other) => [id, other] as const),
  );
  return {
    chosen: chosen.length,
    places,
    longest: count((other, own) => other < own),
    shortest: count((other, own) => other > own),
    pairs: pairs.length,
    halves: pairs
      .filter(([one, other]) => asked.has(one) !== asked.has(other))
      .map((pair) => pair.join(' · ')),
  };
}
