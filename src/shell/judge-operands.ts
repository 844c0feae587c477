import { withParticle } from '../korean/josa.ts';
import type { CommandLine, OperandUse, OptionUse } from './command-line.ts';
import type { Finding } from './finding.ts';
import type { OperandGrammar } from './grammar.ts';
import { hasHole, show } from './holes.ts';
import { operandName } from './operand-names.ts';

/** Operands that are missing or too many, and options that the command cannot do without. */
export function findOperands(line: CommandLine): Finding[] {
  const { command, grammar } = line;
  if (!command || !grammar || command.outline || command.group) return [];
  if (line.options.some(({ name }) => name === '--help' || name === '--version')) return [];
  const bare = bareFile(line);
  if (bare) return [bare];
  return [
    ...command.operands.flatMap((room) => missingOperand(line, room)),
    ...(grammar.partial ? [] : excessAndMissing(line)),
  ];
}

/** `kubectl apply web.yaml`: a file is an option's value there. */
function bareFile({ command, options, operands }: CommandLine): Finding | null {
  const takes = command?.options.some(({ long }) => long === '--filename');
  const file = operands.find(({ value }) => /\.(?:ya?ml|json)$/u.test(value));
  if (!takes || !file || given(options, ['--filename'])) return null;
  return {
    rule: 'bare-value',
    verdict: 'invalid',
    message: `${show(file.value)} 앞에 -f가 빠졌습니다`,
    start: file.start,
    end: file.end,
    suggestion: `-f ${show(file.value)}`,
    edits: [{ start: file.start, end: file.start, text: '-f ' }],
  };
}

/** `kubectl run web nginx`: a word too many is the value of the one option that is missing. */
function excessAndMissing(line: CommandLine): Finding[] {
  const { options = [], needs = [] } = line.command ?? {};
  const names = [
    ...options.flatMap(({ required, long = '' }) => (required ? [[long]] : [])),
    ...needs,
  ]
    .filter((group) => !given(line.options, group))
    .map((group) => group.join(' 또는 '));
  const excess = line.operands.filter(({ grammar }) => grammar === null);
  const [bare, ...others] = excess;
  const [only, ...more] = names;
  return bare && only && more.length === 0
    ? [bareOption(line, only, bare), ...excessOperands(line, others)]
    : [...excessOperands(line, excess), ...names.map((name) => missingOption(line, name))];
}

function bareOption({ text }: CommandLine, name: string, { start, end, value }: OperandUse) {
  const mended = `${name}=${text.slice(start, end)}`;
  return {
    rule: 'bare-value',
    verdict: 'invalid' as const,
    message: `${withParticle(show(value), '을/를')} 그냥 썼습니다. ${withParticle(mended, '으로/로')} 씁니다`,
    start,
    end,
    suggestion: mended,
    edits: [{ start, end, text: mended }],
  };
}

/** Where something left out would stand. */
const endOf = (line: CommandLine): number =>
  Math.max(
    line.program?.end ?? line.start,
    ...line.path.map(({ end }) => end),
    ...line.operands.map(({ end }) => end),
    ...line.options.flatMap((use) => [use.end, use.valueSpan?.end ?? 0]),
  );

const given = (options: readonly OptionUse[], names: readonly string[] | undefined): boolean =>
  names?.some((name) => options.some((use) => use.name === name)) ?? false;

function missingOperand(line: CommandLine, room: OperandGrammar): Finding[] {
  const own = line.operands.filter(({ grammar }) => grammar === room);
  if (
    room.kind === 'resource' &&
    own.length === 1 &&
    room.named &&
    !given(line.options, room.named)
  )
    return namelessType(line, room, own[0]?.value ?? '');
  if (room.kind === 'command' && lacksDashes(line)) return [];
  if (own.length >= room.min || given(line.options, room.instead) || line.templates.length > 0)
    return [];
  return [
    missing(line, operandName(room), room.kind === 'context' ? '.' : `{${operandName(room)}}`),
  ];
}

/** `kubectl delete pod`: of which one? */
const namelessType = (line: CommandLine, _: OperandGrammar, value: string): Finding[] =>
  /\/.|,/u.test(value) || hasHole(value) ? [] : [missing(line, '리소스의 이름', '{이름}')];

function missing(line: CommandLine, what: string, text: string): Finding {
  const at = endOf(line);
  return {
    rule: 'missing-operand',
    verdict: 'incomplete',
    message: `${withParticle(what, '이/가')} 빠졌습니다`,
    start: line.start,
    end: at,
    suggestion: text,
    edits: [{ start: at, end: at, text: ` ${text}` }],
  };
}

function missingOption(line: CommandLine, name: string): Finding {
  const at = endOf(line);
  return {
    rule: 'missing-option',
    verdict: 'incomplete',
    message: `꼭 있어야 하는 ${withParticle(name, '이/가')} 빠졌습니다`,
    start: line.start,
    end: at,
    suggestion: name,
    edits: [],
  };
}

/** `kubectl exec web sh`: today's client asks for `--` in front of the command inside. */
const missingDashes = (line: CommandLine, at: number): Finding => ({
  rule: 'missing-dashes',
  verdict: 'invalid',
  message: '안에서 실행할 명령 앞에 --가 빠졌습니다',
  start: at,
  end: line.end,
  suggestion: '--',
  edits: [{ start: at, end: at, text: '-- ' }],
});

const lacksDashes = ({ command, dashes, operands }: CommandLine): boolean =>
  command?.innerAfterDashes === true &&
  dashes === null &&
  operands.some(({ grammar }) => grammar === null);

function excessOperands(line: CommandLine, excess: readonly OperandUse[]): Finding[] {
  const [first] = excess;
  if (first && lacksDashes(line)) return [missingDashes(line, first.start)];
  return excess.map(({ start, end, value }) => ({
    rule: 'excess-operand',
    verdict: 'invalid',
    message: `${withParticle(show(value), '은/는')} 이 명령이 받지 않는 값입니다`,
    start,
    end,
    suggestion: null,
    edits: [],
  }));
}
