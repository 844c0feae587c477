import type { Hit } from './entity-index.ts';
import type { TextHit } from './text-record.ts';
import type { Result } from './result.ts';

/** As many results are given. */
export const mostResults = 30;

/**
 * Ranks count, and how much of the query is answered: half an answer in a name yields to a passage, and
 * what bears the whole query as its name comes before what is only told of in the same words.
 */
const weights = {
  flat: 11,
  asked: 0.8,
  text: 0.3,
  option: 0.6,
  named: 0.2,
  share: 1.5,
  whole: 1.2,
};

/** One list of both by reciprocal rank; the same heading found both ways is one result. */
export function merge(
  hits: readonly Hit[],
  texts: readonly TextHit[],
  toResult: (place: number) => Result,
): Result[] {
  const merged = new Map<string, { result: Result; score: number }>();
  for (const [rank, { place, score }] of hits.slice(0, mostResults).entries()) {
    const result = toResult(place);
    const weight = score >= 1 ? weights.whole : score ** weights.share;
    merged.set(result.url, { result, score: weight / (weights.flat + rank) });
  }
  const byAsked = texts.filter(({ asked }) => asked > 0).toSorted((a, b) => b.asked - a.asked);
  const {
    text = [],
    option = [],
    named = [],
  } = Object.groupBy(texts, ({ result: { kind } }) =>
    kind === 'text' || kind === 'option' ? kind : 'named',
  );
  add(byAsked, weights.asked, ({ asked }) => asked);
  add(text, weights.text);
  add(option, weights.option);
  add(named, weights.named);

  /** What is known of a result already leaves less to add. */
  function add(
    found: readonly TextHit[],
    weight: number,
    scoreOf = ({ score }: TextHit) => score,
  ): void {
    for (const [rank, hit] of found.entries()) {
      const known = merged.get(hit.key);
      const score = known?.score ?? 0;
      const value = (weight * scoreOf(hit) ** weights.share) / (weights.flat + rank);
      merged.set(hit.key, {
        result: joinResults(hit.result, known?.result),
        score: score + value * Math.max(0, 1 - weights.flat * score),
      });
    }
  }
  return [...merged.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, mostResults)
    .map(({ result }) => result);
}

function joinResults(found: Result, known: Result | undefined): Result {
  if (!known || known.kind === 'chapter' || known.kind === 'section') return found;
  // What the file of names has cut short is told in full.
  const from = found.text.indexOf(known.text.replace(/…$/, ''));
  return from < 0 ? known : { ...known, text: found.text.slice(from) };
}
