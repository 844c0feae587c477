import type { OperandGrammar, OperandKind } from '../grammar.ts';

const kinds: [RegExp, OperandKind][] = [
  [/^(?:CONTAINER|SERVICE):|^SRC_PATH|^DEST_PATH/u, 'copy'],
  [/^CONTAINER/u, 'container'],
  [/^IMAGE|_IMAGE|^NAME\[:TAG/u, 'image'],
  [/^REPOSITORY/u, 'repository'],
  [/^PATH$/u, 'context'],
  [/^VOLUME/u, 'volume'],
  [/^NETWORK/u, 'network'],
  [/^SERVICES?$/u, 'service'],
  [/^NODE$/u, 'node'],
  [/^(?:NAME\|ID|OBJECT)/u, 'object'],
  [/^(?:file|FILE|KEYFILE)/u, 'path'],
  [/=/u, 'pair'],
  [/PORT/u, 'port'],
];

const operandKind = (name: string): OperandKind =>
  kinds.find(([pattern]) => pattern.test(name))?.[1] ?? 'name';

type ReadOperands = { operands: OperandGrammar[]; strict: boolean; inner: number | null };

/** The operands in a usage line of Docker's kind: `docker run [OPTIONS] IMAGE [COMMAND] [ARG...]`. */
export function readOperands(usage: string): ReadOperands {
  const [, rest = ''] =
    /^\S+(?: [a-z][\w-]*)*(.*)$/u.exec(usage.split('\n')[0]?.trim() ?? '') ?? [];
  const words = rest
    .replace(/\[OPTIONS?\]|\bOPTIONS\b(?!\])/gu, '')
    .replaceAll(' | ', '|')
    .replace('[ps OPTIONS]', '[COMMAND]')
    .split(' ')
    .filter(Boolean);
  const inner = words.findIndex((word) => /^\[?(?:COMMAND)\]?$/u.test(word));
  const outer = inner < 0 ? words : words.slice(0, inner);
  const isGroup = inner === 0;
  return {
    operands: isGroup ? [] : [...collect(outer), ...innerOperand(words, inner)],
    strict: inner > 0,
    inner: inner > 0 ? inner : null,
  };
}

const innerOperand = (words: string[], inner: number): OperandGrammar[] =>
  inner > 0
    ? [
        {
          name: '명령',
          kind: 'command',
          min: words[inner]?.startsWith('[') ? 0 : 1,
          max: null,
          ordered: true,
        },
      ]
    : [];

function collect(words: string[]): OperandGrammar[] {
  const operands: OperandGrammar[] = [];
  for (const word of words) {
    const optional = word.startsWith('[');
    const many = word.includes('...');
    const name = word
      .replace(/^\[|\.\.\.\]?$|\]$/gu, '')
      .replace(/\[[^\]]*$/u, (part) => `${part}]`);
    const last = operands.at(-1);
    if (many && last && bare(last.name) === bare(name)) last.max = null;
    else
      operands.push({ name, kind: operandKind(name), min: optional ? 0 : 1, max: many ? null : 1 });
  }
  return operands;
}

const bare = (name: string): string => name.replace(/[[\]]/gu, '').replace(/\|.*$/u, '');
