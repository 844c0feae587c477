import { withParticle } from '../korean/josa.ts';
import type { CommandLine, OperandUse, OptionUse, Span } from './command-line.ts';
import type { OperandKind } from './grammar.ts';
import { isHole } from './holes.ts';
import { valueKindNames } from './kind-names.ts';
import { operandName } from './operand-names.ts';
import { meantParts, partsOf, type ValuePart } from './value-parts.ts';

export type Role =
  | 'prompt'
  | 'prefix'
  | 'program'
  | 'subcommand'
  | 'option'
  | 'value'
  | 'operand'
  | 'placeholder'
  | 'inner'
  | 'operator'
  | 'redirection'
  | 'comment'
  | 'separator';

/** One piece of a line, what it is and what it means. Offsets into the text parsed. */
export type Token = Span & { text: string; role: Role; meaning: string };

type Piece = Span & { role: Role; meaning: string };

/** Every token of a line with its role and its meaning in Korean, in order, without overlap. */
export function explain(line: CommandLine): Token[] {
  const pieces = [...surroundings(line), ...commandPieces(line)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  const kept: Piece[] = [];
  for (const piece of pieces)
    if (piece.end > piece.start && piece.start >= (kept.at(-1)?.end ?? 0)) kept.push(piece);
  return kept.map(({ start, end, role, meaning }) => ({
    start,
    end,
    text: line.text.slice(start, end),
    role,
    meaning,
  }));
}

const piece = ({ start, end }: Span, role: Role, meaning: string): Piece => ({
  start,
  end,
  role,
  meaning,
});

function surroundings(line: CommandLine): Piece[] {
  return [
    ...(line.prompt ? [piece(line.prompt, 'prompt', '프롬프트: 입력하지 않습니다')] : []),
    ...(line.comment ? [piece(line.comment, 'comment', '주석: 실행되지 않습니다')] : []),
    ...line.assignments.map((word) => piece(word, 'prefix', '이 명령에만 주는 환경 변수')),
    ...line.wrappers.flatMap((words) =>
      words.map((word, at) =>
        piece(
          word,
          'prefix',
          at === 0 ? wrapperMeaning(word.value) : `${words[0]?.value ?? ''}의 옵션`,
        ),
      ),
    ),
    ...line.redirections.map((one) =>
      piece(
        one,
        'redirection',
        redirectionMeaning(one.operator, line.text.slice(one.start, one.end)),
      ),
    ),
    ...(line.dashes
      ? [
          piece(
            line.dashes,
            'separator',
            line.command?.innerAfterDashes
              ? '여기부터 안에서 실행할 명령'
              : '여기부터는 옵션이 아님',
          ),
        ]
      : []),
    ...line.templates.map((word) => piece(word, 'placeholder', '생략할 수 있는 부분')),
  ];
}

const wrapperMeaning = (program: string): string =>
  program === 'sudo' ? '관리자 권한으로 실행합니다' : '뒤의 명령을 실행합니다';

function redirectionMeaning(operator: string, text: string): string {
  const what = text.startsWith('2') ? '오류 출력' : '출력';
  if (operator.includes('<<')) return '이어지는 글을 입력으로 넣습니다';
  if (operator.includes('<')) return '파일을 입력으로 넣습니다';
  if (text === '2>&1') return '오류 출력도 출력이 가는 곳으로 보냅니다';
  if (operator.includes('&')) return '출력을 다른 출력에 합칩니다';
  if (text.endsWith('/dev/null')) return `${what}을 버립니다`;
  return operator.includes('>>') ? `${what}을 파일 끝에 덧붙입니다` : `${what}을 파일에 씁니다`;
}

function commandPieces(line: CommandLine): Piece[] {
  const { program, path, command, grammar } = line;
  const last = path.length - 1;
  const root = grammar?.commands.find((one) => one.path.length === 0)?.summary ?? '';
  const summary = command?.summary ?? '';
  return [
    ...(program ? [piece(program, 'program', last < 0 ? summary : root)] : []),
    ...path.map((word, at) => piece(word, 'subcommand', at === last ? summary : '명령 모음')),
    ...line.options.flatMap((use) => optionPieces(line, use)),
    ...line.operands.flatMap((use) => operandPieces(line, use)),
    ...(line.inner ? innerPieces(line.inner) : []),
  ];
}

/** The command inside, its tokens marked as such; a word that means nothing is the outer one's. */
const innerPieces = (inner: CommandLine): Piece[] =>
  explain(inner).map(({ start, end, role, meaning }) => ({
    start,
    end,
    role: role === 'placeholder' ? role : 'inner',
    meaning: meaning || '안에서 실행할 명령',
  }));

function optionPieces(line: CommandLine, use: OptionUse): Piece[] {
  const meaning = use.grammar ? (use.grammar.summary ?? optionKind(use)) : '';
  const flag = piece(use, 'option', meaning);
  if (!use.valueSpan || !use.grammar)
    return use.valueSpan ? [flag, piece(use.valueSpan, 'value', '')] : [flag];
  const { start } = use.valueSpan;
  const text = line.text.slice(start, use.valueSpan.end);
  const parts = meantParts(use.grammar, text, start) ?? partsOf(use.grammar.kind, text, start);
  return [
    flag,
    ...valuePieces(line, use.valueSpan, use.value ?? '', parts, 'value', valueMeaning(use)),
  ];
}

const optionKind = ({ grammar }: OptionUse): string =>
  !grammar || grammar.kind === 'bool'
    ? ''
    : `${withParticle(valueKindNames[grammar.kind], '을/를')} 정합니다`;

const valueMeaning = ({ grammar }: OptionUse): string =>
  !grammar ? '' : grammar.kind === 'bool' ? '켜고 끄는 값' : valueKindNames[grammar.kind];

function valuePieces(
  line: CommandLine,
  span: Span,
  value: string,
  parts: ValuePart[] | null,
  role: Role,
  meaning: string,
): Piece[] {
  if (isHole(value)) return [piece(span, 'placeholder', meaning)];
  if (!parts) return [piece(span, role, meaning)];
  return parts.map((part) =>
    piece(
      part,
      /^(?:\{[^{}]*\}|<[^<>]*>)$/u.test(line.text.slice(part.start, part.end))
        ? 'placeholder'
        : role,
      part.meaning,
    ),
  );
}

function operandPieces(line: CommandLine, use: OperandUse): Piece[] {
  const kind: OperandKind = use.grammar?.kind ?? 'text';
  if (kind === 'command')
    return line.inner
      ? []
      : [piece(use, isHole(use.value) ? 'placeholder' : 'inner', '안에서 실행할 명령')];
  const meaning = resourcePart(line, use) ?? (use.grammar ? operandName(use.grammar) : '');
  return valuePieces(
    line,
    use,
    use.value,
    partsOf(kind, line.text.slice(use.start, use.end), use.start),
    'operand',
    kind === 'context' ? contextMeaning(use.value) : meaning,
  );
}

/** `get pod web`: a type first, then names; null where a slash joins them, or for another operand. */
function resourcePart({ operands }: CommandLine, use: OperandUse): string | null {
  if (use.grammar?.kind !== 'resource') return null;
  const first = operands.find(({ grammar }) => grammar === use.grammar);
  if (!first || first.value.includes('/')) return null;
  return use === first ? '리소스 종류' : '이름';
}

const contextMeaning = (value: string): string =>
  value === '.' ? '빌드 컨텍스트: 현재 폴더' : '빌드 컨텍스트: 이미지에 넣을 파일이 있는 곳';
