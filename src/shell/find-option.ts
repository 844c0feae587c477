import { help } from './find-command.ts';
import type { OptionGrammar } from './grammar.ts';
import { nearestWord } from './nearest.ts';

/** The option of a long name, dashes included. */
export const byLong = (options: readonly OptionGrammar[], name: string): OptionGrammar | null =>
  options.find(({ long }) => long === name) ?? (name === '--help' ? help : null);

/** The option of one letter. */
export const byShort = (options: readonly OptionGrammar[], letter: string): OptionGrammar | null =>
  options.find(({ short }) => short === `-${letter}`) ?? null;

/** GNU programs take the beginning of a long option where only one has it. */
export function byPrefix(options: readonly OptionGrammar[], written: string): OptionGrammar | null {
  const found = options.filter(({ long }) => long?.startsWith(written));
  return found.length === 1 && written.length > 3 ? (found[0] ?? null) : null;
}

/** The option that a long name misses by its dashes or by a slip. */
export function misspeltLong(
  options: readonly OptionGrammar[],
  written: string,
): OptionGrammar | null {
  const names = options.flatMap(({ long, retired }) =>
    long && retired === undefined ? [long] : [],
  );
  const bare = (name: string) => name.replaceAll('-', '').replaceAll('_', '').toLowerCase();
  const joined = names.find((name) => bare(name) === bare(written));
  const near =
    joined ??
    nearestWord(
      written.slice(2),
      names.map((name) => name.slice(2)),
    );
  const name = near && (near.startsWith('--') ? near : `--${near}`);
  return name ? byLong(options, name) : null;
}

/** `-name` for `--name`, `–d` and `—rm` for `-d` and `--rm`: what was meant, or null. */
export function dashSlip(value: string, options: readonly OptionGrammar[]): string | null {
  const [, dashes = '', name = ''] = /^([-–—]+)([\w-]+)(?:=|$)/u.exec(value) ?? [];
  if (name === '') return null;
  if (dashes !== '-') {
    if (byLong(options, `--${name}`) && name.length > 1) return `--${name}`;
    return [...name].every((letter) => byShort(options, letter)) ? `-${name}` : null;
  }
  if (name.length < 2 || byShort(options, name[0] ?? '')?.kind === 'bool') {
    const letters = [...name].every((letter) => byShort(options, letter));
    if (name.length < 2 || letters) return null;
  } else if (byShort(options, name[0] ?? '')) return byLongExactly(options, name);
  return byLongExactly(options, name);
}

/** `-p3000` stays a short option; `-name` is a long one where its letters alone make no sense. */
const byLongExactly = (options: readonly OptionGrammar[], name: string): string | null =>
  byLong(options, `--${name}`) ? `--${name}` : null;

export const otherCase = (letter: string): string =>
  letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
