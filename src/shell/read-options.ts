import type { Fault, OptionUse } from './command-line.ts';
import { byLong, byPrefix, byShort, dashSlip, misspeltLong, otherCase } from './find-option.ts';
import type { OptionGrammar, ProgramGrammar } from './grammar.ts';
import type { Word } from './lexemes.ts';

export type ReadOptions = {
  uses: OptionUse[];
  faults: Fault[];
  /** Words taken, values included. */
  taken: number;
};

type Style = ProgramGrammar['style'];

/** A negative number is a value. */
export const isOption = ({ value }: Word): boolean =>
  /^[-–—]./u.test(value) && !/^-\d+$/u.test(value);

/** Reads the option word at the head of `words`, and its value where that is a word of its own. */
export function readOptions(
  words: readonly Word[],
  options: readonly OptionGrammar[],
  style: Style,
  known: boolean,
): ReadOptions {
  const [word, next] = words;
  if (!word) return { uses: [], faults: [], taken: 0 };
  if (!known) return readUnknown(word);
  if (word.value.startsWith('--')) return readLong(word, next, options, style);
  if (style === 'loose') return readLoose(word, next, options);
  return readShorts(word, next, options, style);
}

/** Of an unknown program: `--key=value` has a value, nothing else is known to. */
function readUnknown(word: Word): ReadOptions {
  return { uses: [useOf(word, null, equalsAt(word.value))], faults: [], taken: 1 };
}

const equalsAt = (value: string): number | null => {
  const at = value.indexOf('=');
  return at < 0 ? null : at;
};

/** A use whose value, if any, starts behind offset `split` of the word. */
function useOf(word: Word, grammar: OptionGrammar | null, split: number | null): OptionUse {
  const written = split === null ? word.value : word.value.slice(0, split);
  return {
    grammar,
    name: nameOf(grammar, written),
    written,
    start: word.start,
    end: split === null ? word.end : word.start + split,
    value: split === null ? null : word.value.slice(split + 1),
    valueSpan:
      split === null ? null : { start: Math.min(word.start + split + 1, word.end), end: word.end },
  };
}

const nameOf = (grammar: OptionGrammar | null, written: string): string =>
  grammar?.long ?? grammar?.short ?? written;

function readLong(
  word: Word,
  next: Word | undefined,
  options: readonly OptionGrammar[],
  style: Style,
): ReadOptions {
  const split = equalsAt(word.value);
  const written = split === null ? word.value : word.value.slice(0, split);
  const exact =
    byLong(options, written) ?? (style === 'getopt' ? byPrefix(options, written) : null);
  const grammar = exact ?? misspeltLong(options, written);
  const faults: Fault[] = exact
    ? []
    : [
        {
          rule: grammar ? 'misspelt-option' : 'unknown-option',
          start: word.start,
          end: split === null ? word.end : word.start + split,
          written,
          ...(grammar?.long && { meant: grammar.long }),
        },
      ];
  const use = useOf(word, grammar, split);
  if (!exact) use.name = written;
  return split === null && takesWord(grammar)
    ? withNext(next, use, faults)
    : { uses: [use], faults, taken: 1 };
}

const takesWord = (grammar: OptionGrammar | null): boolean =>
  grammar !== null && grammar.kind !== 'bool' && grammar.optional === undefined;

/** The option with the word behind it as its value. */
function withNext(next: Word | undefined, use: OptionUse, faults: Fault[]): ReadOptions {
  if (!next) {
    const { start, end, written } = use;
    const missing: Fault = { rule: 'missing-value', start, end, written };
    return { uses: [use], faults: [...faults, missing], taken: 1 };
  }
  const span = { start: next.start, end: next.end };
  return { uses: [{ ...use, value: next.value, valueSpan: span }], faults, taken: 2 };
}

/** `-name value`, as find and java write them. */
function readLoose(
  word: Word,
  next: Word | undefined,
  options: readonly OptionGrammar[],
): ReadOptions {
  const named = (name: string) =>
    options.find(({ short, long }) => short === name || long === name) ?? null;
  const grammar = named(word.value);
  const split = grammar ? null : equalsAt(word.value);
  if (split !== null) {
    const use = useOf(word, named(word.value.slice(0, split)), split);
    return { uses: [use], faults: [], taken: 1 };
  }
  if (!grammar && /^-[A-Za-z]{2,}$/u.test(word.value) && options.length > 0) {
    const letters = Array.from(word.value.slice(1), (letter) => byShort(options, letter));
    if (letters.every(Boolean)) return readShorts(word, next, options, 'getopt');
  }
  const use = useOf(word, grammar, null);
  return takesWord(grammar) ? withNext(next, use, []) : { uses: [use], faults: [], taken: 1 };
}

/** `-it`, `-dp 3000:80`, `-p3000:80`, and by Go's rules `-p=3000:80` and `-d=false`. */
function readShorts(
  word: Word,
  next: Word | undefined,
  options: readonly OptionGrammar[],
  style: Style,
): ReadOptions {
  const slip = dashSlip(word.value, options);
  if (slip) return readDashSlip(word, next, options, slip);
  const uses: OptionUse[] = [];
  const letters = word.value;
  for (let at = 1; at < letters.length; at += 1) {
    const letter = letters[at] ?? '';
    const grammar = byShort(options, letter);
    const use: OptionUse = {
      grammar,
      name: nameOf(grammar, `-${letter}`),
      written: `-${letter}`,
      start: at === 1 ? word.start : Math.min(word.start + at, word.end),
      end: Math.min(word.start + at + 1, word.end),
      value: null,
      valueSpan: null,
    };
    uses.push(use);
    const cased = grammar || letters.length > 2 ? null : byShort(options, otherCase(letter));
    if (cased && takesWord(cased)) {
      const read = withNext(next, use, [unknownShort(word, letter, options)]);
      return { ...read, uses: read.uses.map((one) => ({ ...one, grammar: cased })) };
    }
    if (!grammar) return { uses, faults: [unknownShort(word, letter, options)], taken: 1 };
    const rest = letters.slice(at + 1);
    if (grammar.kind === 'bool' && !(style === 'pflag' && rest.startsWith('='))) continue;
    if (rest === '' && takesWord(grammar)) {
      const { uses: last, faults, taken } = withNext(next, use, []);
      return { uses: [...uses.slice(0, -1), ...last], faults, taken };
    }
    if (rest !== '') takeRest(use, word, at + 1, style);
    return { uses, faults: [], taken: 1 };
  }
  return { uses, faults: [], taken: 1 };
}

function takeRest(use: OptionUse, word: Word, at: number, style: Style): void {
  const skip = style === 'pflag' && word.value[at] === '=' ? 1 : 0;
  use.value = word.value.slice(at + skip);
  use.valueSpan = { start: Math.min(word.start + at + skip, word.end), end: word.end };
}

function unknownShort(word: Word, letter: string, options: readonly OptionGrammar[]): Fault {
  const other = otherCase(letter);
  const meant = byShort(options, other) ? `-${other}` : null;
  return {
    rule: meant && word.value.length === 2 ? 'misspelt-option' : 'unknown-option',
    start: word.start,
    end: word.end,
    written: word.value.length === 2 ? word.value : `-${letter}`,
    ...(meant && word.value.length === 2 && { meant }),
  };
}

function readDashSlip(
  word: Word,
  next: Word | undefined,
  options: readonly OptionGrammar[],
  meant: string,
): ReadOptions {
  const split = equalsAt(word.value);
  const written = split === null ? word.value : word.value.slice(0, split);
  const straight: Word = { ...word, value: meant + word.value.slice(written.length) };
  const read = meant.startsWith('--')
    ? readLong(straight, next, options, 'pflag')
    : readShorts(straight, next, options, 'pflag');
  const end = split === null ? word.end : word.start + split;
  const fault: Fault = { rule: 'dash-option', start: word.start, end, written, meant };
  return {
    ...read,
    uses: read.uses.map((use) => ({ ...use, start: word.start, end, written, name: written })),
    faults: [fault, ...read.faults],
  };
}
