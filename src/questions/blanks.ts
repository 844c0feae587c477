import type { Question } from '../model/question.ts';
import { compareCommands } from '../shell/browser.ts';
import type { Grammars } from '../shell/grammar.ts';

type Code = NonNullable<Question['code']>;

const commandLines = /^(?:bash|sh|shell|console|zsh)$/;

/** Whether a command line with the blank filled in means what it should: `--publish` does for `-p`. */
export function fitsBlank(
  { language, text }: Code,
  accepted: readonly string[],
  given: string,
  grammars: Grammars,
): boolean {
  if (!commandLines.test(language) || text.split('____').length !== 2) return false;
  const fill = (value: string) => text.replace('____', () => value);
  // Who writes the line from its beginning fills the blank too.
  const before = text.slice(0, text.indexOf('____'));
  const filling = before !== '' && given.startsWith(before) ? given.slice(before.length) : given;
  return accepted.some((value) => compareCommands(fill(value), fill(filling), grammars).same);
}

/**
 * A value as far as its language tells two apart: quotes and spaces do not; in YAML and JSON neither
 * does the room inside brackets, and a key may be given with its colon.
 */
export function foldValue(value: string, language: string): string {
  const squeezed = value.replaceAll(/\s+/g, ' ').replaceAll(/["']/g, '').trim();
  if (!/^(?:ya?ml|json|docker(?:file)?)$/.test(language)) return squeezed;
  return squeezed.replaceAll(/\s*([[\]{},])\s*/g, '$1').replace(/:$/, '');
}
