import { type CanonicalOption, canonicalOptions } from './canonical-options.ts';
import { type CanonicalSlot, canonicalSlots } from './canonical-operands.ts';
import type { CanonicalValue } from './canonical-value.ts';
import type { CommandLine, OperandUse } from './command-line.ts';
import { commandAt } from './find-command.ts';
import type { Grammars } from './grammar.ts';

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

export function canonicalise(written: CommandLine, grammars: Grammars): Canonical {
  const line = narrowed(written);
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

/** `docker inspect --type image` is `docker image inspect`. */
function narrowed(line: CommandLine): CommandLine {
  const use = line.options.find(({ grammar }) => grammar?.narrows);
  const path = [use?.value ?? '', ...(line.command?.path ?? [])];
  const command = use && line.grammar && commandAt(line.grammar, path);
  return command
    ? { ...line, command, options: line.options.filter((other) => other !== use) }
    : line;
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
