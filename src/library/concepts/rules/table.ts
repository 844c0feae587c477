import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { kindOfGenus, kindOfTerm } from '../genus.ts';
import { readNames } from '../names.ts';
import { isTermPhrase } from '../noun-phrase.ts';
import { type Proposal, type Rule, strength } from '../proposal.ts';

const termColumn =
  /^(?:용어|개념|이름|명칭|약어|키워드|구성\s?요소|요소|오브젝트|객체|종류|term|name|concept)$/iu;
const meaningColumn =
  /^(?:뜻|의미|설명|정의|역할|하는\s?일|내용|description|meaning|definition)$/iu;

/** A table of terms: a column of names, and one that says what they are. */
export const findTableTerms: Rule = ({ block }) => {
  if (block.node.type !== 'table') return [];
  const [header, ...rows] = block.node.children;
  const columns = header?.children.map((cell) => toString(cell).trim()) ?? [];
  const at = columns.findIndex((name) => termColumn.test(name));
  const told = columns.findIndex((name) => meaningColumn.test(name));
  if (at < 0 || told < 0) return [];
  return rows.flatMap((row) => readRow(row, at, told, block.passage.file));
};

function readRow(
  { children, position }: Table['children'][number],
  at: number,
  told: number,
  file: NonNullable<Proposal['definition']>['file'],
): Proposal[] {
  const [name, meaning] = [at, told].map((column) => toString(children[column] ?? []).trim());
  const names = readNames(name ?? '');
  if (!names || !meaning || !isTermPhrase(names.term)) return [];
  const definition = { text: `${name}: ${meaning}`, file, line: position?.start.line ?? 1 };
  return [
    {
      ...names,
      contrasts: [],
      kind: kindOfTerm(names.term) ?? kindOfGenus(meaning.replace(/(?:이다|다)?[.\s]*$/u, '')),
      strength: strength.likely,
      defines: strength.likely,
      definition,
    },
  ];
}
