import { isCollection, isMap, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import type { z } from 'zod';
import type { Issue } from './model/issue.ts';
import type { RelativeFile } from './model/paths.ts';
import { saySchemaFault } from './say-schema-fault.ts';
import { findYamlFaults } from './say-yaml-fault.ts';

/** Lines and columns count from 1. */
type Place = { line: number; column: number };

/** Where a value of the document stands. */
export type PlaceOf = (path: readonly PropertyKey[]) => Place;

export type YamlReading<T> = { value: T | null; placeOf: PlaceOf; issues: Issue[] };

/**
 * Reads YAML by a schema. Broken YAML and values that the schema refuses become issues of severity
 * error at their own line, all of them at once; `value` is null then.
 */
export function readYaml<T>(
  file: RelativeFile,
  text: string,
  schema: z.ZodType<T>,
): YamlReading<T> {
  const lines = countLines(text);
  const document = parseDocument(text);
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const placeOf: PlaceOf = (path) => placeAt(offsetOf(document, path));
  const problem = (place: Place, message: string, suggestion: string): Issue => ({
    rule: 'yaml',
    severity: 'error',
    message,
    file,
    ...place,
    suggestion,
  });
  const broken = findYamlFaults(document, (offset) => placeAt(offset).line).map(
    ({ at, wrong, remedy }) => problem(placeAt(at), `YAML 문법이 깨졌습니다: ${wrong}.`, remedy),
  );
  if (broken.length > 0) return { value: null, placeOf, issues: broken };
  const read = schema.safeParse(document.toJS(), { error: saySchemaFault, reportInput: true });
  if (read.success) return { value: read.data, placeOf, issues: [] };
  const issues = read.error.issues.flatMap((issue) => {
    const said = issue.message.split('\n');
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [key]) : [[]];
    return keys.map((key, nth) =>
      problem(placeOf([...issue.path, ...key]), said[2 * nth] ?? '', said[2 * nth + 1] ?? ''),
    );
  });
  return { value: null, placeOf, issues: issues.sort(byPlace) };
}

/** The parser's own count leaves out the line ends within what it cannot read. */
function countLines(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return lines;
}

const byPlace = (a: Place, b: Place) => a.line - b.line || a.column - b.column;

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
