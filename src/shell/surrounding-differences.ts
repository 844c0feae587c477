import type { CommandLine } from './command-line.ts';
import { streamOf } from './canonical-options.ts';
import { show } from './holes.ts';
import { insteadOf, missing, unwanted } from './wording.ts';

/** `sudo` and variables in front of the command. */
export const prefixDifferences = (expected: CommandLine, given: CommandLine): string[] => [
  ...wrapperDifferences(expected, given),
  ...assignmentsBut(given, expected).map((text) => missing(`앞에 둘 환경 변수 ${text}`)),
  ...assignmentsBut(expected, given).map((text) => unwanted(`앞의 환경 변수 ${text}`)),
];

/** Variables set in one line and not in the other. */
function assignmentsBut(without: CommandLine, line: CommandLine): string[] {
  const known = new Set(without.assignments.map(({ value }) => value));
  return line.assignments.filter(({ value }) => !known.has(value)).map(({ value }) => show(value));
}

function wrapperDifferences(expected: CommandLine, given: CommandLine): string[] {
  const [one, other] = [wrapperText(expected), wrapperText(given)];
  if (one === other || (expected.grammar?.rootless && (one === '' || other === ''))) return [];
  if (one === '') return [`앞의 ${unwanted(other)}`];
  if (other !== '') return [`앞에 ${insteadOf(one, other)}`];
  const why = one.startsWith('sudo') ? ': 관리자 권한이 필요합니다' : '';
  return [`앞에 ${missing(one)}${why}`];
}

const wrapperText = ({ wrappers }: CommandLine): string =>
  wrappers
    .flat()
    .map(({ value }) => show(value))
    .join(' ');

export function redirectionDifferences(expected: CommandLine, given: CommandLine): string[] {
  const [one, other] = [redirectionText(expected), redirectionText(given)];
  if (one === other) return [];
  if (other === '') return [missing(`출력 방향 ${one}`)];
  return one === ''
    ? [unwanted(`출력 방향 ${other}`)]
    : [`출력 방향이 다릅니다: ${insteadOf(one, other)}`];
}

const redirectionText = (line: CommandLine): string =>
  streamOf(line)
    ? ''
    : line.redirections
        .map(({ operator, target }) => `${operator} ${show(target?.value ?? '')}`.trim())
        .join(' ');

/** Quotes that do not do what they look like. */
export function quoteDifferences({ faults }: CommandLine): string[] {
  const slips = new Set(faults.map(({ rule }) => rule));
  return [
    ...(slips.has('unclosed-quote') || slips.has('unclosed-substitution')
      ? ['따옴표나 괄호가 닫히지 않았습니다']
      : []),
    ...(slips.has('smart-quote')
      ? ['둥근따옴표(“ ”)는 셸이 따옴표로 읽지 않습니다. 곧은따옴표(")로 씁니다']
      : []),
  ];
}
