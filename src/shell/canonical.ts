import type { CommandLine, OperandUse, OptionUse } from './command-line.ts';
import {
  canonicalOperand,
  canonicalValues,
  type CanonicalValue,
  trimPath,
} from './canonical-value.ts';
import type { Grammars, OperandGrammar, OptionGrammar } from './grammar.ts';
import { hasHole } from './holes.ts';
import { readBool } from './values/quantity.ts';

/** All uses of one option, brought together. */
export type CanonicalOption = {
  name: string;
  grammar: OptionGrammar | null;
  /** As written first, for messages. */
  written: string;
  values: CanonicalValue[];
  ordered: boolean;
};

/** Operands of one place. */
export type CanonicalSlot = {
  room: OperandGrammar | null;
  values: CanonicalValue[];
  ordered: boolean;
};

/** A command in the form in which two that do the same are equal. */
export type Canonical = {
  line: CommandLine;
  /** Program and command; misspelt ones as they are written. */
  who: string;
  options: CanonicalOption[];
  slots: CanonicalSlot[];
  inner: Canonical | null;
  innerWords: CanonicalValue[];
};

export function canonicalise(line: CommandLine, grammars: Grammars): Canonical {
  const room = (use: OperandUse) => use.grammar?.kind === 'command';
  const inner = line.inner?.grammar && !line.inner.command?.outline ? line.inner : null;
  return {
    line,
    who: whoOf(line),
    options: canonicalOptions(line),
    slots: canonicalSlots(line, grammars),
    inner: inner && canonicalise(inner, grammars),
    innerWords: line.operands.filter(room).map(({ value }, at) => word(value, at)),
  };
}

/** A shell by its usual place is the shell: `/bin/sh`, `sh`. */
const word = (raw: string, at: number): CanonicalValue => {
  const text = at === 0 ? raw.replace(/^(?:\/usr)?\/bin\/(?=(?:ba|a|z)?sh$)/u, '') : raw;
  return { fields: [text], raw: text };
};

function whoOf(line: CommandLine): string {
  if (!line.program) return '';
  const misspelt = line.faults.some(({ rule }) =>
    /^misspelt-(?:program|subcommand)$|^unknown-sub/u.test(rule),
  );
  if (misspelt || !line.grammar || !line.command)
    return [line.program.written, ...line.path.map(({ written }) => written)].join(' ');
  return [line.owner, ...line.command.path].join(' ');
}

function canonicalOptions(line: CommandLine): CanonicalOption[] {
  const groups = new Map<string, OptionUse[]>();
  for (const use of line.options) {
    const key = groupKey(use);
    groups.set(key, [...(groups.get(key) ?? []), use]);
  }
  return [...groups]
    .map(([name, uses]) => gather(name, uses))
    .filter((option) => !isDefault(option, line))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Options that say the same thing in two ways share a name. */
function groupKey({ grammar, name, value }: OptionUse): string {
  if (!grammar || (name !== grammar.long && name !== grammar.short)) return name;
  if (grammar.kind === 'volume' || grammar.kind === 'mount') return '--volume';
  if (grammar.long === '--tmpfs' && value !== null && !value.includes(':')) return '--volume';
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
  return values.filter((value, at) => {
    const own = key(value);
    return own === '' || !values.slice(at + 1).some((later) => key(later) === own);
  });
}

function isDefault({ name, grammar, values }: CanonicalOption, line: CommandLine): boolean {
  if (!grammar || grammar.required) return false;
  const [value, ...more] = values;
  if (!value || more.length > 0) return false;
  if (grammar.kind === 'bool')
    return value.fields[0] === (grammar.default === 'true' ? 'true' : 'false');
  if (name === '--file' && line.command?.path.at(-1) === 'build' && line.operands.length === 1)
    return isDefaultDockerfile(value.fields[0] ?? '', line.operands[0]?.value ?? '');
  if (grammar.default === undefined) return false;
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

function canonicalSlots(line: CommandLine, grammars: Grammars): CanonicalSlot[] {
  const outer = line.operands.filter(({ grammar }) => grammar?.kind !== 'command');
  const slots: CanonicalSlot[] = [];
  for (const { grammar, value, word } of outer) {
    const last = slots.at(-1);
    const canonical = grammar
      ? canonicalOperand(grammar.kind, value)
      : { fields: [value], raw: value };
    if (word.value.startsWith('$(')) canonical.raw = word.value;
    if (last && last.room === grammar) last.values.push(canonical);
    else
      slots.push({
        room: grammar,
        values: [canonical],
        ordered: grammar === null || grammar.ordered === true,
      });
  }
  return slots.map((slot) => withResources(slot, grammars)).map(withoutDuplicates);
}

function withoutDuplicates(slot: CanonicalSlot): CanonicalSlot {
  if (slot.ordered) return slot;
  const seen = new Set<string>();
  const values = slot.values.filter(({ fields }) => {
    const key = fields.join('\0');
    return hasHole(key) || (!seen.has(key) && seen.add(key));
  });
  return { ...slot, values };
}

/** `pods web`, `po/web` and `pod/web` are one thing; so is `web` where a pod is meant. */
function withResources(slot: CanonicalSlot, { resources }: Grammars): CanonicalSlot {
  const kind = slot.room?.kind;
  const plural = (name: string): string => {
    const [bare = '', ...group] = name.toLowerCase().split('.');
    const known = Object.hasOwn(resources, bare) ? resources[bare] : undefined;
    return known &&
      (group.length === 0 ||
        /^(?:v\d\w*\.)?(?:apps|batch|networking\.k8s\.io)$/u.test(group.join('.')))
      ? known
      : name;
  };
  const typed = (value: string): string => {
    const at = value.indexOf('/');
    return at < 0 ? value : `${plural(value.slice(0, at))}/${value.slice(at + 1)}`;
  };
  const texts = slot.values.map(({ raw }) => raw);
  const make = (value: string): CanonicalValue => ({ fields: value.split('/'), raw: value });
  if (kind === 'pod')
    return {
      ...slot,
      values: texts.map((text) => make(text.includes('/') ? typed(text) : `pods/${text}`)),
    };
  if (kind !== 'resource') return slot;
  const [first = '', ...names] = texts;
  if (first.includes('/')) return { ...slot, values: texts.map((text) => make(typed(text))) };
  const types = first.split(',').map(plural);
  const values =
    names.length === 0
      ? types.map(make)
      : types.flatMap((type) => names.map((name) => make(`${type}/${name}`)));
  return { ...slot, values };
}
