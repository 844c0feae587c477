import type { QuestionCore } from '../bank.ts';
import { factOf } from '../fact.ts';
import { shuffle } from '../shuffle.ts';
import { spaceOut } from '../space-out.ts';

/**
 * Questions for an exam, drawn by a seed: sections by their weight, which is how many facts they
 * ask, and no fact twice. Fewer than `count` where the bank has no more facts.
 */
export function drawExam<Q extends QuestionCore>(
  questions: readonly Q[],
  count: number,
  seed: string,
): Q[] {
  const pools = [...Map.groupBy(questions, ({ section }) => section).values()].map((own) =>
    takeFacts(shuffle(own, seed)),
  );
  const shares = share(
    pools.map(({ length }) => length),
    count,
  );
  const drawn = pools.flatMap((pool, at) => pool.slice(0, shares[at]));
  return spaceOut(shuffle(drawn, seed), questions);
}

/** One question a fact, those about something not yet asked first. */
function takeFacts<Q extends QuestionCore>(questions: readonly Q[]): Q[] {
  const facts = new Set<string>();
  const single = questions.filter((question) => {
    const fact = factOf(question);
    return !facts.has(fact) && facts.add(fact);
  });
  const subjects = new Set<string>();
  const isRepeat = ({ about: [subject] }: Q) => {
    if (subject === undefined || subjects.has(subject)) return subject !== undefined;
    subjects.add(subject);
    return false;
  };
  const marked = single.map((question) => ({ question, late: isRepeat(question) ? 1 : 0 }));
  return marked.toSorted((a, b) => a.late - b.late).map(({ question }) => question);
}

/**
 * Whole shares of `count` by weight, by the largest remainder (Hamilton); where there are enough for
 * all, each gets one at least. A share is never above its weight.
 */
export function share(weights: readonly number[], count: number): number[] {
  const total = sum(weights);
  const wanted = Math.min(count, total);
  const least = wanted >= weights.length ? 1 : 0;
  const exact = weights.map((weight) => (weight / total) * wanted);
  const shares = exact.map((value, at) =>
    Math.min(Math.max(Math.floor(value), least), weights[at] ?? 0),
  );
  const lack = (at: number) => (exact[at] ?? 0) - (shares[at] ?? 0);
  const pick = (allowed: (at: number) => boolean, sign: 1 | -1) =>
    weights
      .map((_, at) => at)
      .filter(allowed)
      .toSorted((a, b) => sign * (lack(b) - lack(a)))[0];
  for (let open = wanted - sum(shares); open !== 0; open -= Math.sign(open)) {
    const at =
      open > 0
        ? pick((index) => (shares[index] ?? 0) < (weights[index] ?? 0), 1)
        : pick((index) => (shares[index] ?? 0) > least, -1);
    if (at === undefined) break;
    shares[at] = (shares[at] ?? 0) + Math.sign(open);
  }
  return shares;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
