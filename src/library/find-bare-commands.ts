import { lineEnds, type Prose } from '../parse/index.ts';
import { remember } from '../remember.ts';
import { type Grammars, isKnownProgram } from '../shell/index.ts';
import { programWords } from './program-words.ts';

/** A stretch of prose that reads as a command line; offsets into the prose. */
export type Stretch = { start: number; end: number };

const programName = /(?<![\w\-./@:])(?:sudo\s+)?([a-z][a-z0-9.-]*)(?=\s)/g;

/** A word of a command line: a placeholder, quoted text, or signs other than Hangul and backticks. */
const word = /\s+((?:\{[^{}\n]{1,60}\}|<[^<>\n]{1,40}>|"[^"\n]*"|'[^'\n]*'|[!-&*-;=?-_a-~])+)/y;

/** Programs that are English words too; only a form that no sentence has makes them a command. */
const ordinaryWords = new Set(
  'find time top watch head tail less sleep exit clear which source export service touch cat kill node java make go mount tee ip free sort cut'.split(
    ' ',
  ),
);

/** What stands behind these belongs to a Dockerfile. */
const ofInstruction = /(?<![\w-])(?:RUN|CMD|ENTRYPOINT)(?:\s+\[)?\s+["']?$/;

/** What follows a command that is run: `…로 실행`, `… 하면`, `…을 입력`. */
const isRun =
  /^(?:(?:이라고|라고|으로|로|을|를)?\s*(?:실행|입력|치[면고는자]|쳐|친|돌[리려]|날[리려])|\s*(?:하[면고자거여]|해|했|한 ))/;

/** What a command's name is followed by where a sentence speaks of the command. */
const isNamed = /^\s*(?:명령|커맨드)/;

/**
 * Command lines that stand bare in a sentence, particles attached or not. A name counts as a command
 * when a subcommand, an option, a path or a placeholder comes next, or where the sentence runs it:
 * `Docker Hub`, `docker engine` and `node js` do not.
 */
export function findBareCommands(
  prose: Prose,
  grammars: Grammars,
  codeSpans: readonly Stretch[],
  source: string,
) {
  const programs = [...prose.text.matchAll(programName)].filter(([, name = '']) =>
    isKnownProgram(name, grammars),
  );
  if (programs.length === 0) return [];
  const ends = lineEnds(prose, source);
  // A name that stands again and again reads up to the end each time.
  const wordsUpTo = remember((limit: number) => {
    const text = prose.text.slice(0, limit);
    return remember((at: number) => readWord(text, at, grammars));
  });
  const found: Stretch[] = [];
  for (const match of programs) {
    const name = match[1] ?? '';
    const start = match.index;
    if (start < (found.at(-1)?.end ?? 0)) continue;
    if (isCovered(prose, codeSpans, start) || ofInstruction.test(prose.text.slice(0, start)))
      continue;
    if (isWithinCommand(prose, start)) continue;
    const line = ends.find((end) => end > start) ?? prose.text.length;
    const limit = Math.min(endOfStretch(prose, start), line);
    const { words, end } = readWords(start + match[0].length, wordsUpTo(limit));
    const after = prose.text.slice(end, limit);
    const isWhole =
      (start === 0 || ends.includes(start - 1)) &&
      ((after === '' && limit === line && words.length > 1) ||
        (/^\s+→\s/.test(after) && words.length > 0));
    if (isCommand(name, words, after, grammars) || (isWhole && isOne(name, words, grammars)))
      found.push({ start, end });
  }
  return found;
}

/** Code that is a command by itself is not read twice; links and HTML hold none. */
const isCovered = ({ marks }: Prose, codeSpans: readonly Stretch[], at: number): boolean =>
  codeSpans.some(({ start, end }) => start <= at && at < end) ||
  marks.some(
    ({ kind, start, end }) => (kind === 'link' || kind === 'html') && start <= at && at < end,
  );

/** In a code span a command stands first, or behind what parts it from another: `terraform state rm` has no rm. */
function isWithinCommand({ text, marks }: Prose, start: number): boolean {
  const span = marks.find(
    ({ kind, start: from, end }) => kind === 'code' && from < start && start < end,
  );
  return span !== undefined && /[\w)\]}"']\s+$/.test(text.slice(span.start, start));
}

/** A command neither leaves the code span that it starts in nor runs into one. */
function endOfStretch({ text, marks }: Prose, start: number): number {
  const spans = marks.filter(({ kind }) => kind === 'code');
  const own = spans.find((span) => span.start <= start && start < span.end);
  return own?.end ?? spans.find((span) => span.start > start)?.start ?? text.length;
}

/** A word without what belongs to the sentence, where it ends, and where the next may begin. */
type Read = { kept: string; end: number; next: number | null };

/** The words up to the end of the clause: Hangul, a comma, a full stop, a bracket, a lone dash. */
function readWords(from: number, wordAt: (at: number) => Read | null) {
  const words: string[] = [];
  let end = from;
  for (let read = wordAt(from); read; read = read.next === null ? null : wordAt(read.next)) {
    if (!read.kept) continue;
    words.push(read.kept);
    end = read.end;
  }
  return { words, end };
}

function readWord(text: string, from: number, grammars: Grammars): Read | null {
  word.lastIndex = from;
  const next = word.exec(text)?.[1];
  if (next === undefined) return null;
  const end = word.lastIndex;
  if (/^\d$/.test(next) && text.charAt(end) === '>') return null;
  if (isDivider(next, text.slice(end), grammars)) return null;
  const kept = withoutStop(next, text.charAt(end));
  return { kept, end: end - next.length + kept.length, next: kept === next ? end : null };
}

/** A pipe joins only where a program follows; other lone signs part what a sentence lists. */
function isDivider(next: string, rest: string, grammars: Grammars): boolean {
  if (/^(?:\||&&|\|\|)$/.test(next))
    return !isKnownProgram(/^\s+(?:sudo\s+)?([a-z][\w.-]*)/.exec(rest)?.[1] ?? '', grammars);
  if (next === '/' && /^\s+-/.test(rest)) return false;
  return /^(?:[/=+&:;,*\-–]|[(]|->|=>|--)/.test(next) && /^(?:.|->|=>|\(.*)$/.test(next);
}

/** Without the full stop, comma, colon or bracket that belongs to the sentence. */
function withoutStop(next: string, after: string): string {
  if (/^\.{1,2}$/.test(next)) return next;
  const isWithinWord = /[가-힣]/.test(after) && /[:/=]$/.test(next);
  if (isWithinWord) return next;
  const opens = (next.match(/\(/g) ?? []).length;
  const closes = (next.match(/\)/g) ?? []).length;
  const kept = closes > opens ? next.replace(/\).*$/, '') : next;
  return kept.replace(/[,;:!?]+$/, '').replace(/(?<=[\w)}\]"'])\.$/, '');
}

function isCommand(
  name: string,
  words: readonly string[],
  after: string,
  grammars: Grammars,
): boolean {
  const [next = ''] = words;
  if (/^--?[a-z]/i.test(next)) return true;
  const { subcommands: subcommandsOf, hasRoom } = programWords(grammars);
  const subcommands = subcommandsOf(name);
  if (!hasRoom(`${name} ${next}`)) return false;
  if (subcommands.includes(next)) return isRunnable(name, words, grammars) || isNamed.test(after);
  const isOpen = subcommands.length === 0 || grammars.programs[name]?.open;
  if (next === '' || !isOpen || (subcommands.length > 0 && isNumber(next))) return false;
  if (
    words.some(
      (word, at) => isTelling(word) && (at === 0 || !isNumber(word) || !ordinaryWords.has(name)),
    )
  )
    return true;
  return isRun.test(after) && !ordinaryWords.has(name) && !/^js\b/i.test(next);
}

/** What fills an item alone is a command where its first word could follow the program. */
function isOne(name: string, [next = '']: readonly string[], grammars: Grammars): boolean {
  const { subcommands: subcommandsOf, hasRoom } = programWords(grammars);
  const subcommands = subcommandsOf(name);
  if (!hasRoom(`${name} ${next}`)) return false;
  return (subcommands.length === 0 || subcommands.includes(next)) && !ordinaryWords.has(name);
}

/** Subcommands that are products too: `docker compose로 띄운다` speaks of the product. */
const products = new Set(['compose', 'desktop', 'scout', 'swarm', 'model', 'buildx']);

const isRunnable = (name: string, words: readonly string[], grammars: Grammars): boolean =>
  words.length > 1 ||
  (!products.has(words[0] ?? '') && programWords(grammars).isRunnable([name, ...words].join(' ')));

/** Behind another word a number counts: `exit code 1`. */
const isNumber = (word: string): boolean => /^\d+$/.test(word);

/** A word that no sentence has: an option, a number, a path, a placeholder, a pipe. */
const isTelling = (text: string): boolean =>
  /^-{1,2}\w|^\d+$|^\.{1,2}$|^[{<"'|]|\/|=|~|^[\w-]+(?:\.[\w-]+)*\.[a-z]\w{0,4}$/.test(text);
