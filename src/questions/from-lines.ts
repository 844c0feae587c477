import type { Command, Usage } from '../model/library.ts';
import { type Draft, restOnUsage, type Source } from './bank.ts';
import { chooseAmong, considered, type Option } from './choices.ts';
import { shuffle } from './seed.ts';
import { firstSentence } from './sentences.ts';
import { toolOf } from './tell-command.ts';
import { isSingle, purposeOf } from './usage-purpose.ts';
import { saysAllOf, wordsOf } from './words.ts';

/** A line of the notes with options, and what the note says that it does. */
type Line = {
  command: Command;
  usage: Usage;
  told: string;
  words: ReadonlySet<string>;
  key: string;
};

const longest = 90;

/** Lines looked at for each: the nearest in the notes. */
const looked = 200;

/** What a whole line does, among what the notes say of other lines. */
export function askLines(source: Source): Draft[] {
  const lines = source.library.commands.flatMap((command) =>
    command.usages.flatMap((usage): Line[] => {
      const fits = usage.raw.length <= longest && usage.options.length > 0 && isSingle(usage.raw);
      const purpose = fits ? purposeOf(usage, source) : null;
      if (!purpose) return [];
      const told = firstSentence(purpose);
      return [{ command, usage, told, words: wordsOf(told), key: keyOf(usage) }];
    }),
  );
  const byProgram = Map.groupBy(lines, ({ command }) => command.program);
  const places = new Map(
    [...byProgram.values()].flatMap((all) => all.map((line, at) => [line, at] as const)),
  );
  const asked = new Set<string>();
  return lines.flatMap((line) => {
    const id = `${line.command.id}/line.${line.key}`;
    if (asked.has(id)) return [];
    const from = Math.max(0, (places.get(line) ?? 0) - looked / 2);
    const near = byProgram.get(line.command.program)?.slice(from, from + looked) ?? [];
    const draft = askLine(id, line, near);
    if (draft) asked.add(id);
    return draft ?? [];
  });
}

const keyOf = ({ options }: Usage): string =>
  options
    .map((name) => name.replace(/^-+/, ''))
    .sort()
    .join('.');

function askLine(id: string, line: Line, all: readonly Line[]): Draft | null {
  const { command, usage, told } = line;
  const toOption = (one: Line): Option => ({
    text: one.told,
    note: `\`${one.usage.raw}\`: ${one.told}`,
  });
  const isSeenThrough = findForeign(`${usage.raw} ${told}`);
  const others = shuffle(
    all.filter((one) => one !== line && !mayBeTrueOf(line, one) && !isSeenThrough(one.told)),
    id,
  );
  const siblings = others
    .toSorted((a, b) => kinship(command, b.command) - kinship(command, a.command))
    .slice(0, considered);
  const chosen = chooseAmong(id, usage.raw, toOption(line), siblings.map(toOption));
  return (
    chosen && {
      ...restOnUsage(command, usage),
      ...chosen,
      id,
      type: 'purpose',
      prompt: '이 명령은 무슨 일을 할까요?',
      code: { language: 'bash', text: usage.raw },
      answer: { form: 'choice', value: told },
    }
  );
}

const namesIn = (text: string): string[] =>
  text.toLowerCase().match(/[a-z](?:[a-z0-9_.-]+[a-z0-9])?|\d+/g) ?? [];

/** Finds what names a thing or number that a line does not have: it cannot be what the line does. */
function findForeign(line: string): (told: string) => boolean {
  const text = line.toLowerCase();
  return (told) => namesIn(told).some((name) => !text.includes(name));
}

/** The same command, one on the same kind of thing, and of two such the one of the same tool are confused first. */
const kinship = (one: Command, other: Command): number =>
  (one.id === other.id ? 4 : 0) +
  (one.group === other.group ? 2 : 0) +
  (toolOf(one) === toolOf(other) ? 1 : 0);

/** What a line with fewer options does, the line does too; what is told alike may be the same. */
function mayBeTrueOf(line: Line, other: Line): boolean {
  return (
    (line.command.id === other.command.id &&
      other.usage.options.every((name) => line.usage.options.includes(name))) ||
    saysAllOf(line.words, other.words) ||
    saysAllOf(other.words, line.words)
  );
}
