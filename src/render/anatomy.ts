import type { Command, CommandOption, Usage, UsageToken } from '../model/library.ts';
import { withParticle } from '../korean/josa.ts';
import { findPlaceholders } from './placeholder.ts';

/** A word of a command line; words with the same row are explained together. */
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

/** What stands between two blanks: `3000:80` is one word of two tokens. */
type Word = { text: string; tokens: UsageToken[]; role: AnatomyPart['role'] };

const shown = new Set([
  'program',
  'subcommand',
  'option',
  'value',
  'operand',
  'placeholder',
  'inner',
  'separator',
]);

/** A command taken apart: the usage of the notes that shows most of it, or its synopsis. */
export function buildAnatomy(command: Command): Anatomy {
  const [best] = command.usages
    .filter((usage) => usage.verdict === 'valid' && usage.raw.length <= 90 && isPlain(usage))
    .map((usage) => ({ usage, weight: weigh(usage) }))
    .toSorted((a, b) => b.weight - a.weight);
  return best ? explainWords(command, cutWords(command, best.usage)) : fromSynopsis(command);
}

/** One command alone: nothing piped, no comment, no newline. */
const isPlain = ({ raw, tokens }: Usage) =>
  !raw.includes('\n') && tokens.length > 0 && tokens.every(({ role }) => shown.has(role));

/** Many explained options, placeholders before values of one example's own. */
function weigh({ tokens, raw }: Usage): number {
  const explained = tokens.filter(({ role, meaning }) => role === 'option' && meaning).length;
  return explained * 2 + findPlaceholders(raw).length / 2 - raw.length / 60;
}

function cutWords(command: Command, { raw, tokens }: Usage): Word[] {
  const groups: UsageToken[][] = [];
  for (const token of tokens) {
    const open = groups.at(-1);
    const before = open?.at(-1);
    const isJoined = before && !/\s/.test(raw.slice(before.end, token.start));
    if (open && isJoined && token.role !== 'option') open.push(token);
    else groups.push([token]);
  }
  const taught = listTaught(command);
  return groups.map((group) => toWord(group, raw, taught));
}

/** The names of placeholders that the notes write for this command: 이미지, 이름, … */
const listTaught = ({ usages }: Command): ReadonlySet<string> =>
  new Set(usages.flatMap(({ raw }) => findPlaceholders(raw)).map(({ name }) => name));

/** One example's own value gives way to the placeholder that the notes have for it. */
function toWord(tokens: UsageToken[], raw: string, taught: ReadonlySet<string>): Word {
  const [first] = tokens;
  const role = toRole(tokens);
  const text = raw.slice(first?.start ?? 0, tokens.at(-1)?.end ?? 0);
  if (role === 'option') return { text: text.startsWith('-') ? text : `-${text}`, tokens, role };
  const isOwn = tokens.length === 1 && /^(value|operand)$/.test(role) && /^[\w.-]{2,}$/.test(text);
  const name = first?.meaning ?? '';
  return isOwn && taught.has(name)
    ? { text: `{${name}}`, tokens, role: 'placeholder' }
    : { text, tokens, role };
}

function toRole(tokens: readonly UsageToken[]): AnatomyPart['role'] {
  const roles = tokens.map(({ role }) => role);
  if (roles[0] === 'program' || roles[0] === 'subcommand') return 'program';
  if (roles[0] === 'option') return 'option';
  if (roles.every((role) => role === 'placeholder')) return 'placeholder';
  if (roles.includes('value')) return 'value';
  return roles.includes('operand') ? 'operand' : 'other';
}

function explainWords(command: Command, words: readonly Word[]): Anatomy {
  const parts: AnatomyPart[] = [];
  const rows: AnatomyRow[] = [];
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const option = word.role === 'option' ? findOption(command, word.text) : undefined;
    const row = rows.at(-1);
    if (row && before && isExplainedWith(command, word, before)) joinRow(row, word);
    else rows.push(toRow(command, word, option));
    parts.push({ ...namesOf(word, option), role: word.role, row: rows.length - 1 });
  }
  return { parts, rows };
}

/** A subcommand is explained with its program, a value with its option. */
function isExplainedWith(command: Command, { role }: Word, before: Word): boolean {
  if (role === 'program') return before.role === 'program';
  const takesValue =
    before.role === 'option' && findOption(command, before.text)?.value === 'required';
  return takesValue && role !== 'option';
}

function joinRow(row: AnatomyRow, word: Word): void {
  row.code += ` ${word.text}`;
  row.placeholders.push(...namesIn(word.text));
  const pieces = word.role === 'program' ? '' : describePieces(word);
  if (pieces)
    row.text = /[.!?]$/.test(row.text) ? `${row.text} ${pieces}` : `${row.text}. ${pieces}`;
}

function toRow(command: Command, word: Word, option: CommandOption | undefined): AnatomyRow {
  const [first] = word.tokens;
  return {
    code: word.text,
    also: option ? otherForm(option, word.text) : null,
    text: rowText(command, word, option) || first?.meaning || '',
    placeholders: namesIn(word.text),
  };
}

function rowText(command: Command, word: Word, option: CommandOption | undefined): string {
  if (word.role === 'program') return command.summary;
  if (word.role === 'option') return word.tokens[0]?.meaning || (option?.summary ?? '');
  return describePieces(word) || askFor(word.text);
}

/** `{이미지}`: 쓸 이미지를 적습니다. */
const askFor = (text: string) =>
  namesIn(text)
    .map((name) => `쓸 ${withParticle(name, '을/를')} 적습니다`)
    .join(', ');

/** `3000`은 호스트 포트 …: what each piece of a word of several is. */
function describePieces({ tokens }: Word): string {
  const told = tokens.filter(({ text, meaning }) => meaning && meaning !== text);
  if (tokens.length < 2) return '';
  return told.map(({ text, meaning }) => `\`${text}\` ${meaning}`).join(', ');
}

function namesOf({ text }: Word, option: CommandOption | undefined) {
  const isBundled = option && text === option.names.find((name) => name === text);
  return {
    short: (isBundled && option.names.find((name) => !name.startsWith('--'))) || text,
    long: (isBundled && option.names.find((name) => name.startsWith('--'))) || text,
  };
}

const findOption = ({ options }: Command, text: string) =>
  options.find(({ names }) => names.includes(text.replace(/=.*$/, '')));

function otherForm({ names, valueKind }: CommandOption, text: string): string | null {
  const others = names.filter((name) => name !== text.replace(/=.*$/, ''));
  return [...others, ...(valueKind ? [valueKind] : [])].join(' ') || null;
}

const namesIn = (text: string) => findPlaceholders(text).map(({ name }) => name);

/** `docker run [옵션] {이미지} [{명령}…]`: its words, of which placeholders can be typed into. */
function fromSynopsis({ synopsis, summary }: Command): Anatomy {
  const texts = synopsis.match(/\[[^\]]*\]…?|\{[^}]*\}…?|\S+/g) ?? [];
  const programs = texts.filter((text) => !/^[[{]/.test(text));
  const rest = texts.filter((text) => /^[[{]/.test(text));
  const row = (code: string, text: string) => ({
    code,
    also: null,
    text,
    placeholders: namesIn(code),
  });
  return {
    parts: [
      ...programs.map((text) => ({ short: text, long: text, role: 'program' as const, row: 0 })),
      ...rest.map((text, at) => ({
        short: text,
        long: text,
        role: namesIn(text).length > 0 ? ('placeholder' as const) : ('other' as const),
        row: at + 1,
      })),
    ],
    rows: [row(programs.join(' '), summary), ...rest.map((text) => row(text, askFor(text)))],
  };
}
