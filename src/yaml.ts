import { isCollection, isMap, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import { z } from 'zod';
import type { Issue } from './model/issue.ts';
import type { RelativeFile } from './model/paths.ts';

/** Where a value of the document stands; lines and columns count from 1. */
export type PlaceOf = (path: readonly PropertyKey[]) => { line: number; column: number };

export type YamlReading<T> = { value: T | null; placeOf: PlaceOf; issues: Issue[] };

/** What the parser's codes mean; the rest keep the parser's own words. */
const faults: ReadonlyMap<string, string> = new Map([
  ['BAD_INDENT', '들여쓰기나 닫는 괄호가 맞지 않습니다'],
  ['TAB_AS_INDENT', '들여쓰기에 탭이 들어 있습니다'],
  ['DUPLICATE_KEY', '같은 키가 두 번 있습니다'],
  ['MISSING_CHAR', '닫는 따옴표나 괄호, 쌍점이 없습니다'],
  ['BLOCK_AS_IMPLICIT_KEY', '한 줄에 쌍점이 두 번 있습니다'],
  ['BAD_SCALAR_START', '따옴표 없이는 쓸 수 없는 글자로 시작합니다'],
  ['UNEXPECTED_TOKEN', '있을 수 없는 글자가 있습니다'],
]);

const locale = z.locales.ko().localeError;

const kinds: ReadonlyMap<string, string> = new Map([
  ['string', '글을'],
  ['number', '수를'],
  ['boolean', 'true나 false를'],
  ['array', '목록을'],
  ['object', '키와 값을'],
]);

/** What an author must do about a value; the rest zod says in its own Korean. */
const korean: typeof locale = (issue) => {
  if (issue.code === 'unrecognized_keys')
    return `알 수 없는 키입니다: ${issue.keys.join(', ')}. 철자를 살피거나 지우십시오.`;
  if (issue.code === 'invalid_type') {
    if (issue.input === undefined) return '빠졌습니다. 적어 주십시오.';
    const kind = kinds.get(issue.expected);
    if (kind) return `${kind} 적어야 합니다.`;
  }
  if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options))
    return `쓸 수 없는 값입니다. 쓸 수 있는 값: ${issue.options.join(', ')}`;
  return locale(issue);
};

/**
 * Reads YAML by a schema. Broken YAML and values that the schema refuses become issues of severity
 * error at their own line, all of them at once; `value` is null then.
 */
export function readYaml<T>(
  file: RelativeFile,
  text: string,
  schema: z.ZodType<T>,
): YamlReading<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const placeOf: PlaceOf = (path) => placeAt(offsetOf(document, path));
  const problem = (place: { line: number; column: number }, message: string): Issue => ({
    rule: 'yaml',
    severity: 'error',
    message,
    file,
    ...place,
    suggestion: null,
  });
  if (document.errors.length > 0) {
    const issues = document.errors.map(({ pos, code, message }) =>
      problem(
        placeAt(pos[0]),
        `YAML 문법이 깨졌습니다: ${faults.get(code) ?? message.split('\n')[0]}.`,
      ),
    );
    return { value: null, placeOf, issues };
  }
  const read = schema.safeParse(document.toJS(), { error: korean, reportInput: true });
  if (read.success) return { value: read.data, placeOf, issues: [] };
  const issues = read.error.issues.map(({ path, message }) =>
    problem(placeOf(path), `${path.map(String).join('.') || '파일'}: ${message}`),
  );
  return { value: null, placeOf, issues };
}

/** The start of the deepest node on the path: its key where the value itself is missing. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: Node | null | undefined = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const key of path) {
    if (!isCollection(node)) break;
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    if (isPair(pair) && isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
    const next: unknown = node.get(key, true);
    node = (next ?? null) as Node | null;
    offset = pair ? offset : (node?.range?.[0] ?? offset);
  }
  return offset;
}
