import { canonicalValues, type CanonicalValue, trimPath } from './canonical-value.ts';
import type { CommandLine, OptionUse } from './command-line.ts';
import type { OptionGrammar } from './grammar.ts';
import { hasHole } from './holes.ts';
import { readBool } from './values/quantity.ts';

/** All uses of one option, brought together. */
export type CanonicalOption = {
  name: string;
  grammar: OptionGrammar | null;
  /** As written last, for messages. */
  written: string;
  values: CanonicalValue[];
  ordered: boolean;
};

export function canonicalOptions(line: CommandLine): CanonicalOption[] {
  const groups = new Map<string, OptionUse[]>();
  for (const use of line.options) {
    if (use.grammar?.operand) continue;
    const key = groupKey(use);
    const group = groups.get(key);
    if (group) group.push(use);
    else groups.set(key, [use]);
  }
  return [...groups]
    .map(([name, uses]) => gather(name, uses))
    .filter((option, _, all) => !isDefault(option, line, all))
    .concat(streamOptions(line))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Options that say the same thing in two ways share a name. */
function groupKey({ grammar, name, value }: OptionUse): string {
  if (!grammar || (name !== grammar.long && name !== grammar.short)) return name;
  if (grammar.kind === 'volume' || grammar.kind === 'mount') return '--volume';
  if (grammar.long === '--tmpfs' && value !== null && !value.includes(':')) return '--volume';
  if (grammar.like && value === null) return grammar.like.long;
  return grammar.retired || (grammar.long ?? name);
}

function gather(name: string, uses: readonly OptionUse[]): CanonicalOption {
  const last = uses.at(-1) as OptionUse;
  const { grammar } = last;
  const values = uses.flatMap((use) => valuesOf(use));
  return {
    name,
    grammar,
    written: last.written,
    values: grammar?.list || values.length < 2 ? withoutRepeats(values, grammar) : values.slice(-1),
    ordered: grammar?.ordered === true,
  };
}

function valuesOf({ grammar, value, name }: OptionUse): CanonicalValue[] {
  if (!grammar) return value === null ? [] : [{ fields: [value], raw: value }];
  if (grammar.like && value === null)
    return [{ fields: [grammar.like.value], raw: grammar.like.value }];
  if (grammar.kind === 'bool') {
    const text = String(value === null ? true : (readBool(value) ?? value));
    return [{ fields: [text], raw: text }];
  }
  const given = value ?? grammar.optional ?? '';
  if (name === '--tmpfs') return [{ fields: ['tmpfs', '', given, '', ''], raw: given }];
  return canonicalValues(grammar.kind, given);
}

/** The same value twice counts once; of several for one key the last one holds. */
function withoutRepeats(
  values: readonly CanonicalValue[],
  grammar: OptionGrammar | null,
): CanonicalValue[] {
  const keyed = grammar?.kind === 'env' || grammar?.kind === 'pair';
  const key = ({ fields, raw }: CanonicalValue): string =>
    keyed && fields.length === 3 && !hasHole(fields[0] ?? '')
      ? (fields[0] ?? '')
      : hasHole(raw)
        ? ''
        : fields.join('\0');
  const lastPlace = new Map(values.map((value, at) => [key(value), at]));
  return values.filter((value, at) => key(value) === '' || lastPlace.get(key(value)) === at);
}

function isDefault(
  { name, grammar, values }: CanonicalOption,
  line: CommandLine,
  all: readonly CanonicalOption[],
): boolean {
  if (!grammar || grammar.required) return false;
  const [value, ...more] = values;
  if (!value || more.length > 0) return false;
  if (grammar.kind === 'bool' && !grammar.like)
    return value.fields[0] === (grammar.default === 'true' ? 'true' : 'false');
  if (name === '--file' && line.command?.path.at(-1) === 'build' && line.operands.length === 1)
    return isDefaultDockerfile(value.fields[0] ?? '', line.operands[0]?.value ?? '');
  if (grammar.default === undefined) return false;
  const other = all.find((option) => option.name === grammar.default)?.values[0];
  if (other) return other.raw === value.raw;
  return grammar.default
    .split('|')
    .some((standard) =>
      canonicalValues(grammar.kind, standard).some(
        ({ fields }) => fields.join('\0') === value.fields.join('\0'),
      ),
    );
}

/** The Dockerfile is looked for in the context. */
function isDefaultDockerfile(file: string, context: string): boolean {
  const folder = trimPath(context);
  return file === (folder === '.' ? 'Dockerfile' : `${folder}/Dockerfile`);
}

/** `save app > a.tar` says `save -o a.tar app`. */
function streamOptions(line: CommandLine): CanonicalOption[] {
  const redirection = streamOf(line);
  const grammar = line.command?.options.find(({ stream }) => stream === redirection?.operator);
  if (!redirection?.target || !grammar) return [];
  const written = redirection.operator;
  const values = canonicalValues(grammar.kind, redirection.target.value);
  return [{ name: grammar.long ?? '', grammar, written, values, ordered: false }];
}

/** The redirection that stands for an option; undefined where none does. */
export function streamOf({ command, options, redirections }: CommandLine) {
  const [only, ...more] = redirections;
  if (!only?.target || more.length > 0) return undefined;
  const option = command?.options.find(({ stream }) => stream === only.operator);
  return option && !options.some(({ grammar }) => grammar === option) ? only : undefined;
}
