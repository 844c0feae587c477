import type { Command, Usage } from '../model/library.ts';
import type { Source } from './bank.ts';
import { firstSentence, sentence, standsAlone } from './sentences.ts';
import { common, wordsOf } from './words.ts';

/**
 * What a usage is for, where the note says so of the whole command: a list item that opens with it, or
 * a comment in a block of commands. The first sentence, which states the purpose; null else.
 */
export function purposeOf(usage: Usage, { passages }: Source): string | null {
  const { explanation, form, raw, verdict } = usage;
  if (!explanation || verdict !== 'valid') return null;
  const text = () => passages.get(usage.passage)?.text.replaceAll(/[`*]/g, '').trim() ?? '';
  if (form !== 'block' && !text().startsWith(raw)) return null;
  const told = sayPlainly(explanation);
  return standsAlone(firstSentence(told)) && !stammers.test(told) ? sentence(told) : null;
}

/** `포트 3000에 포트 3000을 …`: the same words twice tell nothing apart. */
const stammers = /([\p{L}\p{N}]+ [\p{L}\p{N}]+?)(?:에|을|를|로|의|와|과)? \1/u;

/** Whether a line is one command, and not two beside each other or with a pipe. */
export const isSingle = (raw: string): boolean => !/[|&;<>\n]|\svs\s/.test(raw);

/** `…을 게시한다는 의미다` says that it does: `…을 게시한다`. */
const sayPlainly = (text: string): string =>
  text.replace(/([가-힣]다)는 (?:의미|뜻|것)(?:이다|다)(?=\.?$)/, '$1');

const fold = (text: string) => text.toLowerCase().replaceAll(/["'`\s]/g, '');

/** Values that everybody reads as a phrase of the note. */
const phrases: readonly [RegExp, RegExp][] = [
  [/^\.$|^\.\/$|\$\(pwd\)|\$PWD/i, /현재 (?:폴더|디렉터리|디렉토리)/],
];

/** Whether a value can be known from a text: its parts between `:`, `=`, `/` and `@` stand there. */
export function isTold(value: string, text: string): boolean {
  if (/^[{<].*[}>]$/.test(value)) return true;
  if (phrases.some(([form, phrase]) => form.test(value) && phrase.test(text))) return true;
  const folded = fold(text);
  if (folded.includes(fold(value).replace(/^\.\//, ''))) return true;
  const parts = fold(value)
    .split(/[:=@]/)
    .filter((part) => part !== '' && !/^[{<]/.test(part));
  return parts.length > 0 && parts.every((part) => folded.includes(part));
}

/** Words that an option has to itself: those of its command tell nothing of it. */
export function hintsAt(command: Command, name: string, text: string): boolean {
  const option = command.options.find(({ names }) => names.includes(name));
  if (!option) return false;
  const ofCommand = wordsOf(command.summary);
  const own = [...wordsOf(option.summary)].filter((word) => !ofCommand.has(word));
  return common(new Set(own), wordsOf(text)).length > 0;
}
