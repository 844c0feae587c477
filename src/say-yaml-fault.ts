import { type Document, visit, type YAMLParseError } from 'yaml';
import { withParticle } from './korean/josa.ts';

/** Where in the text it is wrong (an offset), what is wrong, and how to mend it. */
export type YamlFault = { at: number; wrong: string; remedy: string };

const quoteIt = '값 전체를 따옴표로 감싸십시오.';
const colon = '`키: 값`처럼 쌍점을 찍고 한 칸 띄우십시오.';

/** What the parser's codes mean to an author; the rest are said in the parser's words. */
const said: Readonly<Record<string, readonly [wrong: string, remedy: string]>> = {
  BAD_INDENT: [
    '들여쓰기나 닫는 괄호가 맞지 않습니다',
    '괄호를 닫고, 같은 목록의 줄은 같은 칸에서 시작하십시오.',
  ],
  TAB_AS_INDENT: ['들여쓰기에 탭이 들어 있습니다', '탭을 빈칸 두 개로 바꾸십시오.'],
  DUPLICATE_KEY: ['같은 키가 두 번 있습니다', '한쪽을 지우거나 하나로 합치십시오.'],
  MISSING_CHAR: ['닫는 따옴표나 괄호, 쌍점이 없습니다', `따옴표와 괄호를 닫고, ${colon}`],
  'MISSING_CHAR -': [
    '들여쓰기가 어긋나거나 목록의 `-`가 없습니다',
    '같은 항목의 키는 같은 칸에서 시작하고, 새 항목은 `-`로 시작하십시오.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    '한 줄에 쌍점이 두 번 있거나 들여쓰기가 어긋납니다',
    `쌍점이 든 ${quoteIt}`,
  ],
  MULTILINE_IMPLICIT_KEY: ['쌍점이 없거나 쌍점 뒤를 띄지 않았습니다', colon],
  BAD_SCALAR_START: ['따옴표 없이는 쓸 수 없는 글자로 시작합니다', quoteIt],
  UNEXPECTED_TOKEN: [
    '값이 끝난 뒤에 글이 더 있습니다',
    `${quoteIt} 목록의 \`-\`는 새 줄에서 시작하십시오.`,
  ],
  BAD_DQ_ESCAPE: [
    '큰따옴표 안의 \\를 읽을 수 없습니다',
    '\\를 \\\\로 적거나 작은따옴표로 감싸십시오.',
  ],
  MULTIPLE_DOCS: ['`---`로 나뉜 문서가 둘 있습니다', '`---` 줄을 지우거나 파일을 나누십시오.'],
};

/**
 * Faults of the YAML itself, the first of each line (`lineAt` tells that of an offset); an alias (`*글`)
 * is none that an author means.
 */
export function findYamlFaults(
  document: Document.Parsed,
  lineAt: (offset: number) => number,
): YamlFault[] {
  const aliases: YamlFault[] = [];
  const quotations = new Map<number, number>();
  visit(document, {
    Alias: (_, { range, source }) => {
      const wrong = `${withParticle(`\`*${source}\``, '은/는')} 따옴표 없이 쓸 수 없습니다`;
      aliases.push({ at: range?.[0] ?? 0, wrong, remedy: quoteIt });
    },
    Scalar: (_, { range, type }) => {
      if (range && type?.startsWith('QUOTE')) quotations.set(range[1], range[0]);
    },
  });
  const faults = [...aliases, ...document.errors.map((error) => toFault(error, quotations))];
  const byLine = Map.groupBy(faults, ({ at }) => lineAt(at));
  return [...byLine.values()].flatMap(([first]) => first ?? []);
}

/** `quotations`: where each begins, by its end, at which a closing quote is missed. */
function toFault(
  { pos: [at], code, message }: YAMLParseError,
  quotations: ReadonlyMap<number, number>,
): YamlFault {
  const kind = message.startsWith('Sequence item without -') ? `${code} -` : code;
  const [wrong, remedy] = said[kind] ?? [
    `읽을 수 없습니다 (${message.split('\n')[0]})`,
    '이 줄과 앞뒤 줄의 들여쓰기, 쌍점, 따옴표를 살피십시오.',
  ];
  const opened = code === 'MISSING_CHAR' ? quotations.get(at) : undefined;
  return { at: opened ?? at, wrong, remedy };
}
