import { withParticle } from '../korean/josa.ts';
import type { CommandLine, OperandUse } from './command-line.ts';
import type { Finding } from './finding.ts';
import { optionsAt } from './find-command.ts';
import type { OptionGrammar } from './grammar.ts';
import { splitHoles, show } from './holes.ts';
import type { Placeholder, Word } from './lexemes.ts';
import { nearestWord } from './nearest.ts';
import { operandName } from './operand-names.ts';
import { placeholderKind } from './placeholder-kind.ts';
import { readOptions } from './read-options.ts';
import { readVolume } from './values/volume.ts';

/**
 * What the client would take, and the writer cannot have meant. Stricter than the client on purpose:
 * options behind the image, placeholders for another thing, misspelt placeholders.
 */
export const findHabits = (line: CommandLine): Finding[] => [
  ...optionsBehind(line),
  ...wrongPlaceholders(line),
  ...misspeltPlaceholders(line),
  ...notAScript(line),
];

/** `docker run node -it`: the container gets `-it`, not docker. */
function optionsBehind(line: CommandLine): Finding[] {
  const { command, grammar, operands } = line;
  if (!command?.strict || !grammar || grammar.partial || command.inner === undefined) return [];
  const words = operands.slice(command.inner).map(({ word }) => word);
  const options = optionsAt(grammar, command.path);
  const taken = optionRun(words, options);
  const [first, last] = [words[0], words[taken - 1]];
  const image = operands[command.inner - 1];
  if (!first || !last || !image) return [];
  const text = line.text.slice(first.start, last.end);
  return [
    {
      rule: 'option-after-operand',
      verdict: 'invalid',
      message: `${operandName(command.operands[0])} 뒤의 ${withParticle(text, '은/는')} 컨테이너 안의 명령으로 넘어갑니다`,
      start: first.start,
      end: last.end,
      suggestion: null,
      edits: [
        { start: image.start, end: image.start, text: `${text} ` },
        { start: image.end, end: last.end, text: '' },
      ],
    },
  ];
}

/** How many words at the head are options of the outer command, whole and well shaped. */
function optionRun(words: readonly Word[], options: readonly OptionGrammar[]): number {
  let at = 0;
  while (words[at] && /^--?[a-zA-Z]/u.test(words[at]?.value ?? '')) {
    const read = readOptions(words.slice(at, at + 2), options, 'pflag', true);
    if (
      read.faults.length > 0 ||
      !read.uses.every(({ grammar, value }) => grammar && isPlain(grammar, value))
    )
      break;
    at += read.taken;
  }
  return at;
}

/** Shapes that a program inside would hardly take for its own. */
function isPlain({ kind, long }: OptionGrammar, value: string | null): boolean {
  if (kind === 'bool') return !/^--(?:help|version|quiet|read-only|init)$/u.test(long ?? '');
  if (kind === 'publish') return /^[\d.:{\uE000]/u.test(value ?? '');
  if (kind === 'volume') return (readVolume(value ?? '')?.source ?? '') !== '';
  if (kind === 'env') return /=/u.test(value ?? '');
  return /^--(?:name|network|net|mount|env-file|restart|rm)$/u.test(long ?? '');
}

const namedKinds = new Set(['image', 'container', 'volume', 'network']);

/** `docker run {container}`: an image is meant to stand there. */
function wrongPlaceholders({ operands }: CommandLine): Finding[] {
  return operands.flatMap(({ grammar, word, value, start, end }: OperandUse) => {
    const [only, ...more] = word.placeholders;
    if (
      !grammar ||
      !only ||
      more.length > 0 ||
      !namedKinds.has(grammar.kind) ||
      splitHoles(value).length > 1
    )
      return [];
    const said = placeholderKind(only.name);
    if (said === null || said === grammar.kind) return [];
    const right = `{${swapName(only.name, grammar.kind)}}`;
    return [
      {
        rule: 'wrong-placeholder',
        verdict: 'invalid' as const,
        message: `이 자리에는 ${withParticle(operandName(grammar), '이/가')} 옵니다. ${withParticle(show(value), '은/는')} 맞지 않습니다`,
        start,
        end,
        suggestion: right,
        edits: [{ start, end, text: right }],
      },
    ];
  });
}

const korean: Record<string, string> = {
  image: '이미지',
  container: '컨테이너',
  volume: '볼륨',
  network: '네트워크',
};

const swapName = (name: string, kind: string): string =>
  name
    .replace(/image|container|volume|network/iu, kind)
    .replace(/이미지|컨테이너|볼륨|네트워크/u, korean[kind] ?? kind);

const vocabulary =
  'address alias arguments branch build client cluster command config container context database deployment destination digest directory docker dockerfile domain driver environment expose filename folder format hostname image label local localhost message namespace network number option package password pattern platform policy project registry replicas repository resource secret server service source string subnet target username value variable version volume workdir workspace'.split(
    ' ',
  );

function misspeltPlaceholders(line: CommandLine): Finding[] {
  const words = [
    ...line.operands.map(({ word }) => word.placeholders),
    ...line.options.map((use) => placeholdersIn(line, use.valueSpan)),
  ];
  return words.flat().flatMap((placeholder) => misspeltWords(line.text, placeholder));
}

function placeholdersIn(
  line: CommandLine,
  span: { start: number; end: number } | null,
): Placeholder[] {
  if (!span) return [];
  const text = line.text.slice(span.start, span.end);
  return [...text.matchAll(/[{<]([^{}<>]+)[}>]/gu)].map((found) => ({
    name: found[1] ?? '',
    start: span.start + found.index,
    end: span.start + found.index + found[0].length,
  }));
}

function misspeltWords(text: string, { start, end }: Placeholder): Finding[] {
  return [...text.slice(start, end).matchAll(/[A-Za-z]{5,}/gu)].flatMap((found) => {
    const written = found[0].toLowerCase();
    const meant = nearestWord(written, vocabulary);
    if (!meant || isInflected(written, meant)) return [];
    const span = { start: start + found.index, end: start + found.index + found[0].length };
    return [
      {
        rule: 'misspelt-placeholder',
        verdict: 'invalid' as const,
        message: `자리 표시자의 ${withParticle(found[0], '은/는')} ${withParticle(meant, '을/를')} 잘못 쓴 것입니다`,
        ...span,
        suggestion: meant,
        edits: [{ ...span, text: meant }],
      },
    ];
  });
}

/** Another word, or another form of it: `images`, `localPort`, `posts`. */
function isInflected(written: string, meant: string): boolean {
  if (written.startsWith(meant) || meant.startsWith(written)) return true;
  const letters = (word: string) => [...word].sort().join('');
  const swapped = letters(written) === letters(meant);
  return !swapped && (written.length < 8 || Math.abs(written.length - meant.length) !== 1);
}

/** `python run`: python has no subcommands, only files; behind `-m` anything may stand. */
function notAScript({ owner, operands, options }: CommandLine): Finding[] {
  const [first] = operands;
  if (
    owner !== 'python' ||
    options.length > 0 ||
    !first ||
    !/^(?:run|start|install|build|serve|exec)$/u.test(first.value)
  )
    return [];
  const { start, end, value } = first;
  return [
    {
      rule: 'not-a-file',
      verdict: 'invalid',
      message: `${withParticle(value, '은/는')} 파일이 아닙니다. python 뒤에는 실행할 파일을 씁니다`,
      start,
      end,
      suggestion: '{파일}.py',
      edits: [{ start, end, text: '{파일}.py' }],
    },
  ];
}
