import type { CanonicalValue } from './canonical-value.ts';
import { hasHole, isHole, holeName, splitHoles } from './holes.ts';

/** What each placeholder of the expected line stands for so far. */
export type Bindings = ReadonlyMap<string, string>;

/** Lets an expected value take a given one; null where it cannot. Placeholders take one value each. */
export function unify(
  expected: CanonicalValue,
  given: CanonicalValue,
  bindings: Bindings,
): Bindings | null {
  const [only] = expected.fields;
  if (isHole(expected.raw)) return bind(holeName(expected.raw), given.raw, bindings);
  if (
    expected.fields.length === 1 &&
    only !== undefined &&
    isHole(only) &&
    given.fields.length === 1
  )
    return bind(holeName(only), given.fields[0] ?? '', bindings);
  if (expected.fields.length !== given.fields.length) return null;
  let bound: Bindings | null = bindings;
  for (const [at, field] of expected.fields.entries()) {
    bound = bound && unifyText(field, given.fields[at] ?? '', bound);
    if (!bound) return null;
  }
  return bound;
}

const bind = (name: string, value: string, bindings: Bindings): Bindings | null => {
  if (value === '') return null;
  const before = bindings.get(name);
  if (before !== undefined) return before === value ? bindings : null;
  return new Map(bindings).set(name, value);
};

/** Text against text; each placeholder takes the shortest piece that lets the rest fit. */
export function unifyText(expected: string, given: string, bindings: Bindings): Bindings | null {
  const pieces = splitHoles(expected);
  if (!pieces.some((piece) => 'hole' in piece)) return expected === given ? bindings : null;
  return unifyPieces(pieces, given, bindings);
}

type Piece = ReturnType<typeof splitHoles>[number];

function unifyPieces(pieces: readonly Piece[], given: string, bindings: Bindings): Bindings | null {
  const [first, ...rest] = pieces;
  if (!first) return given === '' ? bindings : null;
  if ('text' in first)
    return given.startsWith(first.text)
      ? unifyPieces(rest, given.slice(first.text.length), bindings)
      : null;
  if (rest.length === 0) return bind(first.hole, given, bindings);
  for (let length = 1; length <= Math.min(given.length, 300); length += 1) {
    const bound = bind(first.hole, given.slice(0, length), bindings);
    const found = bound && unifyPieces(rest, given.slice(length), bound);
    if (found) return found;
  }
  return null;
}

/** Values that must match: in order, or in any order. */
export type Goal = { expected: CanonicalValue[]; given: CanonicalValue[]; ordered: boolean };

/** Beyond this many tries, or values with placeholders, two lines count as different. */
const mostTries = 4000;
const mostHoles = 200;

/** Whether all goals can be met with one value for each placeholder. */
export function solve(goals: readonly Goal[]): boolean {
  const open = goals.flatMap((goal) => withoutPlain(goal) ?? [impossible]);
  const size = open.reduce((sum, { expected }) => sum + expected.length, 0);
  return open.every(({ expected, given }) => expected.length === given.length) && size <= mostHoles
    ? search(open)
    : false;
}

/** A goal that nothing meets. */
export const impossible: Goal = { expected: [], given: [{ fields: [], raw: '' }], ordered: true };

const hasHoles = ({ fields, raw }: CanonicalValue): boolean => hasHole(raw) || fields.some(hasHole);

const keyOf = ({ fields }: CanonicalValue): string => fields.join('\0');

/**
 * What is left of a goal when values without placeholders are paired off: each has one partner at
 * most, so that no search is needed. Null where one has none.
 */
function withoutPlain({ expected, given, ordered }: Goal): Goal[] | null {
  if (expected.length !== given.length) return null;
  if (ordered)
    return expected.flatMap((value, at): Goal[] => {
      const other = given[at] as CanonicalValue;
      if (hasHoles(value)) return [{ expected: [value], given: [other], ordered }];
      return keyOf(value) === keyOf(other) ? [] : [impossible];
    });
  const { missing, extra } = pairOff(expected, given);
  return missing.every(hasHoles) ? [{ expected: missing, given: extra, ordered }] : null;
}

/** Takes out values that are equal as they stand. What expects a placeholder stays. */
export function pairOff(expected: readonly CanonicalValue[], given: readonly CanonicalValue[]) {
  const wanted = new Map<string, number>();
  for (const value of expected)
    if (!hasHoles(value)) wanted.set(keyOf(value), (wanted.get(keyOf(value)) ?? 0) + 1);
  const met = new Map<string, number>();
  const extra = given.filter((value) => {
    const key = keyOf(value);
    const left = (wanted.get(key) ?? 0) - (met.get(key) ?? 0);
    if (left > 0) met.set(key, (met.get(key) ?? 0) + 1);
    return left <= 0;
  });
  const missing = expected.filter((value) => {
    const key = keyOf(value);
    const left = hasHoles(value) ? 0 : (met.get(key) ?? 0);
    if (left > 0) met.set(key, left - 1);
    return left <= 0;
  });
  return { missing, extra };
}

function search(goals: readonly Goal[]): boolean {
  let tries = 0;
  const step = (
    at: number,
    expected: CanonicalValue[],
    given: CanonicalValue[],
    bindings: Bindings,
  ): boolean => {
    tries += 1;
    if (tries > mostTries) return false;
    const [first, ...rest] = expected;
    if (!first) {
      const next = goals[at + 1];
      return !next || step(at + 1, next.expected, next.given, bindings);
    }
    return given.some((choice, place) => {
      const bound = unify(first, choice, bindings);
      const others = given.filter((_, other) => other !== place);
      return bound !== null && step(at, rest, others, bound);
    });
  };
  return goals.length === 0 || step(0, goals[0]?.expected ?? [], goals[0]?.given ?? [], new Map());
}
