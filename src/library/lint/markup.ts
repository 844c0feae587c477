import { type Note, offsetAt, type ParsedSection, type Prose } from '../../parse/index.ts';
import type { Finding } from './finding.ts';

/** Marks that do not do what their author meant: backticks, emphasis, fences, directives. */
export const lintMarkup = (note: Note, { blocks }: ParsedSection): Finding[] =>
  blocks.flatMap((block) => [
    ...(block.node.type === 'code' ? openFence(note, block.passage.line, block.node.value) : []),
    ...block.proses.flatMap((prose) => [
      ...loneBacktick(prose),
      ...shiftedBackticks(note, prose),
      ...spacedCode(note, prose),
      ...openEmphasis(prose),
      ...unknownDirective(prose),
    ]),
  ]);

/** Whether a place is in none of the spans of code. */
const isPlain = ({ marks }: Prose, at: number): boolean =>
  !marks.some(({ kind, start, end }) => kind === 'code' && start <= at && at < end);

function loneBacktick(prose: Prose): Finding[] {
  if (!prose.text.includes('`')) return [];
  const lone = [...prose.text.matchAll(/`/g)].find(({ index }) => isPlain(prose, index));
  if (!lone) return [];
  return [
    {
      rule: 'backtick',
      severity: 'warning',
      message: '백틱의 짝이 맞지 않습니다.',
      suggestion: '코드의 앞뒤에 백틱을 하나씩 두십시오.',
      at: offsetAt(prose, lone.index),
    },
  ];
}

/** `docker login` and a span that opens with its particle: the first backtick is missing. */
function shiftedBackticks({ text }: Note, prose: Prose): Finding[] {
  return prose.marks
    .filter(({ kind, start, end, sourceStart }) => {
      const inside = prose.text.slice(start, end);
      return (
        kind === 'code' &&
        /[\w)}\].]/.test(text.charAt(sourceStart - 1)) &&
        /^(?:을|를|은|는|이|가|로|으로|와|과|에|에서|의|도)\s/.test(inside)
      );
    })
    .map(({ sourceStart, start, end }) => ({
      rule: 'backtick',
      severity: 'warning',
      message: '백틱이 명령이 아니라 그 뒤의 말을 감쌉니다.',
      suggestion: `\`…\`${prose.text.slice(start, end)}`,
      at: sourceStart,
    }));
}

/** Blanks inside the backticks; a span of backticks alone needs them (CommonMark, "Code spans"). */
function spacedCode(note: Note, { text, marks }: Prose): Finding[] {
  return marks
    .filter(({ kind, start, end, sourceStart, sourceEnd }) => {
      if (kind !== 'code') return false;
      const source = note.text.slice(sourceStart, sourceEnd);
      const inside = text.slice(start, end).trim();
      return /^`+[ \u00A0]|[ \u00A0]`+$/.test(source) && inside !== '' && !/^`|`$/.test(inside);
    })
    .map(({ start, end, sourceStart }) => ({
      rule: 'code-space',
      severity: 'warning',
      message: '백틱 안쪽에 빈칸이 있습니다.',
      suggestion: `\`${text.slice(start, end).trim()}\``,
      at: sourceStart,
    }));
}

/** Two stars that stayed stars; `src/**` and `2**10` are meant so. */
function openEmphasis(prose: Prose): Finding[] {
  if (!prose.text.includes('**')) return [];
  const open = [
    ...prose.text.matchAll(/(?<![\w/*])\*\*(?![/*])|(?<=[가-힣)"'.!?])\*\*(?![\w/*])/g),
  ].find(({ index }) => isPlain(prose, index));
  if (!open) return [];
  return [
    {
      rule: 'emphasis',
      severity: 'warning',
      message: '굵은 글씨가 닫히지 않았습니다.',
      suggestion: '별표 안쪽의 빈칸을 지우고 앞뒤 짝을 맞추십시오.',
      at: offsetAt(prose, open.index),
    },
  ];
}

function unknownDirective(prose: Prose): Finding[] {
  const directive = /^:{2,3}[a-z][\w-]*|(?<=\s):{3}[a-z][\w-]*/i.exec(prose.text);
  if (!directive || !isPlain(prose, directive.index)) return [];
  return [
    {
      rule: 'directive',
      severity: 'warning',
      message: `'${directive[0]}' 지시문은 알지 못해 글자로 보입니다.`,
      suggestion: '> [!note] 꼴의 상자를 쓰십시오.',
      at: offsetAt(prose, directive.index),
    },
  ];
}

/** A fence that nothing closes takes the rest of the note with it. */
function openFence({ text, lines }: Note, line: number, code: string): Finding[] {
  const at = lines.startOf(line);
  const fence = /^[ \t>*+\-\d.)]*(`{3,}|~{3,})/.exec(text.slice(at, lines.startOf(line + 1)))?.[1];
  if (!fence) return [];
  const last = line + code.split('\n').length + (code === '' ? 0 : 1);
  const closes = [last - 1, last].some((number) =>
    text.slice(lines.startOf(number), lines.startOf(number + 1)).includes(fence),
  );
  if (closes) return [];
  return [
    {
      rule: 'fence',
      severity: 'warning',
      message: '코드 블록이 닫히지 않아 그 뒤가 모두 코드로 보입니다.',
      suggestion: `끝에 ${fence}를 적으십시오.`,
      at,
    },
  ];
}
