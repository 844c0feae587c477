import { canonicalOperand, type CanonicalValue } from './canonical-value.ts';
import type { CommandLine } from './command-line.ts';
import type { Grammars, OperandGrammar } from './grammar.ts';
import { hasHole } from './holes.ts';

/** Operands of one place. */
export type CanonicalSlot = {
  room: OperandGrammar | null;
  values: CanonicalValue[];
  ordered: boolean;
};

export function canonicalSlots(line: CommandLine, grammars: Grammars): CanonicalSlot[] {
  const operands = line.operands
    .filter(({ grammar }) => grammar?.kind !== 'command')
    .map(({ grammar, value, word }) => ({ grammar, value, written: word.value }));
  const outer = [...namedByOption(line), ...operands];
  const slots: CanonicalSlot[] = [];
  for (const { grammar, value, written } of outer) {
    if (grammar?.defaults?.includes(value)) continue;
    const last = slots.at(-1);
    const canonical = grammar
      ? canonicalOperand(grammar.kind, value)
      : { fields: [value], raw: value };
    if (written.startsWith('$(')) canonical.raw = written;
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

/** `volume create --name data`: an operand in the clothes of an option. */
function namedByOption({ options, command }: CommandLine) {
  const grammar = command?.operands[0] ?? null;
  return options.flatMap((use) =>
    use.grammar?.operand && use.value !== null
      ? [{ grammar, value: use.value, written: use.value }]
      : [],
  );
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
  const plural = (name: string) => pluralOf(name, resources);
  const typed = (value: string, standard?: string): CanonicalValue => {
    const at = value.indexOf('/');
    if (at < 0) return make(standard ? `${standard}/${value}` : value);
    return make(`${plural(value.slice(0, at))}/${value.slice(at + 1)}`);
  };
  const texts = slot.values.map(({ raw }) => raw);
  switch (slot.room?.kind) {
    case 'pod':
      return { ...slot, values: texts.map((text) => typed(text, 'pods')) };
    case 'node':
      return { ...slot, values: texts.map((raw) => ({ ...typed(raw, 'nodes'), raw })) };
    case 'field':
      return { ...slot, values: texts.map((text) => make(text.replace(/^[^.]+/u, plural))) };
    case 'resource':
      return {
        ...slot,
        values: texts[0]?.includes('/')
          ? texts.map((text) => typed(text))
          : namedResources(texts, plural),
      };
    default:
      return slot;
  }
}

const make = (value: string): CanonicalValue => ({ fields: value.split('/'), raw: value });

/** A type first, or several with commas, then names of things of that type. */
function namedResources(
  [types = '', ...names]: readonly string[],
  plural: (name: string) => string,
): CanonicalValue[] {
  return types
    .split(',')
    .map(plural)
    .flatMap((type) =>
      names.length === 0 ? make(type) : names.map((name) => make(`${type}/${name}`)),
    );
}

/** The plural of a type, also where its API group stands behind it: `deploy.apps`. */
function pluralOf(name: string, resources: Grammars['resources']): string {
  const [bare = '', ...group] = name.toLowerCase().split('.');
  const known = Object.hasOwn(resources, bare) ? resources[bare] : undefined;
  const isOwnGroup =
    group.length === 0 ||
    /^(?:v\d\w*\.)?(?:apps|batch|networking\.k8s\.io)$/u.test(group.join('.'));
  return known && isOwnGroup ? known : name;
}
