import { editDistance } from '../korean/edit-distance.ts';
import type { CommandLine, Fault, OperandUse } from './command-line.ts';
import type { Grammars } from './grammar.ts';

/** Types of resources that are slips of a built-in one: `deployemnt`, `svc,deploymnet`, `deplyoment/web`. */
export function misspeltResources(
  { operands, text }: CommandLine,
  { resources }: Grammars,
): Fault[] {
  const names = Object.keys(resources);
  return operands.flatMap((use, at) =>
    text.slice(use.start, use.end) === use.value
      ? typesIn(use, at === operands.findIndex(({ grammar }) => grammar === use.grammar)).flatMap(
          ({ start, written }) => {
            const meant = meantResource(written, names);
            const rule = 'misspelt-resource' as const;
            return meant ? [{ rule, start, end: start + written.length, written, meant }] : [];
          },
        )
      : [],
  );
}

/** The words of an operand that name types; names of things stand behind the first one and behind `/`. */
function typesIn({ grammar, value, start }: OperandUse, first: boolean) {
  const slash = value.indexOf('/');
  const kinds = slash < 0 ? (first ? ['resource', 'field'] : []) : ['resource', 'pod', 'node'];
  if (!grammar || !kinds.includes(grammar.kind)) return [];
  const types = slash < 0 ? value : value.slice(0, slash);
  const words = grammar.kind === 'field' ? [types.split('.')[0] ?? ''] : types.split(',');
  let at = start;
  return words.map((written) => {
    const from = at;
    at += written.length + 1;
    return { start: from, written };
  });
}

/**
 * Clusters have types of their own, so only what is almost a built-in name is its slip: it begins
 * alike, with one edit from four letters on, two from nine.
 */
function meantResource(written: string, names: readonly string[]): string | null {
  if (!/^[a-z]{4,40}$/u.test(written) || names.includes(written)) return null;
  const limit = written.length < 9 ? 1 : 2;
  const near = names
    .filter((name) => name.length > 3 && name[0] === written[0])
    .map((name) => ({ name, distance: editDistance(written, name, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.name ?? null;
}
