import { withParticle } from '../korean/josa.ts';
import type { Canonical } from './canonical.ts';
import type { CanonicalOption } from './canonical-options.ts';
import type { CommandLine } from './command-line.ts';
import { show } from './holes.ts';
import { operandName } from './operand-names.ts';
import { sameOrder, unmatched } from './unmatched.ts';
import { valueDifferences } from './value-differences.ts';
import { missing, unwanted } from './wording.ts';

/** Options behind the image or the container belong to the command inside. */
export function behindOperand(expected: Canonical, given: Canonical): string[] {
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
  const inside = given.line.owner === 'docker' ? '컨테이너 안의 명령으로' : '뒤의 명령으로';
  return [
    `${first} 이름 뒤의 ${withParticle(list, '은/는')} ${inside} 넘어갑니다. 옵션은 ${first} 앞에 둡니다`,
  ];
}

export const isSpelling = (
  raw: string,
  { long, short }: { long?: string; short?: string },
): boolean =>
  raw === long ||
  raw.startsWith(`${long}=`) ||
  (short !== undefined && /^-\w/u.test(raw) && raw.includes(short.slice(1)));

export function optionDifferences(
  expected: Canonical,
  given: Canonical,
  isMoved: boolean,
): string[] {
  const missingOptions = without(expected.options, given.options);
  const extra = without(given.options, expected.options);
  const both = expected.options.flatMap((one): [CanonicalOption, CanonicalOption][] => {
    const other = given.options.find(({ name }) => name === one.name);
    return other ? [[one, other]] : [];
  });
  const told = extra.map((option) => extraOption(option, given.line, missingOptions));
  return [
    ...told.map(({ text }) => text),
    ...missingOptions
      .filter((option) => !isMoved && !told.some(({ explains }) => explains.includes(option)))
      .map(missingOption),
    ...both.flatMap(([one, other]) =>
      one.grammar && !other.grammar
        ? [`${withParticle(other.written, '은/는')} ${rightPlace(other, given.line)}`]
        : optionValueDifferences(one, other),
    ),
  ];
}

const without = (options: readonly CanonicalOption[], others: readonly CanonicalOption[]) =>
  options.filter(({ name }) => !others.some((other) => other.name === name));

const aboutOption = ({ grammar }: CanonicalOption): string =>
  grammar?.summary ? `: ${grammar.summary}` : '';

/** `-p 80:80`, `--rm`: an option with its values as one would write it. */
function writtenOption({ grammar, written, values }: CanonicalOption): string {
  const list = values.map(({ raw }) => show(raw)).join(', ');
  if (grammar?.kind !== 'bool') return `${written} ${list}`.trim();
  return list === 'false' ? `${written}=false` : written;
}

const missingOption = (option: CanonicalOption): string =>
  `${missing(writtenOption(option))}${aboutOption(option)}`;

/** What is said of an option too many, and the missing one that was meant by it. */
type Extra = { text: string; explains: CanonicalOption[] };

function extraOption(
  option: CanonicalOption,
  line: CommandLine,
  absent: readonly CanonicalOption[],
): Extra {
  const fault = line.faults.find(
    ({ rule, written }) => rule.endsWith('option') && written === option.written,
  );
  const meant = fault?.meant ?? (option.grammar ? null : option.written);
  const explains = absent.filter(({ grammar }) => meant && grammar && isSpelling(meant, grammar));
  return { text: extraText(option, fault?.meant ?? null, explains.length > 0, line), explains };
}

function extraText(
  option: CanonicalOption,
  meant: string | null,
  isMisplaced: boolean,
  line: CommandLine,
): string {
  const about = withParticle(option.written, '은/는');
  if (meant) return `${about} 없는 옵션입니다. ${withParticle(meant, '으로/로')} 써야 합니다`;
  if (!option.grammar && !isMisplaced && line.grammar?.partial) return unwanted(option.written);
  if (!option.grammar)
    return `${about} ${isMisplaced ? rightPlace(option, line) : '이 명령에 없는 옵션입니다'}`;
  const written = writtenOption(option);
  if (option.grammar.kind === 'bool' && written.endsWith('=false'))
    return `${withParticle(written, '은/는')} 기본 동작을 끕니다${aboutOption(option)}`;
  if (option.grammar.risk)
    return `${withParticle(written, '이/가')} 더해져 더 위험합니다: ${option.grammar.risk}`;
  return `${unwanted(written)}${aboutOption(option)}`;
}

/** `compose up -f x`, `docker -d run x`: where an option belongs that stands in another place. */
function rightPlace({ name }: CanonicalOption, line: CommandLine): string {
  const last = line.path.at(-1);
  const use = line.options.find((one) => one.name === name);
  if (!last || !use) return '이 자리에 쓸 수 없습니다';
  if (use.start < last.start) return `${last.meant} 뒤에 써야 합니다`;
  return placeAbove(line);
}

/** Where options of the command above the given one stand. */
export function placeAbove({ program, path }: CommandLine): string {
  const words = [program, ...path].map((word) => word?.meant ?? '');
  const last = words.pop() ?? '';
  return `${words.join(' ')} 바로 뒤, ${last} 앞에 써야 합니다`;
}

function optionValueDifferences(one: CanonicalOption, other: CanonicalOption): string[] {
  const { missing, extra } = unmatched(one.values, other.values);
  if (missing.length === 0 && extra.length === 0)
    return one.ordered && !sameOrder(one.values, other.values)
      ? [`${withParticle(one.written, '은/는')} 적은 차례대로 적용되는데 차례가 다릅니다`]
      : [];
  const kind = one.name === '--volume' ? 'volume' : (one.grammar?.kind ?? 'string');
  return valueDifferences(kind, { name: one.written, place: `${one.written}에` }, missing, extra);
}
