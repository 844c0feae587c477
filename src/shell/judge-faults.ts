import { withParticle } from '../korean/josa.ts';
import type { CommandLine, Fault, FaultRule } from './command-line.ts';
import type { Finding } from './finding.ts';
import { commandAt } from './find-command.ts';
import { show } from './holes.ts';
import { isSpelling, placeAbove } from './option-differences.ts';
import { valueKindNames } from './kind-names.ts';

type Tell = (fault: Fault, line: CommandLine) => Pick<Finding, 'verdict' | 'message'>;

const invalid = (message: string) => ({ verdict: 'invalid' as const, message });

const about = ({ written }: Fault): string => withParticle(show(written), '은/는');

/** Program and subcommands as far as they were understood. */
const pathTo = ({ program, path }: CommandLine): string =>
  [program, ...path].map((word) => word?.meant ?? '').join(' ');

const meantFor = ({ meant = '' }: Fault): string => `${withParticle(meant, '으로/로')} 씁니다`;

/** What each fault of the parser is to a reader. */
const tellings: Record<FaultRule, Tell> = {
  nothing: (_, { lead }) =>
    lead === '' || lead === '\n' || lead === ';'
      ? invalid('명령이 비어 있습니다')
      : invalid(`${lead} 앞이나 뒤에 명령이 없습니다`),
  'unclosed-quote': ({ written }) => invalid(`따옴표(${written[0] ?? ''})가 닫히지 않았습니다`),
  'unclosed-substitution': ({ written }) =>
    invalid(`${withParticle(written, '이/가')} 닫히지 않았습니다`),
  'smart-quote': () => invalid('둥근따옴표는 셸이 따옴표로 읽지 않습니다. 곧은따옴표를 씁니다'),
  'control-character': () => invalid('보이지 않는 제어 문자가 섞여 있습니다'),
  'broken-continuation': () =>
    invalid('\\ 뒤에 주석을 쓰면 다음 줄로 이어지지 않습니다. 주석은 윗줄에 따로 씁니다'),
  'misspelt-program': (fault) => invalid(`${about(fault)} 없는 명령입니다. ${meantFor(fault)}`),
  'missing-subcommand': ({ meant }, line) =>
    meant
      ? invalid(`하위 명령 ${withParticle(meant, '이/가')} 빠졌습니다`)
      : {
          verdict: 'incomplete',
          message: `${pathTo(line)} 뒤에 하위 명령이 필요합니다`,
        },
  'misspelt-subcommand': (fault) =>
    invalid(`${about(fault)} 없는 하위 명령입니다. ${meantFor(fault)}`),
  'unknown-subcommand': (fault, line) =>
    invalid(
      `${pathTo(line)}에 ${withParticle(show(fault.written), '이라/라')}는 하위 명령은 없습니다`,
    ),
  'misspelt-resource': (fault) =>
    invalid(`${about(fault)} 없는 리소스 종류입니다. ${meantFor(fault)}`),
  'unknown-option': (fault, line) =>
    invalid(
      `${about(fault)} ${isKnownAbove(fault, line) ? placeAbove(line) : '이 명령에 없는 옵션입니다'}`,
    ),
  'misspelt-option': (fault) => invalid(`${about(fault)} 없는 옵션입니다. ${meantFor(fault)}`),
  'split-option': (fault) => invalid(`붙임표 뒤에 빈칸이 있습니다. ${meantFor(fault)}`),
  'dash-option': (fault) => invalid(`${about(fault)} 붙임표가 잘못되었습니다. ${meantFor(fault)}`),
  'missing-value': ({ written }) => ({
    verdict: 'incomplete',
    message: `${written} 뒤에 값이 빠졌습니다`,
  }),
};

/** `docker compose up -f a.yml`: the option is one of `docker compose`. */
function isKnownAbove({ written }: Fault, { grammar, command }: CommandLine): boolean {
  const above = command && grammar && commandAt(grammar, command.path.slice(0, -1));
  return above?.options.some((option) => isSpelling(written, option)) ?? false;
}

/** Rules that ask for complete facts about a program. */
const needFacts = new Set<FaultRule>([
  'unknown-option',
  'misspelt-option',
  'dash-option',
  'missing-value',
]);

export function findFaults(line: CommandLine): Finding[] {
  const believed = line.faults.filter(
    ({ rule }) => !(line.grammar?.partial && needFacts.has(rule)),
  );
  return believed.map((fault) => {
    const { rule, start, end } = fault;
    // A slip in a retired spelling is mended to today's at once.
    const meant = rule === 'misspelt-program' ? (line.retiredFor ?? fault.meant) : fault.meant;
    const insert = rule === 'missing-subcommand';
    return {
      rule,
      ...tellings[rule](fault, line),
      start,
      end,
      suggestion: meant ?? null,
      edits: meant
        ? [{ start, end, text: insert ? ` ${meant}` : meant }]
        : [...straightQuotes(fault), ...unbroken(fault), ...placeForValue(fault, line)],
    };
  });
}

/** `--name` alone: a placeholder where its value belongs. */
function placeForValue({ rule, start, end }: Fault, { options }: CommandLine): Finding['edits'] {
  const grammar = options.find((use) => use.start === start)?.grammar;
  if (rule !== 'missing-value' || !grammar || grammar.kind === 'bool') return [];
  return [{ start: end, end, text: ` {${valueKindNames[grammar.kind]}}` }];
}

const unbroken = ({ rule, start, end }: Fault): Finding['edits'] =>
  rule === 'broken-continuation' ? [{ start: start + 1, end, text: '' }] : [];

function straightQuotes({ rule, start, end, written }: Fault): Finding['edits'] {
  if (rule !== 'smart-quote') return [];
  const sign = /^[“”]/u.test(written) ? '"' : "'";
  return [
    { start, end: start + 1, text: sign },
    { start: end - 1, end, text: sign },
  ];
}
