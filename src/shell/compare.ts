import { canonicalise, type Canonical } from './canonical.ts';
import { type CanonicalOption, streamOf } from './canonical-options.ts';
import type { CanonicalSlot } from './canonical-operands.ts';
import type { CommandLine } from './command-line.ts';
import { differencesBetween } from './differences.ts';
import type { Grammars } from './grammar.ts';
import { noticesOf } from './notices.ts';
import { parseLine } from './parse-line.ts';
import { type Goal, impossible, solve } from './unify.ts';
import { unequalPlaceholders } from './value-differences.ts';
import { quote } from './wording.ts';

export type Comparison = { same: true; notices: string[] } | { same: false; differences: string[] };

/** No command that anyone is asked for is longer, in UTF-16 units. */
const longest = 20_000;

/**
 * Whether a given line does what the expected one does. Placeholders of the expected line stand for
 * one value each. Differences are in Korean, the weightiest first.
 */
export function compareCommands(expected: string, given: string, grammars: Grammars): Comparison {
  if (Math.max(expected.length, given.length) > longest)
    return expected === given
      ? { same: true, notices: [] }
      : { same: false, differences: ['명령이 너무 길어 견줄 수 없습니다'] };
  return compareLines(parseLine(expected, grammars), parseLine(given, grammars), grammars);
}

/** Whether a given line names the commands of the expected one, misspelt at most: what differs is a detail. */
export function namesSameCommands(expected: string, given: string, grammars: Grammars): boolean {
  const wanted = parseLine(expected, grammars);
  const lines = parseLine(given, grammars);
  return (
    wanted.length === lines.length &&
    lines.every((line, at) => {
      const other = wanted[at];
      const isMisspelt = line.faults.some(({ rule }) => rule.startsWith('misspelt-'));
      return (
        isMisspelt ||
        (other !== undefined &&
          canonicalise(line, grammars).who === canonicalise(other, grammars).who)
      );
    })
  );
}

function compareLines(
  expected: CommandLine[],
  given: CommandLine[],
  grammars: Grammars,
): Comparison {
  const structure = structureDifference(expected, given);
  if (structure) return { same: false, differences: [structure] };
  const pairs = expected.map((line, at): [Canonical, Canonical] => [
    canonicalise(withSubstitutions(line, grammars), grammars),
    canonicalise(withSubstitutions(given[at] as CommandLine, grammars), grammars),
  ]);
  const goals = pairs.flatMap(([one, other]) => goalsOf(one, other) ?? [impossible]);
  if (solve(goals))
    return { same: true, notices: pairs.flatMap(([one, other]) => noticesOf(one, other)) };
  const told = pairs.map(([one, other]) => differencesBetween(one, other));
  const differences = told.flatMap((list, at) =>
    pairs.length > 1 ? list.map((text) => `${ordinal(at)} 번째 명령: ${text}`) : list,
  );
  const unnamed = expected.some(({ text }) => /[{<]/u.test(text))
    ? unequalPlaceholders
    : '두 명령이 하는 일이 다릅니다';
  return { same: false, differences: differences.length > 0 ? differences : [unnamed] };
}

const ordinal = (at: number): string => ['첫', '두', '세', '네', '다섯'][at] ?? String(at + 1);

/** Commands in a line and what joins them. */
function structureDifference(expected: CommandLine[], given: CommandLine[]): string | null {
  if (given.length === 0 && expected.length > 0) return '입력한 명령이 없습니다';
  if (expected.length !== given.length)
    return `명령 ${expected.length}개로 이루어져야 하는데 ${given.length}개입니다`;
  for (const [at, line] of expected.entries()) {
    const [one, other] = [joint(line.lead), joint(given[at]?.lead ?? '')];
    if (at > 0 && one !== other)
      return `두 명령을 ${quote(one)} 대신 ${quote(other)} 기호로 이었습니다`;
    if (line.background !== (given[at]?.background ?? false))
      return line.background
        ? '백그라운드로 돌리는 &가 빠졌습니다'
        : '끝의 &는 명령을 백그라운드로 돌립니다';
  }
  return null;
}

const joint = (lead: string): string => (lead === '\n' ? ';' : lead);

/** What has to match for two commands to do the same; null where nothing can make them. */
function goalsOf(expected: Canonical, given: Canonical): Goal[] | null {
  if (expected.who !== given.who || !sameSurroundings(expected.line, given.line)) return null;
  const options = pairUp(expected.options, given.options, ({ name }) => name);
  if (!options) return null;
  if (expected.slots.length !== given.slots.length) return null;
  const slots = expected.slots.map((slot, at): Goal =>
    slotGoal(slot, given.slots[at] as CanonicalSlot),
  );
  const inside = innerGoals(expected, given);
  return inside && [...slots, ...inside, ...options.map(([one, other]) => optionGoal(one, other))];
}

const slotGoal = (one: CanonicalSlot, other: CanonicalSlot): Goal => ({
  expected: one.values,
  given: other.values,
  ordered: one.ordered,
});

const optionGoal = (one: CanonicalOption, other: CanonicalOption): Goal => ({
  expected: one.values,
  given: other.values,
  ordered: one.ordered,
});

function pairUp<T>(
  expected: readonly T[],
  given: readonly T[],
  keyOf: (item: T) => string,
): [T, T][] | null {
  if (expected.length !== given.length) return null;
  const pairs = expected.map((one): [T, T | undefined] => [
    one,
    given.find((other) => keyOf(other) === keyOf(one)),
  ]);
  return pairs.every((pair): pair is [T, T] => pair[1] !== undefined) ? pairs : null;
}

/** A command inside is compared by meaning where both are known, word by word else. */
function innerGoals(expected: Canonical, given: Canonical): Goal[] | null {
  if (expected.inner && given.inner && expected.innerWords.length > 0) {
    const goals = goalsOf(expected.inner, given.inner);
    if (goals) return goals;
  }
  const ordered = true;
  return [{ expected: expected.innerWords, given: given.innerWords, ordered }];
}

/** An open quote swallows what follows; typographic ones quote nothing. */
const changesQuoting = (rule: string): boolean => /^unclosed|^smart-quote$/u.test(rule);

/** Prefixes and redirections. `sudo` only changes who asks, where a daemon does the work. */
function sameSurroundings(one: CommandLine, other: CommandLine): boolean {
  const text = (line: CommandLine) =>
    JSON.stringify([
      line.assignments.map(({ value }) => value).sort(),
      line.grammar?.rootless && isPlainSudo(line)
        ? []
        : line.wrappers.map((words) => words.map(({ value }) => value)),
      line.faults.filter(({ rule }) => changesQuoting(rule)).map(({ rule }) => rule),
      (streamOf(line) ? [] : line.redirections).map(({ operator, target }) => [
        operator,
        target?.value ?? '',
      ]),
    ]);
  return text(one) === text(other);
}

const isPlainSudo = ({ wrappers }: CommandLine): boolean =>
  wrappers.length === 1 && wrappers[0]?.length === 1 && wrappers[0][0]?.value === 'sudo';

/** `$(docker ps -aq)` in one form, whichever way its command is written. */
function withSubstitutions(line: CommandLine, grammars: Grammars): CommandLine {
  const unfold = (value: string): string => {
    const inside = /^\$\(([^()]+)\)$/u.exec(value)?.[1];
    return inside === undefined ? value : `$(${canonicalText(inside, grammars)})`;
  };
  if (!line.operands.some(({ value }) => value.startsWith('$('))) return line;
  return { ...line, operands: line.operands.map((use) => ({ ...use, value: unfold(use.value) })) };
}

const canonicalText = (text: string, grammars: Grammars): string =>
  parseLine(text, grammars)
    .map((line) => {
      const { who, options, slots, innerWords } = canonicalise(line, grammars);
      const parts = [
        ...options.map(
          ({ name, values }) => `${name}=${values.map(({ fields }) => fields.join(',')).join(',')}`,
        ),
        ...[...slots.flatMap(({ values }) => values), ...innerWords].map(({ fields }) =>
          fields.join(','),
        ),
      ];
      return [joint(line.lead), who, ...parts].join(' ').trim();
    })
    .join(' ');
