import { particleFor, withParticle } from '../korean/josa.ts';
import type { Canonical, CanonicalOption, CanonicalSlot } from './canonical.ts';
import type { CanonicalValue } from './canonical-value.ts';
import type { CommandLine } from './command-line.ts';
import { show } from './holes.ts';
import { operandName } from './operand-names.ts';
import { unify } from './unify.ts';
import { valueDifferences } from './value-differences.ts';

/** Everything that makes a given command another than the expected one, the weightiest first. */
export function differencesBetween(expected: Canonical, given: Canonical): string[] {
  const command = commandDifference(expected, given);
  if (command) return [...command, ...prefixDifferences(expected.line, given.line)];
  const behind = behindOperand(expected, given);
  return [
    ...unclosedQuotes(given.line),
    ...prefixDifferences(expected.line, given.line),
    ...missingDashes(expected.line, given.line),
    ...behind,
    ...optionDifferences(expected, given, behind.length > 0),
    ...(needsDashes(expected.line, given.line) ? [] : operandDifferences(expected, given)),
    ...(behind.length > 0 || needsDashes(expected.line, given.line)
      ? []
      : innerDifferences(expected, given)),
    ...redirectionDifferences(expected.line, given.line),
  ];
}

const unclosedQuotes = ({ faults }: CommandLine): string[] =>
  faults.some(({ rule }) => rule.startsWith('unclosed'))
    ? ['따옴표나 괄호가 닫히지 않았습니다']
    : [];

/** `kubectl exec web sh`: the command inside starts behind `--`. */
const missingDashes = (expected: CommandLine, given: CommandLine): string[] =>
  needsDashes(expected, given) ? ['안에서 실행할 명령 앞에 --가 빠졌습니다'] : [];

const needsDashes = (expected: CommandLine, given: CommandLine): boolean =>
  given.command?.innerAfterDashes === true && expected.dashes !== null && given.dashes === null;

export const quote = (text: string): string => (text === '' ? '(없음)' : show(text));

/** `A가 아니라 B` with the right particle. */
const instead = (expected: string, given: string): string =>
  `${quote(expected)}${particleFor(quote(expected), '이/가')} 아니라 ${withParticle(quote(given), '을/를')} 썼습니다`;

function commandDifference(expected: Canonical, given: Canonical): string[] | null {
  if (expected.who === given.who) return null;
  const fault = given.line.faults.find(({ rule }) =>
    /^misspelt-(?:program|subcommand)$/u.test(rule),
  );
  const meant = fault?.meant;
  if (fault && meant)
    return [
      `${withParticle(fault.written, '은/는')} 없는 이름입니다. ${withParticle(meant, '으로/로')} 써야 합니다`,
    ];
  const [one, other] = [nameOf(expected), nameOf(given)];
  if (given.who === '') return ['실행할 명령이 없습니다'];
  const scope = scopeDifference(expected.line, given.line);
  if (scope) return [scope];
  const unknown = given.line.faults.find(({ rule }) => rule === 'unknown-subcommand');
  if (unknown)
    return [
      `${quote(unknown.written)}${particleFor(unknown.written, '이라/라')}는 하위 명령은 없습니다. ${withParticle(one, '을/를')} 써야 합니다`,
    ];
  const what = given.line.command?.summary;
  const isGroup = given.line.command?.group && given.line.options.length === 0;
  const about = isGroup
    ? `${other}만으로는 아무 일도 하지 않습니다`
    : what
      ? describing(other, what)
      : '';
  return [
    `${withParticle(one, '을/를')} 써야 하는데 ${withParticle(other, '을/를')} 썼습니다${about && `. ${about}`}`,
  ];
}

/** `컨테이너를 지웁니다` → `docker rm은 컨테이너를 지우는 명령입니다`; `…입니다` stays as it is. */
function describing(name: string, summary: string): string {
  const sentence = summary.replace(/\.$/u, '');
  const topic = withParticle(name, '은/는');
  const stem = sentence.replace(/습니다$/u, '');
  if (stem !== sentence) return `${topic} ${stem}는 명령입니다`;
  if (!sentence.endsWith('니다') || sentence.endsWith('입니다')) return `${topic} ${sentence}`;
  const last = sentence.charCodeAt(sentence.length - 3);
  return `${topic} ${sentence.slice(0, -3)}${String.fromCharCode(last - finalBieup)}는 명령입니다`;
}

/** The final ㅂ of a syllable is the seventeenth of its finals (Unicode 3.12). */
const finalBieup = 17;

const nameOf = ({ line, who }: Canonical): string => {
  const written = [line.program?.meant ?? '', ...line.path.map(({ meant }) => meant)].join(' ');
  return written.trim() || who;
};

/** `container inspect` for `inspect`, `system prune` for `image prune`: narrower or wider. */
function scopeDifference(
  { command: expected }: CommandLine,
  { command: given, owner }: CommandLine,
): string | null {
  if (!expected || !given || expected.path.at(-1) !== given.path.at(-1)) return null;
  const [one, other] = [expected.path, given.path].map((path) => [owner, ...path].join(' ')) as [
    string,
    string,
  ];
  const width = (path: string[]) => (path.length === 1 || path[0] === 'system' ? 1 : 0);
  const about = given.about ?? given.path[0] ?? '';
  if (width(given.path) > width(expected.path))
    return `${withParticle(other, '은/는')} ${expected.about ?? expected.path[0]}뿐 아니라 다른 것까지 다루어 ${one}보다 범위가 넓습니다`;
  if (width(given.path) < width(expected.path))
    return `${withParticle(other, '은/는')} ${about}만 다루어 ${one}보다 범위가 좁습니다`;
  return null;
}

function prefixDifferences(expected: CommandLine, given: CommandLine): string[] {
  const words = (line: CommandLine) =>
    line.wrappers
      .flat()
      .map(({ value }) => value)
      .join(' ');
  const values = (line: CommandLine) => line.assignments.map(({ value }) => value);
  const [one, other] = [words(expected), words(given)];
  const sudo =
    one === other || (expected.grammar?.rootless && (one === '' || other === ''))
      ? []
      : one === ''
        ? [`앞의 ${withParticle(other, '은/는')} 없어야 합니다`]
        : other === ''
          ? [`앞에 ${withParticle(one, '이/가')} 빠졌습니다: 관리자 권한이 필요합니다`]
          : [`앞에 ${instead(one, other)}`];
  const missing = values(expected).filter((value) => !values(given).includes(value));
  const extra = values(given).filter((value) => !values(expected).includes(value));
  return [
    ...sudo,
    ...missing.map((value) => `앞에 둘 환경 변수 ${withParticle(show(value), '이/가')} 빠졌습니다`),
    ...extra.map((value) => `앞의 환경 변수 ${withParticle(show(value), '은/는')} 없어야 합니다`),
  ];
}

/** Options behind the image or the container belong to the command inside. */
function behindOperand(expected: Canonical, given: Canonical): string[] {
  const { command } = given.line;
  const moved = given.innerWords.map(({ raw }) => raw).filter((raw) => raw.startsWith('-'));
  const wanted = expected.options.filter(
    ({ name }) => !given.options.some((option) => option.name === name),
  );
  const stray = moved.filter((raw) =>
    wanted.some(({ grammar }) => grammar && isSpelling(raw, grammar)),
  );
  if (
    !command?.strict ||
    stray.length === 0 ||
    expected.innerWords.some(({ raw }) => stray.includes(raw))
  )
    return [];
  const first = operandName(command.operands[0]);
  const list = stray.map(show).join(', ');
  return [
    `${first} 이름 뒤의 ${withParticle(list, '은/는')} 컨테이너 안의 명령으로 넘어갑니다. 옵션은 ${first} 앞에 둡니다`,
  ];
}

const isSpelling = (raw: string, { long, short }: { long?: string; short?: string }): boolean =>
  raw === long ||
  raw.startsWith(`${long}=`) ||
  (short !== undefined && /^-\w/u.test(raw) && raw.includes(short.slice(1)));

function optionDifferences(expected: Canonical, given: Canonical, moved: boolean): string[] {
  const missing = expected.options.filter(
    ({ name }) => !given.options.some((other) => other.name === name),
  );
  const extra = given.options.filter(
    ({ name }) => !expected.options.some((other) => other.name === name),
  );
  const both = expected.options.flatMap((one): [CanonicalOption, CanonicalOption][] => {
    const other = given.options.find(({ name }) => name === one.name);
    return other ? [[one, other]] : [];
  });
  const slips = given.line.faults.filter(({ rule }) => rule.endsWith('option'));
  const slipOf = (option: CanonicalOption) =>
    slips.find(({ written }) => written === option.written);
  const explained = new Set(slips.map(({ meant }) => meant));
  return [
    ...extra.map((option) => extraText(option, slipOf(option)?.meant ?? null)),
    ...missing
      .filter(
        ({ name, grammar }) =>
          !moved && !explained.has(name) && !(grammar?.short && explained.has(grammar.short)),
      )
      .map(missingText),
    ...both.flatMap(([one, other]) => optionValueDifferences(one, other)),
  ];
}

const aboutOption = ({ grammar }: CanonicalOption): string =>
  grammar?.summary ? `: ${grammar.summary}` : '';

function missingText(option: CanonicalOption): string {
  const value = option.values[0]?.raw ?? '';
  if (option.grammar?.kind === 'bool')
    return value === 'false'
      ? `${option.written}=false가 빠졌습니다`
      : `${withParticle(option.written, '이/가')} 빠졌습니다${aboutOption(option)}`;
  const list = option.values.map(({ raw }) => show(raw)).join(', ');
  return `${option.written} ${withParticle(list, '이/가')} 빠졌습니다${aboutOption(option)}`;
}

function extraText(option: CanonicalOption, meant: string | null): string {
  if (meant)
    return `${withParticle(option.written, '은/는')} 없는 옵션입니다. ${withParticle(meant, '으로/로')} 써야 합니다`;
  if (!option.grammar) return `${withParticle(option.written, '은/는')} 이 명령에 없는 옵션입니다`;
  if (option.values[0]?.fields[0] === 'false' && option.grammar.kind === 'bool')
    return `${option.written}=false는 기본 동작을 끕니다${aboutOption(option)}`;
  const value =
    option.grammar.kind === 'bool'
      ? ''
      : ` ${option.values.map(({ raw }) => show(raw)).join(', ')}`;
  const written = `${option.written}${value}`;
  if (option.grammar.risk)
    return `${withParticle(written, '이/가')} 더해져 더 위험합니다: ${option.grammar.risk}`;
  return `${withParticle(written, '은/는')} 없어야 합니다${aboutOption(option)}`;
}

function optionValueDifferences(one: CanonicalOption, other: CanonicalOption): string[] {
  const { missing, extra } = unmatched(one.values, other.values);
  if (missing.length === 0 && extra.length === 0)
    return one.ordered && !sameOrder(one.values, other.values)
      ? [`${withParticle(one.written, '은/는')} 적은 순서가 의미를 가집니다. 순서가 다릅니다`]
      : [];
  const kind = one.name === '--volume' ? 'volume' : (one.grammar?.kind ?? 'string');
  return valueDifferences(kind, one.written, missing, extra);
}

const sameOrder = (one: readonly CanonicalValue[], other: readonly CanonicalValue[]): boolean =>
  one.every((value, at) => other[at] !== undefined && unify(value, other[at], new Map()) !== null);

/** Expected values that no given one matches, and given ones left over. */
function unmatched(expected: readonly CanonicalValue[], given: readonly CanonicalValue[]) {
  const extra = [...given];
  const missing = expected.filter((value) => {
    const at = extra.findIndex((other) => unify(value, other, new Map()));
    if (at >= 0) extra.splice(at, 1);
    return at < 0;
  });
  return { missing, extra };
}

function operandDifferences(expected: Canonical, given: Canonical): string[] {
  const slots = (canonical: Canonical) =>
    canonical.slots.filter(({ room }) => room?.kind !== 'command');
  const [ones, others] = [slots(expected), slots(given)];
  const all = (list: CanonicalSlot[]) => list.flatMap(({ values }) => values);
  if (isSwap(all(ones), all(others))) return [swapText(ones)];
  return Array.from(
    { length: Math.max(ones.length, others.length) },
    (_, at) => [ones[at], others[at]] as const,
  ).flatMap(([one, other]) => slotDifferences(one, other));
}

/** The same operands in another order. */
function isSwap(expected: CanonicalValue[], given: CanonicalValue[]): boolean {
  if (expected.length < 2 || expected.length !== given.length || sameOrder(expected, given))
    return false;
  return (
    expected
      .map(({ raw }) => raw)
      .sort()
      .join('\0') ===
    given
      .map(({ raw }) => raw)
      .sort()
      .join('\0')
  );
}

const swapText = (slots: CanonicalSlot[]): string =>
  `순서가 뒤바뀌었습니다: ${slots.flatMap(({ values }) => values.map(({ raw }) => show(raw))).join(' ')} 순서로 씁니다`;

function slotDifferences(
  one: CanonicalSlot | undefined,
  other: CanonicalSlot | undefined,
): string[] {
  const { missing, extra } = unmatched(one?.values ?? [], other?.values ?? []);
  const name = operandName(one?.room ?? other?.room ?? undefined);
  const pairs = Math.min(missing.length, extra.length);
  const kind = (one ?? other)?.room?.kind;
  return [
    ...missing.slice(0, pairs).flatMap((value, at) => {
      const instead = extra[at] as CanonicalValue;
      return valueDifferences(
        kind === 'image' || kind === 'repository' ? 'image' : 'string',
        name,
        [value],
        [instead],
      );
    }),
    ...missing
      .slice(pairs)
      .map(({ raw }) => `${name} ${withParticle(show(raw), '이/가')} 빠졌습니다`),
    ...extra.slice(pairs).map(({ raw }) => `${withParticle(show(raw), '은/는')} 없어야 합니다`),
    ...(missing.length === 0 &&
    extra.length === 0 &&
    one?.ordered &&
    other &&
    !sameOrder(one.values, other.values)
      ? [swapText([one])]
      : []),
  ];
}

function innerDifferences(expected: Canonical, given: Canonical): string[] {
  const text = ({ innerWords }: Canonical) => innerWords.map(({ raw }) => show(raw)).join(' ');
  const [one, other] = [text(expected), text(given)];
  if (one === other || sameWords(expected.innerWords, given.innerWords)) return [];
  if (expected.inner && given.inner) {
    const inside = differencesBetween(expected.inner, given.inner);
    if (inside.length === 0) return [];
    if (expected.inner.who === given.inner.who)
      return inside.map((difference) => `안에서 실행할 명령: ${difference}`);
  }
  if (other === '') return [`안에서 실행할 명령 ${withParticle(one, '이/가')} 빠졌습니다`];
  if (one === '') return [`안에서 실행할 명령 ${withParticle(other, '은/는')} 없어야 합니다`];
  return [`안에서 실행할 명령이 다릅니다: ${instead(one, other)}`];
}

const sameWords = (one: readonly CanonicalValue[], other: readonly CanonicalValue[]): boolean =>
  one.length === other.length && sameOrder(one, other);

function redirectionDifferences(expected: CommandLine, given: CommandLine): string[] {
  const text = (line: CommandLine) =>
    line.redirections
      .map(({ operator, target }) => `${operator} ${show(target?.value ?? '')}`.trim())
      .join(' ');
  const [one, other] = [text(expected), text(given)];
  if (one === other) return [];
  if (other === '') return [`출력 방향 ${withParticle(one, '이/가')} 빠졌습니다`];
  return one === ''
    ? [`출력 방향 ${withParticle(other, '은/는')} 없어야 합니다`]
    : [`출력 방향이 다릅니다: ${instead(one, other)}`];
}
