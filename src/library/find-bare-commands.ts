import type { Prose } from '../parse/index.ts';
import { type Grammars, isKnownProgram, subcommandWords } from '../shell/index.ts';

/** A stretch of prose that reads as a command line; offsets into the prose. */
export type Stretch = { start: number; end: number };

const program = /(?<![\w\-./@])(?:sudo\s+)?([a-z][a-z0-9.-]*)(?=\s)/g;
/** Words, options, placeholders and quoted text, one blank between them; Hangul ends a line but in braces. */
const rest =
  /(?:\s+(?:\{[^{}\n]{1,60}\}|<[^<>\n]{1,40}>|"[^"\n]*"|'[^'\n]*'|[\x21-\x26\x28-\x3B\x3D\x3F-\x5F\x61-\x7A|~])+)*/y;

/**
 * Command lines that stand bare in a sentence, particles attached or not. A name counts as a command
 * when a subcommand of the program, or an option, comes next: `Docker Hub` and `docker engine` do not.
 */
export function findBareCommands(prose: Prose, grammars: Grammars): Stretch[] {
  const found: Stretch[] = [];
  for (const match of prose.text.matchAll(program)) {
    const name = match[1] ?? '';
    const start = match.index;
    if (!isKnownProgram(name, grammars) || start < (found.at(-1)?.end ?? 0)) continue;
    rest.lastIndex = start + match[0].length;
    const tail = (rest.exec(prose.text)?.[0] ?? '').replace(/[,;](?=\s).*$/s, '');
    const end = start + match[0].length + trimEnd(tail).length;
    if (isInCode(prose, start) || !takesNext(name, tail.trim(), grammars)) continue;
    found.push({ start, end });
  }
  return found;
}

const isInCode = ({ marks }: Prose, at: number) =>
  marks.some(
    ({ kind, start, end }) =>
      (kind === 'code' || kind === 'link' || kind === 'html') && start <= at && at < end,
  );

function takesNext(name: string, tail: string, grammars: Grammars): boolean {
  const [next = ''] = tail.split(/\s+/);
  const subcommands = subcommandWords(name, grammars);
  if (/^--?[a-z]/i.test(next)) return true;
  return subcommands.length > 0 && subcommands.includes(next.replace(/[.,:;)]+$/, ''));
}

/** A full stop, comma or bracket at the end belongs to the sentence; so does a lone slash or dash. */
const trimEnd = (tail: string) =>
  tail.replace(/(?:[,:;)\]]|\.(?!\w)|\s[/\-=|]+)*$/, (end) => (/^\s\.$/.test(end) ? end : ''));
