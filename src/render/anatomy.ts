import type { Command, CommandOption, Usage, UsageToken } from '../model/library.ts';
import { findPlaceholders } from './placeholder.ts';

/** A piece of a command line; pieces with the same row are explained together. */
export type AnatomyPart = {
  short: string;
  long: string;
  role: 'program' | 'option' | 'value' | 'operand' | 'placeholder' | 'other';
  row: number;
};

export type AnatomyRow = {
  /** As the command line has it. */
  code: string;
  /** The other form of an option, or what kind of value it takes. */
  also: string | null;
  text: string;
  /** The names of the placeholders in it, which can be typed into. */
  placeholders: string[];
};

export type Anatomy = { parts: AnatomyPart[]; rows: AnatomyRow[] };

const shown = new Set([
  'program',
  'subcommand',
  'option',
  'value',
  'operand',
  'placeholder',
  'inner',
]);

/** A command taken apart: the usage of the notes that shows most of it, or its synopsis. */
export function buildAnatomy(command: Command): Anatomy {
  const [best] = command.usages
    .filter((usage) => usage.verdict === 'valid' && usage.raw.length <= 90 && isPlain(usage))
    .map((usage) => ({ usage, weight: weigh(usage) }))
    .toSorted((a, b) => b.weight - a.weight);
  return best ? fromUsage(command, best.usage) : fromSynopsis(command);
}

/** One command alone: nothing piped, no comment, no newline. */
const isPlain = ({ raw, tokens }: Usage) =>
  !raw.includes('\n') && tokens.length > 0 && tokens.every(({ role }) => shown.has(role));

/** Many explained tokens, placeholders before values of one example's own. */
function weigh({ tokens, raw }: Usage): number {
  const explained = tokens.filter(({ role, meaning }) => role === 'option' && meaning).length;
  return explained * 2 + findPlaceholders(raw).length / 2 - raw.length / 60;
}

function fromUsage(command: Command, usage: Usage): Anatomy {
  const parts: AnatomyPart[] = [];
  const rows: AnatomyRow[] = [];
  const taught = gatherPlaceholders(command);
  for (const [token, slot] of nameSlots(usage.tokens)) {
    const name = slot && isWord(token.text) && taught.get(slot);
    readToken(command, name ? { ...token, text: name, meaning: '' } : unbundle(token), parts, rows);
  }
  return { parts, rows };
}

/** The `t` of `-it` stands for itself: `-i -t` is the same command. */
const unbundle = (token: UsageToken): UsageToken =>
  token.role === 'option' && !token.text.startsWith('-')
    ? { ...token, text: `-${token.text}` }
    : token;

/** Nothing made of parts, such as `volume:/path` or `KEY=value`. */
const isWord = (text: string) => /^[\w.-]+$/.test(text);

/** Values and operands with their place in the command: `--name`, or the number of the operand. */
function nameSlots(tokens: readonly UsageToken[]): [UsageToken, string | null][] {
  let operand = 0;
  return tokens.map((token, at) => {
    if (token.role === 'value') return [token, tokens[at - 1]?.text ?? null];
    if (token.role !== 'operand' && token.role !== 'placeholder') return [token, null];
    operand += 1;
    return [token, `#${operand}`];
  });
}

/** Where the notes write a placeholder in the place of one example's value: `--name {이름}`. */
function gatherPlaceholders({ usages }: Command): ReadonlyMap<string, string> {
  const slots = usages
    .filter(({ verdict }) => verdict === 'valid')
    .flatMap(({ tokens }) => nameSlots(tokens));
  return new Map(
    slots.flatMap(([{ text }, slot]) =>
      slot && placeholderName(text) !== null ? [[slot, text] as const] : [],
    ),
  );
}

function readToken(
  command: Command,
  token: UsageToken,
  parts: AnatomyPart[],
  rows: AnatomyRow[],
): void {
  const option = token.role === 'option' ? findOption(command, token.text) : undefined;
  const part = toPart(token, option);
  const before = parts.at(-1);
  if (before && joinsRow(token, before)) joinRow(rows.at(-1), token);
  else rows.push(toRow(token, option, command));
  parts.push({ ...part, row: rows.length - 1 });
}

/** A subcommand is explained with its program, a value with its option. */
const joinsRow = ({ role }: UsageToken, before: AnatomyPart) =>
  role === 'subcommand' || (role === 'value' && before.role === 'option');

function joinRow(row: AnatomyRow | undefined, token: UsageToken): void {
  if (!row) return;
  row.code += ` ${token.text}`;
  row.placeholders.push(...namesIn(token.text));
  const says = token.role === 'value' && token.meaning && token.meaning !== token.text;
  if (says && !row.text.includes(token.meaning)) row.text = joinSentences(row.text, token.meaning);
}

function toRow(token: UsageToken, option: CommandOption | undefined, command: Command): AnatomyRow {
  const isProgram = token.role === 'program';
  return {
    code: token.text,
    also: option ? otherForm(option, token.text) : null,
    text: isProgram
      ? command.summary
      : token.meaning || (option?.summary ?? namesIn(token.text).join(', ')),
    placeholders: namesIn(token.text),
  };
}

function toPart(token: UsageToken, option: CommandOption | undefined): Omit<AnatomyPart, 'row'> {
  const role = toRole(token);
  const short = option?.names.find((name) => !name.startsWith('--')) ?? token.text;
  const long = option?.names.find((name) => name.startsWith('--')) ?? longBundle(token.text, role);
  return { short, long, role };
}

const longBundle = (text: string, role: AnatomyPart['role']) =>
  role === 'option' && text === '-it' ? '--interactive --tty' : text;

function toRole({ role, text }: UsageToken): AnatomyPart['role'] {
  if (role === 'program' || role === 'subcommand') return 'program';
  if (placeholderName(text) !== null && role !== 'option') return 'placeholder';
  if (role === 'option' || role === 'value' || role === 'operand') return role;
  return 'other';
}

const findOption = ({ options }: Command, text: string) =>
  options.find(({ names }) => names.includes(text.replace(/=.*$/, '')));

function otherForm({ names, valueKind }: CommandOption, text: string): string | null {
  const others = names.filter((name) => name !== text.replace(/=.*$/, ''));
  return [...others, ...(valueKind ? [valueKind] : [])].join(' ') || null;
}

const namesIn = (text: string) => findPlaceholders(text).map(({ name }) => name);

const joinSentences = (first: string, second: string) =>
  /[.!?]$/.test(first) || !first ? `${first} ${second}`.trim() : `${first}. ${second}`;

/** `{이미지}` alone. */
const placeholderName = (text: string) =>
  /^\{[^{}]+\}$/.test(text) ? (namesIn(text)[0] ?? null) : null;

/** `docker run [옵션] {이미지} [명령]`: pieces with no row but those that can be typed into. */
function fromSynopsis({ synopsis, summary }: Command): Anatomy {
  const rows: AnatomyRow[] = [];
  const parts = (synopsis.match(/\{[^}]*\}|\[[^\]]*\]|\S+/g) ?? []).map((text): AnatomyPart => {
    const placeholder = placeholderName(text);
    const role = placeholder ? 'placeholder' : /^[[{]/.test(text) ? 'other' : 'program';
    if (role !== 'program' || rows.length === 0) {
      const names = namesIn(text);
      const says = role === 'program' ? summary : names.join(', ');
      rows.push({ code: text, also: null, text: says, placeholders: names });
    } else joinRow(rows.at(-1), { text, role: 'program', start: 0, end: 0, meaning: '' });
    return { short: text, long: text, role, row: rows.length - 1 };
  });
  return { parts, rows };
}
