import { type Grammars, isKnownProgram } from '../shell/index.ts';
import { programWords } from './program-words.ts';

const shells =
  /^(?:bash|sh|shell|zsh|fish|console|terminal|shellsession|shell-session|powershell|pwsh|ps1|cmd|bat|dos)$/;

/** `$ `, `% `, `user@host:~$ `, `PS C:\> `, `C:\> `: what a pasted session has before a command. */
const prompt =
  /^\s*(?:\([\w.-]+\)\s*)?(?:[$%❯]|[\w.-]+@[\w.-]+:?[^\s$#]*[$#]|\[[^\]\n]{1,60}\][$#]|PS [A-Za-z]:[^\n>]*>|[A-Z]:\\[^\n>]*>)\s+\S/;

/**
 * The commands of a code block, what else stands there blanked out so that offsets hold: in a pasted
 * session the output. Null for a block of another language; one without a language is of a shell
 * where it has a prompt, or where most of its lines open with a program.
 */
export function keepCommandLines(
  code: string,
  language: string,
  grammars: Grammars,
): string | null {
  if (language !== '' && !shells.test(language)) return null;
  const lines = code.split('\n');
  if (lines.some((line) => prompt.test(line))) return keepSession(lines);
  return language !== '' || isMostlyCommands(lines, grammars) ? code : null;
}

function keepSession(lines: readonly string[]): string {
  let continues = false;
  return lines
    .map((line) => {
      const keeps = continues || prompt.test(line);
      continues = keeps && /\\\s*$/.test(line);
      return keeps ? line : ' '.repeat(line.length);
    })
    .join('\n');
}

function isMostlyCommands(lines: readonly string[], grammars: Grammars): boolean {
  const starts = lines.filter(
    (line, at) => /^\s*[^#\s]/.test(line) && !/\\\s*$/.test(lines[at - 1] ?? ''),
  );
  const known = starts.filter(
    (line) =>
      isKnownProgram(
        /^\s*(?:[A-Z_]+=\S*\s+)*([a-z][\w.-]*)(?=\s|$)(?!\s*[=:({])/.exec(line)?.[1] ?? '',
        grammars,
      ) && programWords(grammars).hasRoom(line),
  );
  return known.length * 2 >= Math.max(starts.length, 1);
}
