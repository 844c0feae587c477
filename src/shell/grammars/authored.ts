import type {
  CommandGrammar,
  OperandGrammar,
  OperandKind,
  OptionGrammar,
  ProgramGrammar,
  ValueKind,
} from '../grammar.ts';

/**
 * Reads grammars written by hand, a program a block:
 *
 *     = npm · npm 10 · getopt open            program, client, traits
 *     install, i : [패키지…:package] : 패키지를 설치합니다 : 패키지
 *       -g --global : 이 컴퓨터 전체에 설치합니다
 *       --prefix path=. : 설치할 폴더를 정합니다
 *       -f --force : 강제로 합니다 ! 무엇이 위험한지      what an option makes worse
 *       -F = --force : 강제로 합니다                   another spelling of an option
 *       --omit string* : 빼고 설치합니다
 *         dev : 개발용 의존성                        what a value of the option above means
 *       ! 무엇을 지우는지                          what the command above deletes
 *
 * A command line is: names, operands, summary, what it is about; `.` names the program itself.
 * `[…]` is optional, `…` repeatable, `>` ordered, `|--create` left out with that option; `→` in
 * place of operands: a command inside.
 */
export function readAuthored(text: string): Record<string, ProgramGrammar> {
  const blocks = text.trim().split(/^= /mu).filter(Boolean);
  return Object.fromEntries(blocks.map(readProgram));
}

function readProgram(block: string): [string, ProgramGrammar] {
  const [head = '', ...lines] = block.trimEnd().split('\n');
  const [name = '', client = '', traits = ''] = head.split('·').map((part) => part.trim());
  const commands: CommandGrammar[] = [];
  for (const line of lines) {
    const last = commands.at(-1);
    if (line.startsWith('  ! ') && last) last.risk = line.slice(4);
    else if (line.startsWith('  ^ ') && last) last.retired = line.slice(4);
    else if (line.startsWith('    ')) addMeaning(last?.options.at(-1), line);
    else if (line.startsWith('  ') && last) last.options.push(readOption(line));
    else if (line.trim() !== '') commands.push(readCommand(line));
  }
  const grammar: ProgramGrammar = {
    client,
    style: traits.includes('loose') ? 'loose' : traits.includes('pflag') ? 'pflag' : 'getopt',
    commands,
    partial: true,
    ...(traits.includes('open') && { open: true as const }),
    ...(traits.includes('wrapper') && { wrapper: true as const }),
  };
  return [name, grammar];
}

function readCommand(line: string): CommandGrammar {
  const [names = '', operands = '', summary = '', about = ''] = line
    .split(' : ')
    .map((part) => part.trim());
  const paths = names.split(', ').map((path) => (path === '.' ? [] : path.split(' ')));
  const words = operands.split(' ').filter(Boolean);
  const arrow = words.indexOf('→');
  const outer = (arrow < 0 ? words : words.slice(0, arrow)).map(readOperand);
  return {
    path: paths[0] ?? [],
    aliases: paths.slice(1),
    options: [],
    operands:
      arrow < 0
        ? outer
        : [...outer, { name: '명령', kind: 'command', min: 0, max: null, ordered: true }],
    ...(arrow >= 0 && { strict: true as const, inner: arrow }),
    ...(operands === '*' && { group: true as const, operands: [] }),
    ...(summary && { summary }),
    ...(about && { about }),
  };
}

function addMeaning(option: OptionGrammar | undefined, line: string): void {
  const [value = '', meaning = ''] = line.trim().split(' : ');
  if (option) option.means = { ...option.means, [value]: meaning };
}

function readOperand(word: string): OperandGrammar {
  const [, open, name = '', many, kind, order, instead] =
    /^(\[)?([^…:\]>]+)(…)?(?::([a-z]+))?(>)?(?:\|([\w|-]+))?\]?$/u.exec(word) ?? [];
  return {
    name,
    kind: (kind ?? 'name') as OperandKind,
    min: open ? 0 : 1,
    max: many ? null : 1,
    ...(order && { ordered: true as const }),
    ...(instead && { instead: instead.split('|') }),
  };
}

function readOption(line: string): OptionGrammar {
  const [front = '', told = ''] = line.trim().split(' : ');
  const [summary, risk] = told.split(' ! ');
  const [own = '', like] = front.split(' = ');
  const words = own.split(' ');
  const names = words.filter((word) => word.startsWith('-'));
  const [kind = 'bool', standard] = (words.find((word) => !word.startsWith('-')) ?? 'bool').split(
    '=',
  );
  const long = names.find((name) => /^--|^-\w{2}/u.test(name));
  const short = names.find((name) => /^-\w$/u.test(name));
  return {
    ...(long && { long }),
    ...(short && { short }),
    kind: kind.replace('*', '') as ValueKind,
    ...(kind.endsWith('*') && { list: true as const }),
    ...(standard !== undefined && { default: standard }),
    ...(summary && { summary }),
    ...(risk && { risk }),
    ...(like && { like: { long: like, value: 'true' } }),
  };
}
