/** Where the first right result stood, from 1; 0 where none did. */
export type Ranked = { rank: number; names: readonly string[] };

export type Measured = {
  count: number;
  /** Share of queries whose first result is right. */
  first: number;
  /** Share of queries with a right result among the first three. */
  three: number;
  /** Mean reciprocal rank in the first ten. */
  reciprocal: number;
  /** Queries without any result. */
  empty: number;
};

export function measureRanks(answers: readonly Ranked[]): Measured {
  const count = answers.length;
  const share = (of: (answer: Ranked) => number) =>
    answers.reduce((total, answer) => total + of(answer), 0) / (count || 1);
  return {
    count,
    first: share(({ rank }) => Number(rank === 1)),
    three: share(({ rank }) => Number(rank > 0 && rank <= 3)),
    reciprocal: share(({ rank }) => (rank > 0 ? 1 / rank : 0)),
    empty: answers.filter(({ names }) => names.length === 0).length,
  };
}
