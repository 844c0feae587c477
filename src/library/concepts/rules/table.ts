import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { kindOfGenus, kindOfTerm } from '../genus.ts';
import { type Names, readNames } from '../names.ts';
import { isTermPhrase } from '../noun-phrase.ts';
import { type Proposal, type Rule, type Strength, strength } from '../proposal.ts';

const termColumn =
  /^(?:용어|개념|이름|명칭|약어|키워드|구성\s?요소|요소|오브젝트|객체|종류|term|name|concept)$/iu;
const meaningColumn =
  /^(?:뜻|의미|설명|정의|역할|하는\s?일|내용|description|meaning|definition)$/iu;

/** What heads a first column that holds no names. */
const otherColumn =
  /명령|커맨드|command|메서드|함수|태그|코드|문법|단축키|구분|항목|비교|기준|단계|순서|날짜|버전|경로|질문|상황|예시?$/iu;

/** A table of terms: a column of names, and one that says what they are. */
export const findTableTerms: Rule = ({ block }) => {
  if (block.node.type !== 'table') return [];
  const [header, ...rows] = block.node.children;
  const columns = header?.children.map((cell) => toString(cell).trim()) ?? [];
  const named = columns.findIndex((name) => termColumn.test(name));
  const told = columns.findIndex((name) => meaningColumn.test(name));
  const [first = ''] = columns;
  const at = named < 0 && told > 0 && first && !otherColumn.test(first) ? 0 : named;
  if (at < 0 || told < 0) return readColumns(columns, rows, block.passage.file);
  const how = named < 0 ? strength.probable : strength.likely;
  return rows.flatMap((row) =>
    named < 0 && row.children[0]?.children.some(({ type }) => type === 'inlineCode')
      ? []
      : readRow(row, at, told, { file: block.passage.file, how }),
  );
};

/** What heads the first column of a table that sets its other columns side by side. */
const aspect = /^(?:구분|항목|비교|기준|특징)?$/u;
const tellingRow = /^(?:뜻|의미|정의|개념|설명|방식)$/u;
type File = NonNullable<Proposal['definition']>['file'];

/** Things compared in columns, told by the row that says what they are. */
function readColumns(columns: readonly string[], rows: Table['children'], file: File): Proposal[] {
  const row = rows.find(({ children: [first] }) => tellingRow.test(textOf(first)));
  if (!row || columns.length < 3 || !aspect.test(columns[0] ?? '')) return [];
  const line = row.position?.start.line ?? 1;
  return columns.slice(1).flatMap((name, at): Proposal[] => {
    const meaning = textOf(row.children[at + 1]);
    return /[가-힣] /u.test(meaning)
      ? tellTerm(name, meaning, { file, line, how: strength.probable })
      : [];
  });
}

function readRow(
  { children, position }: Table['children'][number],
  at: number,
  told: number,
  rest: { file: File; how: Strength },
): Proposal[] {
  const line = position?.start.line ?? 1;
  return tellTerm(textOf(children[at]), textOf(children[told]), { ...rest, line });
}

const textOf = (cell: Table['children'][number]['children'][number] | undefined): string =>
  cell ? toString(cell).trim() : '';

/** Hangul with its English name in a column of terms: `헬스 체크(health check)`. */
const isPair = ({ term, english }: Names): boolean =>
  english !== null && /^[가-힣]+(?: [가-힣]+){0,3}$/u.test(term);

function tellTerm(
  name: string,
  meaning: string,
  { file, line, how }: { file: File; line: number; how: Strength },
): Proposal[] {
  const names = readNames(name);
  const isTerm =
    names &&
    (isTermPhrase(names.term, names.english !== null) ||
      (how === strength.likely && isPair(names)));
  if (!isTerm || !meaning) return [];
  return [
    {
      ...names,
      contrasts: [],
      kind: kindOfTerm(names.term) ?? kindOfGenus(meaning.replace(/(?:이다|다)?[.\s]*$/u, '')),
      strength: how,
      defines: how,
      definition: { text: `${name}: ${meaning}`, file, line },
    },
  ];
}
