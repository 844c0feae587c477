import type { QuestionCore } from './bank.ts';

/** How many questions stand between two that could give each other away, where others are there. */
const apart = 3;
/** How far ahead a better next question is looked for. */
const window = 30;

/**
 * Keeps questions about the same thing and confusable pairs apart, and changes the section where it
 * can; otherwise the order stays. The pairs are those that the bank's comparisons set side by side.
 */
export function spaceOut<Q extends QuestionCore>(
  questions: readonly Q[],
  bank: readonly QuestionCore[],
): Q[] {
  const confusable = pairConfusable(bank);
  const rest = [...questions];
  const asked: Q[] = [];
  while (rest.length > 0) asked.push(...rest.splice(findNext(rest, asked, confusable), 1));
  return asked;
}

type Pairs = ReadonlyMap<string, ReadonlySet<string>>;

function findNext(
  rest: readonly QuestionCore[],
  asked: readonly QuestionCore[],
  pairs: Pairs,
): number {
  const ahead = rest.slice(0, window);
  const last = asked.at(-1);
  const near = asked.slice(-apart);
  const stands = ahead.map((question) => !near.some((other) => giveAway(question, other, pairs)));
  const elsewhere = ahead.findIndex(
    ({ section }, at) => stands[at] === true && section !== last?.section,
  );
  if (elsewhere >= 0) return elsewhere;
  const free = stands.indexOf(true);
  if (free >= 0) return free;
  return Math.max(
    ahead.findIndex((question) => !last || !giveAway(question, last, pairs)),
    0,
  );
}

/** Whether one of the two could be a hint to the other. */
function giveAway(one: QuestionCore, other: QuestionCore, pairs: Pairs): boolean {
  return one.about.some((a) => other.about.some((b) => a === b || pairs.get(a)?.has(b)));
}

function pairConfusable(bank: readonly QuestionCore[]): Pairs {
  const pairs = new Map<string, Set<string>>();
  for (const { type, about } of bank) {
    if (type !== 'compare') continue;
    for (const one of about) {
      const others = pairs.get(one) ?? new Set();
      for (const other of about) others.add(other);
      pairs.set(one, others);
    }
  }
  return pairs;
}
